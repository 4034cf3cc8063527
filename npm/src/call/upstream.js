// What attempts tell about the other side's health, and what becomes of a call that is held back for its sake.
import { faulted } from "./outcome.js";

/**
 * What an exchange says of the upstream, whatever it says of the call.
 * @param {{ reply?: { status: number }, fault?: string, sent: boolean, useless?: boolean }} exchanged
 * @returns {"answered" | "failed" | "unknown"}
 */
export function seenIn({ reply, fault, sent, useless }) {
  if (!sent || fault === "cancelled") return "unknown";
  // A reply that is of no use comes from somebody who is there.
  if (fault !== undefined) return useless ? "answered" : "failed";
  return passing.has(reply.status) ? "failed" : "answered";
}

const passing = new Set([502, 503, 504]);

/** The outcome of a call that was not admitted. */
export function heldBack(row, retryAfterMs, locale) {
  const { problem, ...failed } = faulted(row, { fault: "upstream", sent: false }, locale);
  const retryAfter = String(Math.max(1, Math.ceil(retryAfterMs / 1000)));
  return { ...failed, problem: { ...problem, status: 503, retryAfter } };
}
