// What `normalizeWith` hands to a function: bytes that are gone when it returns.
//
// A view that somebody keeps must show nothing, and least of all a later customer's data. Few bytes are copied to a place
// that no other loan gets, and wiped afterwards; a copy of them costs less than taking views away. Many stay where they
// are, in the engine's memory, and all views of it lose their bytes.
import { copyBytes, endViews, enter, viewAt, whileLending } from "./instance.js";

/**
 * Lends bytes of the engine's memory, and takes them back when the function returns or throws.
 * @template T
 * @param {(data: Uint8Array, extra: Uint8Array) => T} use
 * @param {number} data an address, like `extra`
 * @param {number} dataLength in bytes, like `extraLength`
 * @returns {T}
 */
export function lend(use, data, dataLength, extra, extraLength) {
  return dataLength + extraLength > mostCopied
    ? lendInPlace(use, viewAt(data, dataLength), viewAt(extra, extraLength))
    : lendCopied(use, data, dataLength, extra, extraLength);
}

function lendCopied(use, data, dataLength, extra, extraLength) {
  const start = roomFor(dataLength + extraLength);
  const middle = start + dataLength;
  copyBytes(pool, start, data, dataLength);
  copyBytes(pool, middle, extra, extraLength);
  used = middle + extraLength;
  const { buffer } = pool;
  try {
    return whileLending(use, new Uint8Array(buffer, start, dataLength), new Uint8Array(buffer, middle, extraLength));
  } finally {
    // One that the function has transferred away has no bytes.
    if (pool.length > 0) pool.fill(0, start, used);
  }
}

function roomFor(length) {
  if (pool.length - used < length) {
    pool = new Uint8Array(poolBytes);
    used = 0;
  }
  return used;
}

function lendInPlace(use, data, extra) {
  try {
    return whileLending(use, data, extra);
  } finally {
    endViews();
    // An engine that keeps the buffer all the same shall at least not keep the data.
    for (const view of [data, extra]) if (view.length > 0) view.fill(0);
    enter((wasm) => wasm.take_back(0, 0, 0, -1));
  }
}

const mostCopied = 8 * 1024;
const poolBytes = 64 * 1024;
let pool = new Uint8Array();
let used = 0;
