// What `normalizeWith` hands to a function: bytes that are gone when it returns.
//
// A view that somebody keeps must show nothing, and least of all a later customer's data. Few bytes are copied to a place
// that no other loan gets, and wiped afterwards; a copy of them costs less than taking views away. Many stay where they
// are, in the engine's memory, and all views of it lose their bytes.
import { copyBytes, endViews, enter, viewAt, whileLending } from "./instance.js";

/**
 * Bytes of the engine's memory as a loan; for functions that `enter` calls.
 * @returns {object} for `hand`
 */
export function loanOf(data, dataLength, extra, extraLength) {
  const lent = dataLength + extraLength <= mostCopied ? copied : inPlace;
  return lent(data, dataLength, extra, extraLength);
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

const mostCopied = 8 * 1024;
const poolBytes = 64 * 1024;
let pool = new Uint8Array();
let used = 0;
