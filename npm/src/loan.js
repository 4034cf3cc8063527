// What `normalizeWith` hands to a function: bytes that are gone when it returns.
//
// A view that somebody keeps must show nothing, and least of all a later customer's data. Few bytes are copied to a place
// that no other loan gets, and wiped afterwards; a copy of them costs less than taking views away. Many stay where they
// are, in the engine's memory, and all views of it lose their bytes.
import { findingsAt } from "./findings.js";
import { copyBytes, endViews, enter, textAt, viewAt, whileLending, words } from "./instance.js";

/**
 * For functions that `enter` calls.
 * @param {object} wasm the engine's exports
 * @param {{ id: string }} row
 * @param {number} report the address of what `lend` has written, as told in `src/wasm/report.rs`
 * @returns {object} `{ ok: true, loan, warnings, meta }`, or the failed outcome
 */
export function lentAt(wasm, row, report) {
  const first = report >> 2;
  const outcome = words();
  if (outcome[first + 2] === failed) return JSON.parse(textAt(outcome[first], outcome[first + 1]));
  const { warnings } = findingsAt(wasm, report);
  const memory = words();
  const at = first + 4 + 4 * warnings.length;
  const length = memory[at + 2] + memory[at + 4];
  const lent = length <= mostCopied ? copied : inPlace;
  const loan = lent(memory[at + 1], memory[at + 2], memory[at + 3], memory[at + 4]);
  return { ok: true, loan, warnings, meta: { operation: row.id, status: memory[at] } };
}

/**
 * Hands a loan over, and takes it back when the function returns or throws.
 * @template T
 * @param {object} loan
 * @param {(data: Uint8Array, extra: Uint8Array) => T} use
 * @returns {T}
 */
export function hand(loan, use) {
  try {
    return whileLending(use, loan.data, loan.extra);
  } finally {
    if (loan.end === 0) takeBack(loan);
    else if (pool.length > 0) pool.fill(0, loan.start, loan.end);
  }
}

function copied(data, dataLength, extra, extraLength) {
  // One that a function has transferred away has no bytes either.
  if (pool.length - used < dataLength + extraLength) {
    pool = new Uint8Array(poolBytes);
    used = 0;
  }
  const start = used;
  copyBytes(pool, start, data, dataLength);
  copyBytes(pool, start + dataLength, extra, extraLength);
  used += dataLength + extraLength;
  return {
    data: pool.subarray(start, start + dataLength),
    extra: pool.subarray(start + dataLength, used),
    start,
    end: used,
  };
}

function inPlace(data, dataLength, extra, extraLength) {
  return { data: viewAt(data, dataLength), extra: viewAt(extra, extraLength), start: 0, end: 0 };
}

function takeBack({ data, extra }) {
  endViews();
  // An engine that keeps the buffer all the same shall at least not keep the data.
  for (const view of [data, extra]) if (view.length > 0) view.fill(0);
  enter((wasm) => wasm.take_back());
}

// In the place of how many issues there are, where the reply is none of a success.
const failed = 0xffffffff;
const mostCopied = 8 * 1024;
const poolBytes = 64 * 1024;
let pool = new Uint8Array();
let used = 0;
