// What becomes of an Idempotency-Key, as the environment says it.
import type { UpstreamSettings } from "./upstream.ts";
import type { Missing } from "./values.ts";

export type IdempotencyBindings = {
  /** `optional`: the header is heeded where it comes (default); `required`: changes without it are refused; `off`: it is ignored. */
  IDEMPOTENCY?: string;
  /** A secret of 32 characters or more; while it changes the new one and the old one, separated by a blank. */
  IDEMPOTENCY_SECRET?: string;
};

export type IdempotencySettings = {
  isRequired: boolean;
  /** The older one first. */
  secrets: string[];
  /** How long a call can take: who has no answer by then has been lost. */
  leaseMs: number;
};

/** Without a secret the gateway does not start: callers would rely on a header that nobody heeds. */
export function readIdempotency(
  { IDEMPOTENCY: mode = "optional", IDEMPOTENCY_SECRET: text = "" }: IdempotencyBindings,
  { longestMs, timeoutMs }: UpstreamSettings,
  missing: Missing,
): IdempotencySettings | undefined {
  if (mode === "off") return undefined;
  if (mode !== "optional" && mode !== "required") missing.push("IDEMPOTENCY: not optional, required or off");
  const secrets = text.split(/\s+/).filter(Boolean).reverse();
  if (secrets.length === 0) missing.push("IDEMPOTENCY_SECRET: not set");
  if (secrets.length > 2) missing.push("IDEMPOTENCY_SECRET: more than a new one and an old one");
  if (secrets.some((secret) => secret.length < 32)) missing.push("IDEMPOTENCY_SECRET: shorter than 32 characters");
  if (new Set(secrets).size < secrets.length) missing.push("IDEMPOTENCY_SECRET: twice the same");
  return { isRequired: mode === "required", secrets, leaseMs: longestMs + mostGrants * timeoutMs + marginMs };
}

// A token is fetched once, and once more where it was refused.
const mostGrants = 2;
// For what is done beside the providers' own time.
const marginMs = 5_000;
