// Where the program runs: each function of it in a fresh process, page or isolate.
import { fileURLToPath } from "node:url";
import { Failure, must } from "../scripts/machine/run.mjs";
import { settings } from "./settings.mjs";

/**
 * @param {{ runtime: string, how: "full" | "quick" | "tiny", only?: string[], initial?: object }} options
 * @param {(line: string) => void} say
 * @returns {Promise<{ runtimeVersion: string, version: string, contractVersion: string, agreed: object, rows: object[] }>}
 * @throws Failure, before anything is measured, where contenders disagree
 */
export async function runProgram({ runtime, how, only, initial }, say) {
  const { call, runtimeVersion, close } = await open(runtime, say);
  try {
    const ids = await call("rowIds", only ?? [""]);
    if (ids.length === 0) throw new Failure("There is no such row.");
    const given = initial ? [initial] : [];
    say("Contenders are compared …");
    const results = { ...(await call("agree", ids, ...given)), rows: [] };
    // A test of the bench itself need not start a process for each row.
    for (const part of how === "tiny" ? [ids] : ids.map((id) => [id])) {
      if (part.length === 1) say(`Measuring ${part} …`);
      results.rows.push(...(await call("measureRows", part, settings[how], ...given)));
    }
    return { runtimeVersion: runtimeVersion(), ...results };
  } finally {
    await close();
  }
}

/** A function of the program, in a Node of its own. */
export async function inNode(name, ...parameters) {
  return JSON.parse(await must(process.execPath, ["--expose-gc", child, name, JSON.stringify(parameters)]));
}

async function open(runtime, say) {
  if (runtime === "node") return { call: inNode, runtimeVersion: () => process.versions.node, close: () => {} };
  const { openElsewhere } = await import("./elsewhere.mjs");
  return openElsewhere(runtime, say);
}

const child = fileURLToPath(new URL("children/program.mjs", import.meta.url));
