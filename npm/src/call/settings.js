// The options of one call, with their defaults.

export function settle(options) {
  const {
    fetch = globalThis.fetch,
    signal,
    timeoutMs = 10_000,
    retries = 2,
    sequence,
    maxReplyBytes = 8 * 1024 * 1024,
    random = Math.random,
    observe,
  } = options;
  if (typeof fetch !== "function") throw new TypeError("call needs a fetch function: this runtime has none.");
  if (!(timeoutMs > 0)) throw new TypeError("timeoutMs is a number of milliseconds above 0.");
  if (!(retries >= 0)) throw new TypeError("retries is a number, 0 or more.");
  if (!(maxReplyBytes >= 0)) throw new TypeError("maxReplyBytes is a number of bytes, 0 or more.");
  if (observe !== undefined && typeof observe !== "function") throw new TypeError("observe is a function (event).");
  return { fetch, signal, timeoutMs, retries, nextNumber: numberSource(sequence), maxReplyBytes, random, observe };
}

function numberSource(sequence) {
  if (sequence === undefined) return undefined;
  if (typeof sequence === "function") return sequence;
  if (typeof sequence?.next === "function") return (operation, now) => sequence.next(operation, now);
  throw new TypeError("sequence is a function (operation, now), or an object with such a function as next.");
}
