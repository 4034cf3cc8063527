// What the door lets in, as the environment says it.
import { operations } from "ventanilla";
import type { RateLimitBinding } from "../limits/rate.ts";
import { type Missing, readUrl, readWords } from "./values.ts";

export type DoorBindings = {
  /** Origins of pages that may call, as `https://app.example`; default: none. */
  CORS_ORIGINS?: string;
  /** `X-Invoker-*` headers that a caller may set, as `X-Invoker-BranchId X-Invoker-TerminalId`; default: none. */
  INVOKER_HEADERS?: string;
  /** Calls of one caller in so many seconds, as `600/60`; default: 600/60. `off`: no limit of ours. */
  RATE_LIMIT?: string;
  /** Where the console is: `/docs` leads there; unset: `/docs` shows the OpenAPI document itself. */
  CONSOLE_URL?: string;
  /** Cloudflare's rate limiter, which then counts; its own settings shall be those of RATE_LIMIT. */
  RATE_LIMITER?: RateLimitBinding;
};

export type RateLimit = { calls: number; seconds: number };

export type DoorSettings = {
  origins: string[];
  invokerHeaders: string[];
  rate: RateLimit | undefined;
  rateLimiter: RateLimitBinding | undefined;
  consoleUrl: URL | undefined;
};

export function readDoor(bindings: DoorBindings, missing: Missing): DoorSettings {
  return {
    origins: readOrigins(bindings.CORS_ORIGINS, missing),
    invokerHeaders: readInvokerHeaders(bindings.INVOKER_HEADERS, missing),
    rate: readRate(bindings.RATE_LIMIT, missing),
    rateLimiter: bindings.RATE_LIMITER,
    consoleUrl: bindings.CONSOLE_URL === undefined ? undefined : readUrl("CONSOLE_URL", bindings.CONSOLE_URL, missing),
  };
}

function readOrigins(text: string | undefined, missing: Missing): string[] {
  const origins = readWords(text);
  const wrong = origins.filter((origin) => origin !== "*" && !isOrigin(origin));
  for (const origin of wrong) missing.push(`CORS_ORIGINS: "${origin}" is not the origin of a page`);
  if (origins.includes("*") && origins.length > 1) missing.push('CORS_ORIGINS: "*" stands alone');
  return origins;
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;
}

function readRate(text = "600/60", missing: Missing): RateLimit | undefined {
  if (text === "off") return undefined;
  const [, calls, seconds] = /^([1-9]\d{0,6})\/([1-9]\d{0,4})$/.exec(text) ?? [];
  if (calls && seconds) return { calls: Number(calls), seconds: Number(seconds) };
  missing.push("RATE_LIMIT: not calls/seconds, as 600/60");
  return undefined;
}

/** Names of headers that a caller may set: the contract must take them from an input. */
function readInvokerHeaders(text: string | undefined, missing: Missing): string[] {
  const names = readWords(text);
  for (const name of names) {
    if (!/^X-Invoker-\w+$/i.test(name) || !isTaken(name)) missing.push(`INVOKER_HEADERS: a caller may not set ${name}`);
  }
  return names;
}

/** Whether any operation takes this header from an input: none takes a secret or a computed id. */
function isTaken(name: string): boolean {
  return [...operations].some((operation) => {
    const { issues, warnings } = operation.validate({ headers: { [name]: "0" } });
    return ![...issues, ...warnings].some(
      ({ in: place, code }) => place === "header" && (code === "header" || code === "unknown"),
    );
  });
}
