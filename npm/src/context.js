// The public context as the engine takes it: JSON text, with the clock filled in.

/**
 * What a call needs of a context, whether it was given for this call or bound before.
 * @typedef {object} Given
 * @property {string | undefined} locale
 * @property {object | Function | undefined} credentials
 * @property {Date | number | undefined} now
 * @property {string | number | bigint | undefined} authorization
 * @property {(changes?: object) => [fixed: string | Uint8Array, own: string]} parts the JSON text in two parts that stand
 *   back to back: what every call shares, and what is this call's own
 */

/**
 * A context that is read when it is needed.
 * @returns {Given}
 */
export function givenContext(context) {
  const { locale, credentials, now, authorization } = context;
  return { locale, credentials, now, authorization, parts: (changes) => [contextText(context, changes), ""] };
}

/**
 * A context that is read once: its bytes are kept, whatever becomes of the object.
 * @param {object} context
 * @returns {(own?: object) => Given} `own`: what one call says otherwise
 */
export function boundContext(context) {
  const { now, authorization, locale, preview, credentials, ...rest } = context;
  const isSource = typeof credentials === "function";
  const text = textOf(isSource ? rest : { ...rest, credentials });
  const whole = text === misfit;
  // Without its end, behind which each call writes what is its own.
  const fixed = encoder.encode(whole ? text : text.slice(0, -1) + (text === "{}" ? "" : ","));
  return (own = {}) => {
    const mine = {
      now: own.now ?? now,
      authorization: own.authorization ?? authorization,
      locale: own.locale ?? locale,
      preview: own.preview ?? preview,
    };
    const parts = (changes) => {
      if (whole) return [fixed, ""];
      if (changes === undefined) return [fixed, endingOf(mine)];
      const { credentials: fetched, ...others } = { ...mine, ...changes };
      return [fixed, endingOf(isSource ? { ...others, credentials: fetched } : others)];
    };
    return { now: mine.now, authorization: mine.authorization, locale: mine.locale, credentials, parts };
  };
}

/** The members that one call has of its own, and the end of the object. */
function endingOf(own) {
  const now = epochMilliseconds(own.now);
  const { authorization, locale, preview, credentials } = own;
  const isUsual = Number.isFinite(now) && locale === undefined && preview === undefined && credentials === undefined;
  // What calls say as a rule needs nothing that JSON would have to quote.
  if (isUsual && authorization === undefined) return `"now":${now}}`;
  if (isUsual && typeof authorization === "string" && digits.test(authorization))
    return `"now":${now},"authorization":"${authorization}"}`;
  const text = textOf({ ...own, now });
  return text === misfit ? `"now":${misfitValue}}` : text.slice(1);
}

/**
 * Never throws: what cannot be written becomes something that the engine refuses.
 * @param {unknown} context
 * @param {object} [changes] what a call knows better
 * @returns {string}
 */
export function contextText(context, changes) {
  if (context === undefined) return contextText({}, changes);
  if (context === null || typeof context !== "object") return misfit;
  try {
    const whole = { ...context, ...changes };
    return textOf({ ...whole, now: epochMilliseconds(whole.now) });
  } catch {
    return misfit;
  }
}

/** @param {unknown} now a `Date`, epoch milliseconds, or nothing: the clock. */
export function epochMilliseconds(now) {
  if (now === undefined) return Date.now();
  return now instanceof Date ? now.getTime() : now;
}

function textOf(context) {
  try {
    const { authorization } = context;
    const text = JSON.stringify({
      ...context,
      authorization: typeof authorization === "bigint" ? String(authorization) : authorization,
    });
    // A function toJSON may leave nothing.
    return text ?? misfit;
  } catch {
    return misfit;
  }
}

const encoder = new TextEncoder();
const digits = /^[0-9]*$/;
// No object: the engine refuses it as a context.
const misfit = "0";
// No moment: the engine refuses it where a moment belongs.
const misfitValue = "[]";
