// What becomes of each of the simulator's faults at the gateway: a row a fault. Codes are faults, too: each documented one is asked
// for in tests/edge/operations.test.mjs.
import { replies } from "../../simulator/generated/replies.js";

/**
 * `problem`: the category, without one the call succeeds; `again`: what only reads is tried once more; `endless`: the provider
 * never comes to an end, so that only the operation's timeout can; `except`: operations of which the row says something else.
 * @type {Record<string, { problem?: string, again?: true, endless?: true, except?: { where: (operation) => boolean, problem?: string } }>}
 */
export const expected = {
  "delay=50": {},
  timeout: { problem: "timeout", again: true, endless: true },
  "status=401": { problem: "authentication" },
  "status=404": { problem: "not_found" },
  "status=429": { problem: "rate_limit" },
  "status=502": { problem: "upstream", again: true },
  "status=503": { problem: "upstream", again: true },
  "status=504": { problem: "timeout", again: true },
  redirect: { problem: "upstream" },
  // An envelope that says ER and no code (decision 26); elsewhere 206 is a success like others.
  "206-er": { problem: "unknown", except: { where: ({ provider }) => provider !== "bcs" } },
  html: { problem: "upstream", again: true },
  truncated: { problem: "upstream" },
  empty: { problem: "upstream", except: { where: isSilent } },
  latin1: {},
  bom: {},
  "pascal-case": {},
  gzip: {},
  "gzip-unlabelled": { problem: "upstream", except: { where: isSilent } },
  drop: { problem: "upstream", again: true },
  stall: { problem: "timeout", again: true, endless: true },
  "huge=16777216": { problem: "upstream" },
};

/** Decision 40. */
export const statuses = { authentication: 502, not_found: 404, rate_limit: 503, timeout: 504, unknown: 502, upstream: 502 };

/** After these nobody knows whether a change has been made. */
export const leavesDoubt = new Set(["timeout", "upstream"]);

/** What may be asked for again; a change only where it is certain that nothing has happened. */
export const mayBeRepeated = (category, effect) => category === "rate_limit" || (effect === "read" && leavesDoubt.has(category));

/** What one pair has to come to. */
export function expectationOf(wish, operation) {
  const { except, ...row } = expected[wish];
  return except?.where(operation) ? { problem: except.problem } : row;
}

/** Whose documented reply has no body: none of it can be missing. */
function isSilent({ id }) {
  return replies[id]?.body === undefined;
}
