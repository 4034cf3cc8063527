// call, straight to the provider: the context has an origin and credentials.
import { epochMilliseconds } from "../context.js";
import { readInput } from "../input.js";
import { normalize, prepareRead, validateRead } from "../verbs.js";
import { exchange } from "./exchange.js";
import { observed } from "./observe.js";
import { faulted, refused } from "./outcome.js";
import { repeat } from "./repeat.js";
import { seenIn } from "./upstream.js";

/** @param {import("../context.js").Given} context */
export async function callProvider(row, input, context, settings) {
  const { locale } = context;
  const { observe } = settings;
  const source = typeof context.credentials === "function" ? context.credentials : undefined;
  const nextNumber = row.usesAuthorization ? settings.nextNumber : undefined;
  if (settings.signal?.aborted) return repeat(row, settings, locale, async () => unsent(row, "cancelled", locale));
  // Read once: every attempt sends the same, whatever becomes of the object meanwhile.
  const read = readInput(input, row, { locale });
  if (source || nextNumber || settings.upstream) {
    // No token is fetched, no number drawn and nobody asked for what cannot be sent.
    const verdict = observed(observe, "validate", () => validateRead(row, read));
    if (!verdict.valid) return refused(row, verdict, locale);
  }
  let credentials = source ? undefined : context.credentials;
  let mayRefresh = source !== undefined;

  return repeat(row, settings, locale, async (last, limits) => {
    if (last === undefined && source) credentials = await source("first");
    const now = epochMilliseconds(context.now);
    let { authorization } = context;
    if (nextNumber) {
      try {
        authorization = await nextNumber(row.id, now);
      } catch (cause) {
        // What has been sent has an outcome, and the caller needs that more than this fault.
        if (last === undefined) throw cause;
        return { outcome: last, repeatable: false };
      }
    }
    const parts = context.parts({ now, credentials, authorization });
    const prepared = observed(observe, "prepare", () => prepareRead(row, read, parts));
    if (!prepared.ok) return { outcome: refused(row, prepared, locale), repeatable: false };
    const exchanged = await observed(observe, "exchange", () => exchange(prepared, limits()));
    const { reply, fault, sent, useless } = exchanged;
    if (!sent) return fault === "timeout" && last ? { outcome: last, repeatable: false } : unsent(row, fault, locale);
    const outcome = fault
      ? faulted(row, { fault, sent }, locale)
      : observed(observe, "normalize", () => normalize(row, reply, { locale }));
    const attempt = entryOf(prepared, outcome);
    const seen = seenIn(exchanged);
    // A transaction id may be sent once only (decision 3).
    const sendable = !prepared.txId || nextNumber !== undefined;
    if (mayRefresh && outcome.problem?.category === "authentication") {
      mayRefresh = false;
      // Asked for even where this call ends here: the next one shall not meet the same refusal.
      const fresh = await refreshed(source);
      credentials = fresh.credentials;
      return { outcome, attempt, repeatable: false, again: sendable && fresh.ok, seen };
    }
    if (outcome.ok && prepared.warnings.length > 0) outcome.warnings = [...prepared.warnings, ...outcome.warnings];
    return { outcome, attempt, repeatable: sendable && !useless, retryAfterMs: waitAsked(reply), seen };
  });
}

function unsent(row, fault, locale) {
  return { outcome: faulted(row, { fault, sent: false }, locale), repeatable: false };
}

function entryOf({ txId }, { ok, problem, meta }) {
  return { ...(txId ? { txId } : {}), status: meta.status, ...(ok ? {} : { category: problem.category }) };
}

/** Fresh credentials, or `ok: false` where the caller's function failed: the refusal is the outcome then. */
async function refreshed(source) {
  try {
    return { ok: true, credentials: await (mayShare() ? sharedRefresh(source) : source("expired")) };
  } catch {
    return { ok: false };
  }
}

/** Calls that meet an expired token at the same time ask for one new token together. */
function sharedRefresh(source) {
  let flight = flights.get(source);
  if (flight === undefined) {
    flight = Promise.resolve(source("expired")).finally(() => flights.delete(source));
    flights.set(source, flight);
  }
  return flight;
}

/** @type {WeakMap<Function, Promise<object>>} */
const flights = new WeakMap();

/** Not in workerd and its like: there a request may not wait for a promise that another request has made. */
function mayShare() {
  return !("WebSocketPair" in globalThis || "EdgeRuntime" in globalThis);
}

/** RFC 9110, Retry-After: seconds, or a date by the clock on the wall, whatever moment the request was made for. */
function waitAsked(reply) {
  const value = reply?.headers["retry-after"];
  if (value === undefined) return undefined;
  // More digits than a number has are a long time, not no time.
  const wait = /^\d+$/.test(value) ? Math.min(Number(value) * 1000, Number.MAX_VALUE) : Date.parse(value) - Date.now();
  return wait >= 0 ? wait : undefined;
}
