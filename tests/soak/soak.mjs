// node tests/soak/soak.mjs [--runtimes node,workerd,chromium] [--calls 20000] [--seed 1] [--from 1]: so many calls of every
// public function with hostile values, on one engine in each runtime. A call is made of the seed and its number alone: what
// has failed is made again by --from <number> --calls 1.
import { parseArgs } from "node:util";
import { build } from "../../scripts/build.mjs";
import { inRoot } from "../../scripts/machine/paths.mjs";
import { Failure, main, must } from "../../scripts/machine/run.mjs";
import { openHarness } from "../../scripts/runtimes/harness.mjs";
import { data } from "./data.mjs";
import { sessions } from "./sessions.mjs";

const long = process.env.VENTANILLA_LONG === "1";

main(async (closers) => {
  const { values: options } = parseArgs({
    options: {
      runtimes: { type: "string", default: Object.keys(sessions).join() },
      calls: { type: "string", default: long ? "1000000" : "20000" },
      seed: { type: "string", default: "1" },
      from: { type: "string", default: "1" },
    },
  });
  const [calls, seed, from] = [options.calls, options.seed, options.from].map(Number);
  const chosen = options.runtimes.split(",");
  const unknown = chosen.filter((name) => !Object.hasOwn(sessions, name));
  if (unknown.length > 0) throw new Failure(`No such runtime: ${unknown.join(", ")} (${Object.keys(sessions).join(", ")})`);

  await build();
  const total = { passed: 0, failed: 0 };
  const add = ({ passed, failures }) => {
    total.passed += passed;
    total.failed += failures.length;
  };
  const harness = await openHarness({ program: inRoot("tests", "soak"), say: console.log });
  closers.push(() => harness.close());
  const soak = (name) => async (stage) => {
    const session = await sessions[name](stage);
    closers.unshift(session.close);
    return soaked(name, session, { calls, seed, from });
  };
  // Side by side: no time is measured.
  const all = chosen.map((name) => harness.run({ set: "short", start: soak(name) }));
  for (const result of await Promise.all(all)) add(result);
  await harness.close();
  add(await planted());
  console.log(`${total.passed} passed, ${total.failed} failed, 0 skipped`);
  process.exit(total.failed > 0 ? 1 : 0);
});

/** The soak itself is looked at: it has to find the faults of packages that have one. */
async function planted() {
  const found = JSON.parse(await must(process.execPath, [inRoot("tests", "soak", "planted.mjs")]));
  const { passed, failures } = found;
  console.log([`planted faults: ${passed} of ${passed + failures.length} found`, ...failures].join("\n    "));
  return found;
}

/** All calls in one runtime. Prints its figures and what has failed, each with how it is made again. */
async function soaked(name, session, { calls, seed, from }) {
  const began = performance.now();
  const failures = [];
  const fail = (message) => failures.push(`${name}: ${message}`);
  let middle;
  let end;
  let last;
  try {
    const first = await session.ask(data());
    if (first.engines.published !== 1 || first.engines.trapped !== 1)
      fail(`the engines were not counted: ${JSON.stringify(first.engines)}`);
    for (let done = 0; done < calls && failures.length < mostFailures; done += stretch) {
      const part = { seed, from: from + done, calls: Math.min(stretch, calls - done), isWarm: middle !== undefined };
      last = await withinReason(session.ask(part), part);
      for (const { number, name: what, message } of last.failures)
        fail(`call ${number}, ${what}: ${message}\n${again(name, seed, number)}`);
      if (calls > 100_000 && (done + stretch) % 100_000 === 0) console.log(`${name}: ${done + stretch} calls`);
      if (middle === undefined && 2 * (done + stretch) >= calls) middle = await figures(session, last);
    }
    end = await figures(session, last);
    for (const message of [...unused(first.functions, last, calls), ...risen(middle, end)]) fail(message);
  } catch (error) {
    fail(error.message);
  } finally {
    await session.close();
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(0);
  console.log(
    [`${name} ${session.version}, seed ${seed}: ${told(last)} in ${seconds} s; ${shown(middle, end)}`, ...failures].join(
      "\n    ",
    ),
  );
  return { passed: failures.length > 0 ? 0 : calls, failures };
}

/** Hours are fine, a call that does not end is not. */
function withinReason(answer, { seed, from, calls }) {
  const patienceMs = 300_000;
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`one of the calls ${from} to ${from + calls - 1} of seed ${seed} does not end`)),
      patienceMs,
    );
  });
  return Promise.race([answer, late])
    .catch((error) => {
      throw new Error(`calls ${from} to ${from + calls - 1} of seed ${seed}: ${error.message}`);
    })
    .finally(() => clearTimeout(timer));
}

async function figures(session, { engineBytes }) {
  return { engineBytes, memory: await session.memory() };
}

/** What is larger at the end than in the middle by more than what it may be. */
function risen(middle, end) {
  const found = [];
  // Which call has made it grow is asked for each: only one with a value of 10 MB may.
  if (end.engineBytes > mostEngine) found.push(`the engine's memory has grown to ${mebibytes(end.engineBytes)}`);
  // The engine's memory is the process's as well.
  const ofEngine = end.memory?.kind === "process" ? end.engineBytes - middle.engineBytes : 0;
  const bound = end.memory && mostRise[end.memory.kind] + ofEngine;
  if (end.memory && end.memory.bytes - middle.memory.bytes > bound) {
    found.push(
      `the ${end.memory.kind} has grown from ${mebibytes(middle.memory.bytes)} to ${mebibytes(end.memory.bytes)}, by more than ${mebibytes(bound)}`,
    );
  }
  return found;
}

/** A soak that leaves a function out, or its checks, shows nothing. */
function unused(functions, { counts }, calls) {
  if (calls < stretch) return [];
  const names = functions.filter((name) => !counts.byName[name]);
  const missing = ["refused", "goldens", "traps"].filter((name) => counts[name] === 0);
  return [...names, ...missing].map((name) => `it was never done: ${name}`);
}

function told(last) {
  if (last === undefined) return "nothing";
  const { counts, engines } = last;
  const made = Object.values(counts.byName).reduce((sum, count) => sum + count, 0);
  return `${made} calls of ${Object.keys(counts.byName).length} functions, ${counts.refused} refused by an error, ${counts.goldens} golden cases, ${counts.traps} forced traps survived, ${engines.published} engine`;
}

function shown(middle, end) {
  if (middle === undefined || end === undefined) return "no figures";
  const memory =
    middle.memory && end.memory
      ? `, ${end.memory.kind} ${mebibytes(middle.memory.bytes)} and ${mebibytes(end.memory.bytes)}`
      : "";
  return `in the middle and at the end: engine ${mebibytes(middle.engineBytes)} and ${mebibytes(end.engineBytes)}${memory}`;
}

const again = (name, seed, number) =>
  `        again: node tests/soak/soak.mjs --runtimes ${name} --seed ${seed} --from ${number} --calls 1`;
const mebibytes = (bytes) => `${(bytes / 2 ** 20).toFixed(1)} MiB`;

const mebibyte = 2 ** 20;
// A process has, beside the heap, what is waiting for the collector: at times several of the largest texts.
const mostRise = { heap: 2 * mebibyte, process: 192 * mebibyte };
// 10 MB of bytes in a context are a JSON text of 130 MB, which has no bound; read, it is eight times as large.
const mostEngine = 1_280 * mebibyte;
const stretch = 1_000;
const mostFailures = 20;
