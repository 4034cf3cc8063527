// The options of one call, with their defaults.

export function settle(options) {
  const {
    fetch = globalThis.fetch,
    signal,
    timeoutMs = 10_000,
    headersTimeoutMs = timeoutMs,
    deadlineMs = Number.POSITIVE_INFINITY,
    retries = 2,
    sequence,
    upstream,
    idempotencyKey,
    maxReplyBytes = 8 * 1024 * 1024,
    random = Math.random,
    observe,
  } = options;
  if (typeof fetch !== "function") throw new TypeError("call needs a fetch function: this runtime has none.");
  for (const [name, value] of Object.entries({ timeoutMs, headersTimeoutMs, deadlineMs })) {
    if (typeof value !== "number" || !(value > 0)) throw new TypeError(`${name} is a number of milliseconds above 0.`);
  }
  if (typeof retries !== "number" || !(retries >= 0)) throw new TypeError("retries is a number, 0 or more.");
  if (typeof maxReplyBytes !== "number" || !(maxReplyBytes >= 0))
    throw new TypeError("maxReplyBytes is a number of bytes, 0 or more.");
  if (typeof random !== "function") throw new TypeError("random is a function that gives a number from 0 to 1.");
  if ((signal ?? undefined) !== undefined && !has(signal, ["addEventListener", "removeEventListener"])) {
    throw new TypeError("signal is an AbortSignal.");
  }
  if (upstream !== undefined && !has(upstream, ["admit", "mayRetry"])) {
    throw new TypeError("upstream is an object with the functions admit and mayRetry.");
  }
  if (idempotencyKey !== undefined && !(typeof idempotencyKey === "string" && keyForm.test(idempotencyKey))) {
    throw new TypeError("idempotencyKey is a text of 1 to 255 characters of ASCII.");
  }
  if (observe !== undefined && typeof observe !== "function") throw new TypeError("observe is a function (event).");
  const times = { timeoutMs, headersTimeoutMs, deadlineMs };
  const nextNumber = numberSource(sequence);
  return { fetch, signal, ...times, retries, nextNumber, upstream, idempotencyKey, maxReplyBytes, random, observe };
}

function has(object, functions) {
  return functions.every((name) => typeof object?.[name] === "function");
}

function numberSource(sequence) {
  if (sequence === undefined) return undefined;
  if (typeof sequence === "function") return sequence;
  if (typeof sequence?.next === "function") return (operation, now) => sequence.next(operation, now);
  throw new TypeError("sequence is a function (operation, now), or an object with such a function as next.");
}

const keyForm = /^[\x20-\x7e]{1,255}$/;
