// The pure part of authorization numbers (decision 3): the stores that lease them live with the gateway.
import { enter } from "./instance.js";

/**
 * The authorization number of the n-th call of a day.
 * @param {number} operation its index
 * @param {bigint | number | string} n
 * @param {string} key the day's key, 32 hexadecimal digits
 */
export function numberOf(operation, n, key) {
  if (!/^\d{1,10}$/.test(n) || Number(n) >= numbersPerDay) throw new RangeError("n is a whole number from 0 to 4999999999.");
  if (!/^[0-9a-f]{32}$/i.test(key)) throw new RangeError("key is 32 hexadecimal digits.");
  const head = JSON.stringify({ n: String(n), key });
  return enter((wasm, headBytes) => wasm.sequence_number(operation, headBytes), head);
}

/** The date in Bogotá at that instant, YYYY-MM-DD. */
export function dayOf(milliseconds) {
  return enter((wasm) => wasm.bogota_day(milliseconds));
}

const numbersPerDay = 5_000_000_000;
