// Before anything is timed: do all contenders say the same? Validity only; warnings are ours alone.
import { diceOf } from "../tests/differential/dice.mjs";
import { changed } from "./faults.mjs";

/** Contenders that disagree do different work: their times say nothing. */
export class Disagreement extends Error {
  name = "Disagreement";
}

const wanted = 50;

/**
 * @param {ReturnType<typeof import("./subjects.mjs").competitions>[number]} competition
 * @returns {{ valid: number, faulty: number, contenders: string[] }} what they agreed on
 */
export function assertAlike({ id, body, schema, entryOf, contenders }) {
  const dice = diceOf(50);
  const counts = { valid: 0, faulty: 0 };
  for (let number = 0; Math.min(counts.valid, counts.faulty) < wanted; number += 1) {
    if (number > 100 * wanted) throw new Disagreement(`${id}: ${JSON.stringify(counts)} of ${number} changed bodies`);
    const given = number === 0 ? body : changed(body, schema, dice);
    const entry = entryOf(given);
    const said = contenders.map(({ work, accepts }) => accepts(work(entry, 0)));
    if (new Set(said).size > 1) {
      const each = contenders.map(({ name }, index) => `${name}: ${said[index] ? "valid" : "invalid"}`);
      throw new Disagreement(`${id}: ${each.join(", ")}\n${JSON.stringify(given)}`);
    }
    counts[said[0] ? "valid" : "faulty"] += 1;
  }
  return { ...counts, contenders: contenders.map(({ name }) => name) };
}

/**
 * The row's own inputs are what it says they are.
 * @param {string} id
 * @param {import("./rows.mjs").Made} made
 */
export function assertRow(id, { entries, fresh, expect, contenders, check }) {
  const wrong = check?.();
  if (wrong) throw new Disagreement(`${id}: ${wrong}`);
  for (const entry of entries ?? fresh(wanted)) {
    for (const { name, work, accepts } of contenders) {
      const result = work(entry, 0);
      if (accepts === undefined || expect === undefined) continue;
      if (accepts(result) !== (expect !== "refused")) throw new Disagreement(`${id}: ${name} does not say "${expect}"`);
      if (name !== "ventanilla") continue;
      const { issues = [], warnings } = result.verdict ?? result;
      const remarks = { clean: [0, 0], warned: [0, 3], refused: [issues.length || 1, 0] }[expect];
      if (issues.length !== remarks[0] || warnings.length !== remarks[1]) {
        throw new Disagreement(`${id}: it should be ${expect}, not ${JSON.stringify({ issues, warnings })}`);
      }
    }
  }
}
