// Identifiers that look drawn by lot, and are the same for the same seed.

/** 11 digits, different for every account of a simulator: a fixed start that the seed moves, plus a counter. */
export function accountNumber(seed, count) {
  const start = (Math.imul(seed, 2_654_435_761) >>> 0) % 1_000_000_000;
  return `24${String((start + count) % 1_000_000_000).padStart(9, "0")}`;
}

/** A UUID in the form of version 4, different for every count of a simulator. */
export function uuid(seed, count) {
  const words = [0, 1, 2].map((place) => mixed(Math.imul(seed, 2_654_435_761) ^ mixed(Math.imul(count, 3) + place)));
  // The count itself is in it, so no two are the same.
  const digits = [...words, count].map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `4${digits.slice(13, 16)}`, `8${digits.slice(17, 20)}`];
  return [...parts, digits.slice(20)].join("-");
}

/** Spreads the bits of a number over 32. */
export function mixed(number) {
  let bits = Math.imul(number ^ (number >>> 16), 0x21f0aaad);
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
  return bits ^ (bits >>> 15);
}
