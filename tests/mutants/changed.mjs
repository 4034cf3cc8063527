// Which lines of the engine are new since the branch it will be merged into.
import { must, run } from "../../scripts/machine/run.mjs";

/** @returns {Promise<(file: string, line: number) => boolean>} */
export async function changedLines() {
  const base = await mergeBase();
  const difference = base ? await must("git", ["diff", "--unified=0", "--no-color", "--no-ext-diff", base, "--", "src"]) : "";
  const lines = new Map();
  let file;
  for (const line of difference.split("\n")) {
    const [, name] = /^\+\+\+ b\/(.*)/.exec(line) ?? [];
    if (name) file = name;
    const [, start, count = "1"] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    if (!start) continue;
    if (!lines.has(file)) lines.set(file, new Set());
    for (let number = Number(start); number < Number(start) + Number(count); number += 1) lines.get(file).add(number);
  }
  return (name, number) => lines.get(name)?.has(number) === true;
}

/** Where this branch left the default one; on that, the commit before. Nothing in a clone without history. */
async function mergeBase() {
  const head = await commit("HEAD");
  for (const name of ["origin/HEAD", "origin/main", "main"]) {
    const { code, output } = await run("git", ["merge-base", "HEAD", name]);
    if (code === 0) return output.trim() === head ? commit("HEAD~1") : output.trim();
  }
  return commit("HEAD~1");
}

async function commit(name) {
  const { code, output } = await run("git", ["rev-parse", "--verify", "--quiet", name]);
  return code === 0 ? output.trim() : undefined;
}
