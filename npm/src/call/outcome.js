// Outcomes that no reply has given.
import { problemOf } from "../problem.js";

/** A request that was refused before anything was sent. */
export function refused(row, verdict, locale) {
  return failed(row, problemOf("validation", { index: row.index, locale, issues: verdict.issues }));
}

/** A fault of the network, of time, or the caller's own wish. */
export function faulted(row, { fault, sent }, locale) {
  const problem = problemOf(fault, { index: row.index, locale });
  if (sent) return failed(row, problem);
  // What was never sent has changed nothing.
  const { outcomeUnknown, ...certain } = problem;
  return failed(row, { ...certain, retryable: fault !== "cancelled" });
}

function failed(row, problem) {
  return { ok: false, problem, meta: { operation: row.id, status: null, attempts: [] } };
}
