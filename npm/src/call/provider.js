// call, straight to the provider: the context has an origin and credentials.
import { contextText, epochMilliseconds } from "../context.js";
import { readInput } from "../input.js";
import { normalize, prepareRead, validate } from "../verbs.js";
import { exchange } from "./exchange.js";
import { faulted, refused } from "./outcome.js";
import { repeat } from "./repeat.js";

export async function callProvider(row, input, context, settings) {
  const { locale } = context;
  const source = typeof context.credentials === "function" ? context.credentials : undefined;
  const nextNumber = row.usesAuthorization ? settings.nextNumber : undefined;
  if (settings.signal?.aborted) return repeat(row, settings, locale, async () => unsent(row, locale));
  if (source || nextNumber) {
    // No token is fetched and no number drawn for what cannot be sent.
    const verdict = validate(row, input, { locale });
    if (!verdict.valid) return refused(row, verdict, locale);
  }
  // Read once: every attempt sends the same, whatever becomes of the object meanwhile.
  const read = readInput(input, row);
  let credentials = source ? await source("first") : context.credentials;
  let mayRefresh = source !== undefined;

  return repeat(row, settings, locale, async () => {
    const now = epochMilliseconds(context.now);
    const authorization = nextNumber ? await nextNumber(row.id, now) : context.authorization;
    const prepared = prepareRead(row, read, contextText({ ...context, now, credentials, authorization }));
    if (!prepared.ok) return { outcome: refused(row, prepared, locale), repeatable: false };
    const { reply, fault, sent, useless } = await exchange(prepared, settings);
    if (fault === "cancelled" && !sent) return unsent(row, locale);
    const outcome = fault ? faulted(row, { fault, sent }, locale) : normalize(row, reply, { locale });
    const attempt = entryOf(prepared, outcome);
    if (mayRefresh && outcome.problem?.category === "authentication") {
      mayRefresh = false;
      credentials = await refreshed(source);
      return { outcome, attempt, again: true };
    }
    if (outcome.ok && prepared.warnings.length > 0) outcome.warnings = [...prepared.warnings, ...outcome.warnings];
    // A transaction id may be sent once only (decision 3).
    const repeatable = !useless && (!prepared.txId || nextNumber !== undefined);
    return { outcome, attempt, repeatable, retryAfterMs: waitAsked(reply, now) };
  });
}

function unsent(row, locale) {
  return { outcome: faulted(row, { fault: "cancelled", sent: false }, locale), repeatable: false };
}

function entryOf({ txId }, { ok, problem, meta }) {
  return { ...(txId ? { txId } : {}), status: meta.status, ...(ok ? {} : { category: problem.category }) };
}

/** Calls that meet an expired token at the same time ask for one new token together. */
function refreshed(source) {
  let flight = flights.get(source);
  if (flight === undefined) {
    flight = Promise.resolve(source("expired")).finally(() => flights.delete(source));
    flights.set(source, flight);
  }
  return flight;
}

/** @type {WeakMap<Function, Promise<object>>} */
const flights = new WeakMap();

/** RFC 9110, Retry-After: seconds or a date. */
function waitAsked(reply, now) {
  const value = reply?.headers["retry-after"];
  if (value === undefined) return undefined;
  const wait = /^\d{1,9}$/.test(value) ? Number(value) * 1000 : Date.parse(value) - now;
  return Number.isFinite(wait) && wait >= 0 ? wait : undefined;
}
