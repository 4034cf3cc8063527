// How many instructions the engine takes for inputs, as callgrind counts them: the same in every run.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { developmentFolder, inRoot } from "../../scripts/machine/paths.mjs";
import { must } from "../../scripts/machine/run.mjs";

const folder = path.join(developmentFolder, "instructions");
const rounds = 4;
const counted = "instructions::measured";

/** Each input leaves as many dumps as there are rounds; so many inputs are counted before they are read and removed. */
const atOnce = 250;

/**
 * @param {{ verb: string, input: Uint8Array | string }[]} inputs as the fuzz target of the verb's name reads them
 * @returns {Promise<number[]>} of each the instructions of the round that took most: it is new to the caches, met again, learned, known
 */
export async function instructionsOf(inputs) {
  const program = await compiled();
  const counts = [];
  for (let done = 0; done < inputs.length; done += atOnce) {
    counts.push(...(await countsOf(program, inputs.slice(done, done + atOnce))));
  }
  return counts;
}

async function countsOf(program, inputs) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const lines = inputs.map(({ verb, input }, index) => {
    const file = path.join(folder, `${index}.input`);
    writeFileSync(file, input);
    return `${verb}\t${file}\n`;
  });
  const list = path.join(folder, "list");
  writeFileSync(list, lines.join(""));
  const options = [`--toggle-collect=${counted}`, `--dump-after=${counted}`, `--callgrind-out-file=${path.join(folder, "out")}`];
  await must(process.env.VALGRIND ?? "valgrind", ["--tool=callgrind", ...options, program, list]);
  const totals = (index) =>
    Array.from({ length: rounds }, (_, round) => totalOf(path.join(folder, `out.${index * rounds + round + 1}`)));
  const most = inputs.map((_, index) => Math.max(...totals(index)));
  rmSync(folder, { recursive: true, force: true });
  return most;
}

async function compiled() {
  const manifest = inRoot("bench", "native", "Cargo.toml");
  await must("cargo", ["build", "--release", "--locked", "--bin", "instructions", "--manifest-path", manifest]);
  return inRoot("bench", "native", "target", "release", "instructions");
}

function totalOf(file) {
  const [, total] = /^totals: (\d+)$/m.exec(readFileSync(file, "utf8")) ?? [];
  if (!(total > 0)) throw new Error(`${path.basename(file)} counts nothing: is the counted function still called so?`);
  return Number(total);
}
