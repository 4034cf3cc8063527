// Scopes: what a caller may do.
import { operations } from "ventanilla";
import type { Caller } from "../callers.ts";

type Asked = { id: string; provider: string; effect: string };

/** Whether a caller may use an operation: by its own name, or by reading or writing at its provider. */
export function mayUse({ scopes }: Caller, operation: Asked): boolean {
  return scopes.has(operation.id) || scopes.has(widerScope(operation));
}

/** What would do: the narrow scope and the wide one, for a challenge (RFC 6750, section 3). */
export function scopesFor(operation: Asked): string {
  return `${operation.id} ${widerScope(operation)}`;
}

/** Of what is not known to be a mere query, the stronger one is asked. */
function widerScope({ provider, effect }: Asked): string {
  return `${provider}:${effect === "read" ? "read" : "write"}`;
}

/** Every scope there is, in the contract's order. */
export const everyScope: readonly string[] = [
  ...new Set([...operations].flatMap(({ provider }) => ["read", "write", "raw"].map((right) => `${provider}:${right}`))),
  ...[...operations].map(({ id }) => id),
];
