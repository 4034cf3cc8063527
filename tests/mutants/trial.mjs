// One mutant against the tests: stage by stage, until one fails.
import { Failure, run } from "../../scripts/machine/run.mjs";
import { own, quick, slow } from "./stages.mjs";
import { program, programOf, root } from "./tree.mjs";

/** @typedef {{ outcome: "caught" | "timeout" | "missed" | "unviable", by?: string }} Result `by`: the stage that failed */

/** Mutants that are compiled into one program. */
export class Trials {
  #program;
  #limits = new Map();

  async compile() {
    this.#program = await program();
  }

  /** Tries a mutant by its number. @returns {Promise<Result>} */
  attemptQuickly(number, mutant) {
    return this.#attempt(number, quick(mutant));
  }

  /** With those tests that take long. @returns {Promise<Result>} */
  attemptSlowly(number) {
    return this.#attempt(number, slow);
  }

  #attempt(number, stages) {
    return firstFailure(stages, async (stage) => test(this.#program, stage, number, await this.#limit(stage)));
  }

  /** Without a mutant tests must pass: how long that takes is their measure. */
  #limit(stage) {
    const key = stage.join(" ");
    if (!this.#limits.has(key)) this.#limits.set(key, limit(this.#program, stage));
    return this.#limits.get(key);
  }
}

/** Tries a mutant that cannot be compiled with others: first with the tests beside the code. @returns {Promise<Result>} */
export async function attemptAlone(mutant) {
  const [besideCode, ...others] = slow;
  for (const [isWhole, stages] of [
    [false, [own(mutant), besideCode]],
    [true, [...quick(mutant).slice(1), ...others]],
  ]) {
    const file = await programOf(mutant, isWhole);
    if (file === undefined) return { outcome: "unviable" };
    const result = await firstFailure(stages, (stage) => test(file, stage, 0, mostSeconds));
    if (result.outcome !== "missed") return result;
  }
  return { outcome: "missed" };
}

async function limit(file, stage) {
  const { code, output } = await test(file, stage, 0, mostSeconds);
  if (code !== 0) throw new Failure(`Tests fail without a mutant:\n${output}`);
  return Math.min(3 + Math.ceil(4 * processorSeconds(output)), mostSeconds);
}

async function firstFailure(stages, attempt) {
  for (const stage of stages) {
    const { code } = await attempt(stage);
    if (code !== 0) return { outcome: outOfTime.has(code) ? "timeout" : "caught", by: stage.join(" ") };
  }
  return { outcome: "missed" };
}

// Processor time, as these do not wait for anything: a busy machine is no timeout. Memory: a loop may fill it.
const limited = `
unset VENTANILLA_LONG
ulimit -S -t "$1"; ulimit -H -t "$(($1 + 5))"; ulimit -v 8000000
shift
"$0" --quiet "$@"
code=$?
times
exit $code`;
const mostSeconds = 120;
const outOfTime = new Set([137, 152]);

function test(file, stage, number, seconds) {
  const env = {
    VENTANILLA_MUTANT: `${number}`,
    PROPTEST_RNG_SEED: "1",
    VENTANILLA_ROUNDS: "300",
    RUST_TEST_THREADS: "1",
    // With what all closures take along, a function's frame is large.
    RUST_MIN_STACK: `${1 << 28}`,
  };
  return run("bash", ["-c", limited, file, `${seconds}`, ...stage], { cwd: root, env, stuckSeconds: 900 });
}

/** What bash's `times` says of its children: "0m1.5s 0m0.1s", the last line. */
function processorSeconds(output) {
  const [, minutes, seconds] = /(\d+)m([\d.]+)s \d+m[\d.]+s\s*$/.exec(output);
  return 60 * Number(minutes) + Number(seconds);
}
