// The bench as functions that need nothing of the runtime but what they import: they run wherever they can be bundled to.
// Each shall be called in a fresh process, page or isolate: engines compile a validator for the shapes they have seen.
import { contractVersion, init, version } from "ventanilla";
import { assertAlike, assertRow } from "./agree.mjs";
import { measure, resolutionOf } from "./measure.mjs";
import { averageBytes } from "./payloads/entries.mjs";
import { rows } from "./rows.mjs";
import { competitions } from "./subjects.mjs";

/** The rows whose ids begin with one of these texts. */
export function rowIds(only) {
  return rows.map(({ id }) => id).filter((id) => only.some((start) => id.startsWith(start)));
}

/** The bodies of rows that have one, by their ids. */
export function texts(ids) {
  const chosen = rows.filter(({ id }) => ids.includes(id));
  return Object.fromEntries(chosen.map(({ id, make }) => [id, make().entries[0].text]));
}

/**
 * What contenders agreed on, by operation: bodies that may or may not be faulty, and what the rows say of their own.
 * @param {string[]} ids
 * @param {object} [initial] what `init` is given
 * @throws {import("./agree.mjs").Disagreement} where they do not: then nothing is to be measured
 */
export async function agree(ids, initial) {
  await init(initial);
  const agreed = Object.fromEntries(competitions().map((competition) => [competition.id, assertAlike(competition)]));
  for (const { id, make } of rows) if (ids.includes(id)) assertRow(id, make());
  return { version: version(), contractVersion: contractVersion(), agreed };
}

/**
 * @param {string[]} ids rows; alone, a row is measured without what the others leave behind
 * @param {import("./measure.mjs").Settings} settings
 * @param {object} [initial] what `init` is given
 */
export async function measureRows(ids, settings, initial) {
  await init(initial);
  const stepMs = resolutionOf(clock);
  // A coarse clock, as in browsers, needs longer batches.
  const batchMs = Math.max(settings.batchMs, settings.batchSteps * stepMs);
  const measured = [];
  for (const { id, group, title, make } of rows.filter(({ id }) => ids.includes(id))) {
    const made = make();
    const results = await measure(made, { ...settings, batchMs, stepMs }, clock);
    measured.push({ id, group, title, bytes: averageBytes(made.entries ?? made.fresh(50)), base: made.base, results });
  }
  return measured;
}

/** @type {import("./measure.mjs").Clock} */
export const clock = {
  now: () => performance.now(),
  tidy: globalThis.gc,
  rest: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
};
