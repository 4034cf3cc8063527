// How long providers may take and how often they are asked, as the environment says it.
import { operations } from "ventanilla";
import type { BreakerSettings } from "../upstream/breaker.ts";
import { type Missing, readInteger, readObject } from "./values.ts";

export type UpstreamBindings = {
  /** Milliseconds one attempt may take; default: 10000. */
  TIMEOUT_MS?: string;
  /** `{ "bcs.syncDataFile": 60000, "itau": 8000, … }`: otherwise for an operation, or for a provider. */
  TIMEOUTS?: string;
  /** Milliseconds until a reply must begin, connecting included; default: what the attempt may take. */
  HEADERS_TIMEOUT_MS?: string;
  /** Milliseconds one call may take with all its retries, or one attempt where that is more; default: 25000. */
  DEADLINE_MS?: string;
  /** How often a call that only reads is tried again; default: 2. */
  RETRIES?: string;
  /** `{ "percent": 50, "calls": 10, "openMs": 10000 }`: when a provider is left alone, and for how long. `off`: never. */
  BREAKER?: string;
};

export type UpstreamSettings = {
  timeoutMs: number;
  timeoutOf(operation: { id: string; provider: string }): number;
  headersTimeoutMs: number | undefined;
  deadlineMs: number;
  /** What any call may take. */
  longestMs: number;
  retries: number;
  breaker: BreakerSettings | undefined;
};

export function readUpstream(bindings: UpstreamBindings, missing: Missing): UpstreamSettings {
  const timeoutMs = readInteger("TIMEOUT_MS", bindings.TIMEOUT_MS, { standard: 10_000, least: 1 }, missing);
  const timeouts = readTimeouts(bindings.TIMEOUTS, missing);
  const deadlineMs = readInteger("DEADLINE_MS", bindings.DEADLINE_MS, { standard: 25_000, least: 1 }, missing);
  const { HEADERS_TIMEOUT_MS: headers } = bindings;
  return {
    timeoutMs,
    timeoutOf: ({ id, provider }) => timeouts.get(id) ?? timeouts.get(provider) ?? timeoutMs,
    headersTimeoutMs: headers === undefined ? undefined : readMilliseconds("HEADERS_TIMEOUT_MS", headers, missing),
    deadlineMs,
    longestMs: Math.max(deadlineMs, timeoutMs, ...timeouts.values()),
    retries: readInteger("RETRIES", bindings.RETRIES, { standard: 2, least: 0 }, missing),
    breaker: readBreaker(bindings.BREAKER, missing),
  };
}

function readTimeouts(text: string | undefined, missing: Missing): Map<string, number> {
  const known = new Set([...operations].flatMap(({ id, provider }) => [id, provider]));
  const timeouts = new Map<string, number>();
  for (const [id, value] of Object.entries(readObject("TIMEOUTS", text, missing))) {
    if (!known.has(id)) missing.push(`TIMEOUTS: the contract knows no operation or provider "${id}"`);
    else timeouts.set(id, readMilliseconds(`TIMEOUTS, ${id}`, String(value), missing));
  }
  return timeouts;
}

function readMilliseconds(name: string, text: string, missing: Missing): number {
  return readInteger(name, text, { standard: 0, least: 1 }, missing);
}

function readBreaker(text: string | undefined, missing: Missing): BreakerSettings | undefined {
  if (text === "off") return undefined;
  const settings = { ...standardBreaker, ...readObject("BREAKER", text, missing) };
  const { percent, calls, openMs, ...others } = settings;
  const fits = [percent, calls, openMs].every((number) => Number.isSafeInteger(number) && number > 0) && percent <= 100;
  if (!fits || Object.keys(others).length > 0) {
    missing.push('BREAKER: neither "off" nor whole numbers above 0 named percent, calls and openMs');
  }
  return { percent, calls, openMs };
}

const standardBreaker: BreakerSettings = { percent: 50, calls: 10, openMs: 10_000 };
