// A circuit breaker: a provider that fails most of the time is left alone for a while, then asked by one call whether it is back.
import type { Admission, Seen } from "ventanilla";

export type BreakerSettings = {
  /** How many of a hundred calls must have failed, … */
  percent: number;
  /** … of at least so many within half a minute, … */
  calls: number;
  /** … for nobody to be let through for so many milliseconds. */
  openMs: number;
};

export type Breaker = { admit(): Admission };

/** @param changed told when it opens and closes */
export function circuitBreaker(settings: BreakerSettings, changed: (open: boolean) => void, now = Date.now): Breaker {
  const { percent, calls, openMs } = settings;
  let recent = slidingWindow(now);
  /** Nothing while calls go through; else when the next probe may be sent. */
  let probeAt: number | undefined;

  return {
    admit() {
      if (probeAt === undefined) return { admitted: true, settle: counted };
      const wait = probeAt - now();
      if (wait > 0) return { admitted: false, retryAfterMs: wait };
      // A probe may never be heard of again, where the platform drops what a caller has left: then another one follows.
      probeAt = now() + openMs;
      return { admitted: true, settle: probed };
    },
  };

  function counted(seen: Seen): void {
    // What was sent before the breaker opened tells it nothing new.
    if (probeAt !== undefined || seen === "unknown") return;
    const { total, failed } = recent.add(seen === "failed");
    if (total < calls || failed * 100 < total * percent) return;
    probeAt = now() + openMs;
    changed(true);
  }

  function probed(seen: Seen): void {
    if (probeAt === undefined) counted(seen);
    else if (seen === "failed") probeAt = now() + openMs;
    else if (seen === "unknown") probeAt = now();
    else {
      probeAt = undefined;
      recent = slidingWindow(now);
      changed(false);
    }
  }
}

type Counts = { total: number; failed: number };

/** What became of the calls of the last half minute, counted in slices of it. */
function slidingWindow(now: () => number): { add(failed: boolean): Counts } {
  let slices: (Counts & { at: number })[] = [];
  return {
    add(failed) {
      const at = Math.floor(now() / sliceMs);
      slices = slices.filter((slice) => slice.at > at - slicesKept);
      if (slices.at(-1)?.at !== at) slices.push({ at, total: 0, failed: 0 });
      const sum = { total: 0, failed: 0 };
      for (const slice of slices) {
        if (slice.at === at) {
          slice.total += 1;
          slice.failed += Number(failed);
        }
        sum.total += slice.total;
        sum.failed += slice.failed;
      }
      return sum;
    },
  };
}

const sliceMs = 3_000;
const slicesKept = 10;
