// A step's output, read: how many tests it ran, and what of it a person wants to see. Knows the closing lines of
// cargo test, wasm-bindgen's runner, node:test and of this repository's own programs.

// biome-ignore lint/suspicious/noControlCharactersInRegex: colour codes are control characters
const colour = /\u001b\[[0-9;]*m/g;
const cargo = /^\s*test result: \w+\. (\d+) passed; (\d+) failed; (\d+) ignored/gm;
const own = /^(\d+) passed, (\d+) failed, (\d+) skipped$/gm;
const node = /^(?:ℹ|#) (pass|fail|cancelled|skipped|todo) (\d+)$/gm;

/**
 * A step whose output has no such line is one test: its exit code. A failed step counts at least one failure.
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
export function count(output, code) {
  const text = output.replace(colour, "");
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const [, passed, failed, ignored] of [cargo, own].flatMap((line) => [...text.matchAll(line)])) {
    add(counts, { passed: Number(passed), failed: Number(failed), skipped: Number(ignored) });
  }
  for (const [, kind, number] of text.matchAll(node)) {
    counts[kindOf[kind]] += Number(number);
  }
  if (code !== 0) counts.failed = Math.max(counts.failed, 1);
  else if (counts.passed + counts.failed + counts.skipped === 0) counts.passed = 1;
  return counts;
}

/** Adds `more` to `counts`, in place. */
export function add(counts, more) {
  for (const key of Object.keys(counts)) counts[key] += more[key];
}

/** One line about a step that passed: its counts, or the last line it printed. */
export function summary(output) {
  const text = output.replace(colour, "").trim();
  const { passed, skipped } = count(text, 0);
  if ([cargo, own, node].some((line) => new RegExp(line.source, "m").test(text))) {
    return `${passed} tests passed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
  }
  return text.split("\n").at(-1).slice(0, 160);
}

/** What to show of a failed step: all of it, or where it is long, the part in which the runner tells what failed. */
export function shown(output) {
  const lines = output.replace(colour, "").trim().split("\n");
  if (lines.length <= longest) return lines.join("\n");
  const start = Math.max(
    lines.findIndex((line) => failureHeads.test(line)),
    0,
  );
  const part = lines.slice(start, start + longest);
  return [`… ${lines.length} lines in all`, ...part, ...(start + longest < lines.length ? ["…"] : [])].join("\n");
}

const longest = 200;
const failureHeads = /^(?:✖ failing tests:|failures:|error(?:\[E\d+\])?:)/;

const kindOf = { pass: "passed", fail: "failed", cancelled: "failed", skipped: "skipped", todo: "skipped" };
