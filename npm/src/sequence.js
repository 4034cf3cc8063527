// Authorization numbers (decision 3): leased in blocks from a store, handed out without I/O while a lease lasts.
import { epochMilliseconds } from "./context.js";
import { enter, placedText } from "./instance.js";

/**
 * A source of numbers that never gives one twice on a day in Bogotá, as far as its store leases none twice.
 * @param {{ store: { lease(day: string, block: number): object | Promise<object> }, block?: number }} settings
 * @param {(operation: string, n: number, key: string) => string} numberFor
 */
export function sequenceOf({ store, block = 100 } = {}, numberFor) {
  if (typeof store?.lease !== "function") throw new TypeError("createSequence takes a store with a function lease(day, block).");
  assertBlock(block);
  let day = "";
  let leases = [];

  return Object.freeze({
    async next(operation, now) {
      const moment = epochMilliseconds(now);
      const today = Number.isFinite(moment) ? dayOf(moment) : "";
      if (today === "") throw new RangeError("now is a Date or milliseconds within the years 0 to 9999.");
      if (today !== day) {
        day = today;
        leases = [];
      }
      // Calls that find no lease each fetch their own: in workerd a promise may not outlive the request that made it.
      const lease = leases[0] ?? checked(await store.lease(today, block), today);
      const n = lease.from;
      lease.from += 1;
      keep(lease);
      return numberFor(operation, n, lease.key);
    },
  });

  /** A lease that came back after midnight, or that is used up, is not kept. */
  function keep(lease) {
    if (lease.from >= lease.to) leases = leases.filter((other) => other !== lease);
    else if (lease.day === day && !leases.includes(lease)) leases.push(lease);
  }
}

/**
 * A store for one process: its numbers begin anew with it, so it serves tests, and programs that start once a day at most.
 * @param {{ key?: string }} [settings]
 */
export function memoryStoreOf({ key } = {}) {
  if (key !== undefined && !isKey(key)) throw new RangeError("key is 32 hexadecimal digits.");
  let held = { day: "", next: 0, key: "" };
  return Object.freeze({
    lease(day, block) {
      assertBlock(block);
      if (day < held.day) throw new RangeError("The day of this lease is over.");
      if (day !== held.day) held = { day, next: 0, key: key ?? randomKey() };
      if (held.next + block > numbersPerDay) throw new RangeError("No authorization number is left for this day.");
      const from = held.next;
      held.next += block;
      return { day, from, to: held.next, key: held.key };
    },
  });
}

function assertBlock(block) {
  const fits = Number.isSafeInteger(block) && block >= 1 && block <= numbersPerDay;
  if (!fits) throw new RangeError("block is a whole number from 1 to 5000000000.");
}

/** A copy: a store that keeps its leases does not see them shrink. */
function checked(lease, today) {
  const { day, from, to, key } = lease ?? {};
  const fits =
    day === today && Number.isSafeInteger(from) && Number.isSafeInteger(to) && 0 <= from && from < to && to <= numbersPerDay;
  if (!fits || !isKey(key)) throw new TypeError("The store's lease is no { day, from, to, key } of this day.");
  return { day, from, to, key };
}

function isKey(key) {
  return typeof key === "string" && /^[0-9a-f]{32}$/i.test(key);
}

/** 128 random bits. */
function randomKey() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * The authorization number of the n-th call of a day.
 * @param {number} operation its index
 * @param {bigint | number | string} n
 * @param {string} key the day's key, 32 hexadecimal digits
 */
export function numberOf(operation, n, key) {
  // An object's text may be another one each time.
  const isScalar = ["bigint", "number", "string"].includes(typeof n);
  if (!isScalar || !/^\d{1,10}$/.test(n) || Number(n) >= numbersPerDay)
    throw new RangeError("n is a whole number from 0 to 4999999999.");
  if (!isKey(key)) throw new RangeError("key is 32 hexadecimal digits.");
  const head = JSON.stringify({ n: String(n), key });
  return enter((wasm, headBytes) => placedText(wasm.sequence_number(operation, 0, headBytes, -1)), head);
}

/** The date in Bogotá at that instant, YYYY-MM-DD. */
export function dayOf(milliseconds) {
  // As JSON, which has no other numbers; the engine reads no exponent.
  const whole = Math.trunc(milliseconds);
  const head = Number.isFinite(whole) ? String(whole) : "null";
  return enter((wasm, headBytes) => placedText(wasm.bogota_day(0, 0, headBytes, -1)), head);
}

const numbersPerDay = 5_000_000_000;
