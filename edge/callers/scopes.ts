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
export function widerScope({ provider, effect }: Asked): string {
  return `${provider}:${effect === "read" ? "read" : "write"}`;
}

/** What a provider has answered, byte for byte, is for those who have this scope. */
export function rawScope({ provider }: Pick<Asked, "provider">): string {
  return `${provider}:raw`;
}

/** The gateway's own counters are for those who have this scope. */
export const metricsScope = "gateway:metrics";

/** Every scope there is: the gateway's own, then the contract's in its order. */
export const everyScope: readonly string[] = [
  metricsScope,
  ...new Set([...operations].flatMap(({ provider }) => ["read", "write", "raw"].map((right) => `${provider}:${right}`))),
  ...[...operations].map(({ id }) => id),
];
