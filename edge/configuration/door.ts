// What the door lets in, as the environment says it.
import type { RateLimitBinding } from "../limits/rate.ts";
import { type Missing, readWords } from "./values.ts";

export type DoorBindings = {
  /** Origins of pages that may call, as `https://app.example`; default: none. */
  CORS_ORIGINS?: string;
  /** Calls of one caller in so many seconds, as `600/60`; default: 600/60. `off`: no limit of ours. */
  RATE_LIMIT?: string;
  /** Cloudflare's rate limiter, which then counts; its own settings shall be those of RATE_LIMIT. */
  RATE_LIMITER?: RateLimitBinding;
};

export type RateLimit = { calls: number; seconds: number };

export type DoorSettings = { origins: string[]; rate: RateLimit | undefined; rateLimiter: RateLimitBinding | undefined };

export function readDoor(bindings: DoorBindings, missing: Missing): DoorSettings {
  return {
    origins: readOrigins(bindings.CORS_ORIGINS, missing),
    rate: readRate(bindings.RATE_LIMIT, missing),
    rateLimiter: bindings.RATE_LIMITER,
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
