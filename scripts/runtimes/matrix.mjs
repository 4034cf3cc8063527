// What `npm run test:runtimes` prints: a line for each runtime, and what failed below it.

/** @typedef {{ title: string, version?: string, answer?: object, fault?: string, skipped?: string, seconds: number }} Row */

export const head = line(["runtime", "version", "cases", "checks", "seconds"]);

/** @param {Row} row */
export function shown({ title, version = "", answer, fault, skipped, seconds }) {
  if (skipped !== undefined) return `${line([title, "", "skipped"])}  ${skipped}`;
  const cells = [title, version, answer ? `${answer.passed}` : "FAILED", answer?.extra?.checks ?? "", seconds.toFixed(1)];
  const failures = (answer?.failures ?? []).map(({ name, message }) => `${name}: ${message}`);
  const failed = answer?.failed > 0 ? [`${answer.failed} cases failed`] : [];
  return [line(cells), ...[...failed, ...(fault ? [fault] : []), ...failures].map(indented)].join("\n");
}

/** Passed and failed cases of all rows; a row that has failed counts one failure at least. */
export function totals(rows) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const row of rows) {
    total.passed += row.answer?.passed ?? 0;
    total.failed += isGood(row) ? 0 : Math.max(row.answer?.failed ?? 0, 1);
    total.skipped += row.skipped === undefined ? 0 : 1;
  }
  return total;
}

function isGood({ skipped, fault, answer }) {
  return skipped !== undefined || (fault === undefined && answer.failures.length === 0 && answer.passed > 0);
}

function line(cells) {
  const widths = [44, 18, 8, 8, 8];
  return cells
    .map((cell, index) => (index < 2 ? String(cell).padEnd(widths[index]) : String(cell).padStart(widths[index])))
    .join("");
}

const indented = (text) => text.replace(/^/gm, "    ");
