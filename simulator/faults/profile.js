// Faults by chance, the same for the same seed: soak tests that can be repeated. And none at all, by name.
import { damages } from "../faults.js";
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
  ...damages,
  "drop",
  "stall",
  "huge=16777216",
]);

/** Profiles that have a name. `calm`: nothing happens by chance, only what a call asks for. */
const named = new Map([["calm", { share: 0 }]]);

/**
 * @param {string | { seed?: number, share?: number, wishes?: readonly string[] }} [profile] a name, or how much of what; `share`:
 *   of the calls, 0 to 1
 * @returns {() => string | undefined} what becomes of the next call: the n-th of a seed is always the same
 */
export function faultsOf(profile = "calm") {
  const settings = typeof profile === "string" ? named.get(profile) : profile;
  if (settings === undefined)
    throw new RangeError(`faults: there is no profile of this name but ${[...named.keys()].join(", ")}.`);
  const { seed = 1, share = 0, wishes = everyFault } = settings;
  if (!(share >= 0 && share <= 1)) throw new RangeError("faults.share is a number from 0 to 1.");
  if (share > 0 && wishes.length === 0) throw new RangeError("faults.wishes is empty.");
  let count = 0;
  const draw = (place) => (mixed(Math.imul(seed, 2_654_435_761) ^ mixed(2 * count + place)) >>> 0) / 2 ** 32;
  return () => {
    count += 1;
    return draw(0) < share ? wishes[Math.floor(draw(1) * wishes.length)] : undefined;
  };
}
