// Faults by chance, the same for the same seed: soak tests that can be repeated.
import { mixed } from "../ids.js";

/** What happens where a profile names nothing: every fault that is no code, once each; the huge body is one of 16 MiB. */
export const everyFault = Object.freeze([
  "delay=50",
  "timeout",
  "status=401",
  "status=404",
  "status=429",
  "status=502",
  "status=503",
  "status=504",
  "redirect",
  "206-er",
  "html",
  "truncated",
  "empty",
  "latin1",
  "bom",
  "pascal-case",
  "gzip",
  "gzip-unlabelled",
  "drop",
  "stall",
  "huge=16777216",
]);

/**
 * @param {{ seed?: number, share?: number, wishes?: readonly string[] }} [profile] `share`: of the calls, 0 to 1
 * @returns {() => string | undefined} what becomes of the next call: the n-th of a seed is always the same
 */
export function faultsOf({ seed = 1, share = 0, wishes = everyFault } = {}) {
  if (!(share >= 0 && share <= 1)) throw new RangeError("faults.share is a number from 0 to 1.");
  if (share > 0 && wishes.length === 0) throw new RangeError("faults.wishes is empty.");
  let count = 0;
  const draw = (place) => (mixed(Math.imul(seed, 2_654_435_761) ^ mixed(2 * count + place)) >>> 0) / 2 ** 32;
  return () => {
    count += 1;
    return draw(0) < share ? wishes[Math.floor(draw(1) * wishes.length)] : undefined;
  };
}
