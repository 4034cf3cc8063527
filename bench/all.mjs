// Every part of the bench, one after the other: nothing is measured while something else runs.
import { readFileSync } from "node:fs";
import os from "node:os";
import { buildProgram } from "./build.mjs";
import { measureChurn } from "./churn.mjs";
import { measureCold } from "./cold.mjs";
import { measureMemory } from "./memory.mjs";
import { measureNative } from "./native.mjs";
import { inNode, runProgram } from "./runtimes.mjs";
import { measureSizes } from "./sizes.mjs";

const thoroughness = {
  full: { processes: 21, calls: 100_000, stretches: 100 },
  quick: { processes: 5, calls: 20_000, stretches: 20 },
  tiny: { processes: 1, calls: 1_000, stretches: 5 },
};

/**
 * @param {{ quick?: boolean, tiny?: boolean, only?: string[], runtime: string, native?: boolean, initial?: object }} options
 *   `initial`: what `init` is given
 */
export async function measureAll({ quick, tiny, only, runtime, native, initial }, say = console.log) {
  const how = tiny ? "tiny" : quick ? "quick" : "full";
  await buildProgram();
  const program = await runProgram({ runtime, how, only, initial }, say);
  const results = { how, runtime, initial, machine: machine(), peers: peers(), ...program };
  if (native) {
    say("The engine without wasm: cargo bench …");
    results.native = await measureNative(
      inNode,
      program.rows.map(({ id }) => id),
    );
  }
  // The rest is about Node, and about the whole.
  if (runtime !== "node" || only || initial) return results;
  say("Fresh processes …");
  results.cold = await measureCold(thoroughness[how]);
  results.churn = await measureChurn(how);
  results.memory = await measureMemory(thoroughness[how]);
  results.sizes = await measureSizes();
  return results;
}

/** Their versions, which are pinned. */
function peers() {
  const { dependencies } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8"));
  return Object.fromEntries(["ajv", "zod", "valibot", "typebox"].map((name) => [name, dependencies[name]]));
}

function machine() {
  const [cpu] = os.cpus();
  return { processor: cpu?.model.trim(), cores: os.cpus().length, platform: process.platform };
}
