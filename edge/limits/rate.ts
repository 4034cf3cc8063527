// How often a caller may call: a bucket of permits that fills up evenly, kept as the moment at which it will be full (GCRA).
import type { RateLimit } from "../configuration/door.ts";

export type Permit = {
  granted: boolean;
  /** Calls that are left now; nothing where the platform does not tell. */
  remaining?: number;
  /** Seconds until the bucket is full, or until the next call is granted. */
  reset: number;
};

export type RateLimiter = { take(caller: string, now: number): Permit | Promise<Permit> };

/** Cloudflare's binding: it counts per location, and tells no numbers. */
export type RateLimitBinding = { limit(options: { key: string }): Promise<{ success: boolean }> };

export function platformLimiter(binding: RateLimitBinding, { seconds }: RateLimit): RateLimiter {
  return {
    async take(caller) {
      const { success } = await binding.limit({ key: caller });
      return { granted: success, reset: seconds };
    },
  };
}

/** For one process or isolate, as long as it lives. */
export function memoryLimiter({ calls, seconds }: RateLimit, mostCallers = 10_000): RateLimiter {
  const interval = (seconds * 1000) / calls;
  const whole = seconds * 1000;
  /** Per caller, oldest first. */
  const fullAt = new Map<string, number>();
  return {
    take(caller, now) {
      const full = Math.max(fullAt.get(caller) ?? 0, now);
      const granted = full + interval - now <= whole;
      const next = granted ? full + interval : full;
      fullAt.delete(caller);
      fullAt.set(caller, next);
      // Whose bucket is full anyway, or who has not called for longest, is forgotten.
      for (const [oldest, moment] of fullAt) {
        if (moment > now && fullAt.size <= mostCallers) break;
        fullAt.delete(oldest);
      }
      const reset = granted ? next - now : full + interval - now - whole;
      return { granted, remaining: Math.max(0, Math.floor((whole - (next - now)) / interval)), reset: Math.ceil(reset / 1000) };
    },
  };
}

/** The fields of draft-ietf-httpapi-ratelimit-headers, and Retry-After (RFC 9110) where nothing is granted. */
export function rateHeaders({ granted, remaining, reset }: Permit, { calls, seconds }: RateLimit): Record<string, string> {
  const left = remaining ?? (granted ? undefined : 0);
  return {
    "RateLimit-Policy": `"caller";q=${calls};w=${seconds}`,
    ...(left !== undefined && { RateLimit: `"caller";r=${left};t=${reset}` }),
    ...(!granted && { "Retry-After": String(Math.max(1, reset)) }),
  };
}
