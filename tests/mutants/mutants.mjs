// npm run mutants [-- --only src/json.rs,src/walk] [--seconds 60] [--all]: does a test fail when the engine is wrong?
//
// cargo-mutants lists what could be wrong; the mutants are compiled together (switch.mjs), those that cannot be, one by one, and
// tried until a test fails. What is known of a mutant is kept until its file changes. Short form: the lines changed since the
// default branch, and others for as long as there is time; each day begins elsewhere. Long form: all.
import { readFileSync } from "node:fs";
import os from "node:os";
import { parseArgs } from "node:util";
import { inRoot } from "../../scripts/machine/paths.mjs";
import { main } from "../../scripts/machine/run.mjs";
import { changedLines } from "./changed.mjs";
import { mutants } from "./list.mjs";
import { half, Results } from "./results.mjs";
import { canSwitch } from "./switch.mjs";
import { writeSwitched } from "./tree.mjs";
import { attemptAlone, Trials } from "./trial.mjs";
import { verdict } from "./verdict.mjs";

/** Of the short form: more changed mutants than this are left to the long one, and so many of the others are compiled. */
const mostChanged = 60;
const shard = 40;

main(async () => {
  const { values: options } = parseArgs({
    options: {
      only: { type: "string", default: "src/" },
      seconds: { type: "string" },
      all: { type: "boolean", default: process.env.VENTANILLA_LONG === "1" },
    },
  });
  const listed = await mutants();
  const results = new Results();
  const candidates = listed.filter(({ file }) => options.only.split(",").some((start) => file.startsWith(start)));
  const chosen = options.all ? candidates : await some(candidates.filter((mutant) => isWaiting(results.of(mutant))));
  await attempt(new Set(chosen), listed, results, Number(options.seconds ?? (options.all ? Number.POSITIVE_INFINITY : 60)));
  report(listed, results);
});

const isWaiting = (result) => result === undefined || result.outcome === half;

/** Those on changed lines, and a shard of the others. */
async function some(waiting) {
  const changed = await changedLines();
  const isChanged = ({ file, line }) => changed(file, line);
  const [first, others] = [waiting.filter(isChanged), waiting.filter((mutant) => !isChanged(mutant))];
  const left = first.length - mostChanged;
  console.log(`${first.length} mutants on changed lines${left > 0 ? `, of which ${left} are left to the long form` : ""}`);
  const day = Math.floor(Date.now() / 86_400_000);
  const start = (day * shard) % Math.max(others.length, 1);
  return [...first.slice(0, mostChanged), ...[...others.slice(start), ...others.slice(0, start)].slice(0, shard)];
}

/** Tries as many as there is time for; compiling them together does not count. */
async function attempt(chosen, listed, results, seconds) {
  if (![...chosen].some((mutant) => isWaiting(results.of(mutant)))) return;
  const [together, alone] = [new Map(), []];
  // Their numbers stay the same: so does what is compiled of a function.
  for (const [index, mutant] of listed.entries()) {
    if (!chosen.has(mutant) || !isWaiting(results.of(mutant))) continue;
    if (canSwitch(readFileSync(inRoot(mutant.file), "utf8"), mutant)) together.set(index + 1, mutant);
    else alone.push(mutant);
  }
  console.log(`Compiling ${together.size} mutants together …`);
  for (const number of await writeSwitched(together)) {
    alone.push(together.get(number));
    together.delete(number);
  }

  const trials = new Trials();
  await trials.compile();
  const end = performance.now() + 1000 * seconds;
  const isHalf = ([, mutant]) => results.of(mutant)?.outcome === half;
  const untried = ([, mutant]) => results.of(mutant) === undefined;
  await inTime(end, [...together].filter(untried), async ([number, mutant]) => {
    const result = await trials.attemptQuickly(number, mutant);
    results.add(mutant, result.outcome === "missed" ? { outcome: half } : result);
  });
  await inTime(end, [...together].filter(isHalf), async ([number, mutant]) => {
    results.add(mutant, await trials.attemptSlowly(number));
  });
  for (const mutant of alone.filter((mutant) => results.of(mutant) === undefined)) {
    if (performance.now() >= end) break;
    results.add(mutant, await attemptAlone(mutant));
  }
}

/** Works on as many as there is time for, one for each processor at a time. */
async function inTime(end, entries, work) {
  const waiting = [...entries];
  const worker = async () => {
    for (let next = waiting.shift(); next && performance.now() < end; next = waiting.shift()) await work(next);
  };
  await Promise.all(Array.from({ length: os.availableParallelism() }, worker));
}

/** Prints what is known of `listed`; the exit code is the verdict. */
function report(listed, results) {
  const survivors = JSON.parse(readFileSync(inRoot("tests", "mutants", "survivors.json"), "utf8"));
  const { counts, share, faults, told } = verdict(
    listed.map((mutant) => ({ mutant, result: results.of(mutant) })),
    survivors,
  );
  for (const line of [...told, ...faults]) console.log(line);
  const { mutants, caught, timeout, missed, unviable, waiting } = counts;
  console.log(
    `${mutants} mutants: ${caught} caught, ${timeout} by a time limit, ${missed} survive (${survivors.length} reasons), ` +
      `${unviable} do not compile, ${waiting} not yet tried: ${share.toFixed(1)} % caught`,
  );
  console.log(`${caught + timeout + missed - faults.length} passed, ${faults.length} failed, 0 skipped`);
  process.exitCode = faults.length > 0 ? 1 : 0;
}
