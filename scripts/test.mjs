// npm test [-- --only id,id] [--list] [--long]: the steps of steps.json in order, each with its time budget.
// A step past its budget is a warning, never a failure. The closing line counts tests, not steps.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { needNode, needPackages } from "./machine/packages.mjs";
import { inRoot } from "./machine/paths.mjs";
import { Failure, main, run } from "./machine/run.mjs";
import { expand } from "./test/expand.mjs";
import { provide } from "./test/needs.mjs";
import { add, count, shown, summary } from "./test/output.mjs";

main(async () => {
  needNode();
  const { values: options } = parseArgs({
    options: { only: { type: "string" }, list: { type: "boolean" }, long: { type: "boolean" } },
  });
  const steps = select(JSON.parse(readFileSync(inRoot("scripts", "steps.json"), "utf8")), options.only);
  const long = options.long === true;
  if (options.list) return list(steps, long);

  await needPackages();
  const began = performance.now();
  const total = { passed: 0, failed: 0, skipped: 0 };
  const late = [];
  for (const step of steps) {
    const result = await perform(step, long);
    add(total, result.counts);
    if (result.late) late.push(step.id);
  }
  console.log(`\n${steps.length} steps in ${minutes(since(began))}, budget ${minutes(sum(steps, long))}`);
  if (late.length > 0) console.log(`Past their budget: ${late.join(", ")}`);
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  process.exitCode = total.failed > 0 ? 1 : 0;
});

async function perform(step, long) {
  console.log(`\n── ${step.id}: ${step.title}`);
  const provided = await provide(step.needs);
  if (provided.missing) return withoutNeed(provided);

  const budget = budgetOf(step, long);
  const began = performance.now();
  const { code, output, stuck } = await attempt(step, provided, long, budget);
  const spent = since(began);
  mkdirSync(inRoot(".dev", "logs"), { recursive: true });
  writeFileSync(inRoot(".dev", "logs", `${step.id}.log`), output);

  const counts = count(output, code);
  const late = spent > budget;
  const line = code === 0 ? summary(output) : "";
  if (line) console.log(`   ${line}`);
  if (code !== 0) {
    console.log(shown(output));
    console.log(`   exit code ${code}${stuck ? `: it hung and was ended after ${minutes(spent)}` : ""}`);
    console.log(`   all of its output: .dev/logs/${step.id}.log`);
  }
  const verdict = code === 0 ? "ok" : "FAILED";
  console.log(`   ${verdict}  ${spent.toFixed(1)} s of ${budget} s${late ? "  ← past its budget (a warning only)" : ""}`);
  return { counts, late };
}

async function attempt(step, provided, long, budget) {
  const env = {
    CARGO_TERM_COLOR: "never",
    NO_COLOR: "1",
    ...provided.env,
    ...step.env,
    ...(long ? { VENTANILLA_LONG: "1" } : {}),
  };
  // Slow is fine; this ends a step that does not move at all.
  const stuckSeconds = Math.max(900, 20 * budget);
  try {
    const [command, ...args] = expand(step.command);
    return await run(command, args, { env, path: provided.path, stuckSeconds });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { code: 1, output: error.message, stuck: false };
  }
}

/** On a person's machine a missing browser skips the step; in CI that would hide the step for good. */
function withoutNeed({ missing, broken }) {
  console.log(`   ${broken ? missing.split("\n")[0] : missing}`);
  const failed = broken === true || process.env.CI === "true";
  console.log(`   ${failed ? "FAILED: it could not run" : "skipped"}`);
  return { counts: { passed: 0, failed: failed ? 1 : 0, skipped: failed ? 0 : 1 }, late: false };
}

function select(steps, only) {
  if (!only) return steps;
  const wanted = only.split(",");
  const unknown = wanted.filter((id) => !steps.some((step) => step.id === id));
  if (unknown.length > 0) throw new Failure(`No such step: ${unknown.join(", ")} (npm test -- --list names them).`);
  return steps.filter((step) => wanted.includes(step.id));
}

function list(steps, long) {
  for (const step of steps) {
    console.log(`${step.id.padEnd(16)} ${String(budgetOf(step, long)).padStart(5)} s  ${step.title}`);
  }
  console.log(`${"".padEnd(16)} ${minutes(sum(steps, long)).padStart(9)}`);
}

function since(began) {
  return (performance.now() - began) / 1000;
}

function budgetOf(step, long) {
  return long ? (step.longBudget ?? step.budget) : step.budget;
}

function sum(steps, long) {
  return steps.reduce((seconds, step) => seconds + budgetOf(step, long), 0);
}

function minutes(seconds) {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
