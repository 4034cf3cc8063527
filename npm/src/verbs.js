// validate, prepare and normalize: values in, values out, synchronous. normalizeWith: the same without a copy.
import { bytesOf, encoded } from "./bytes.js";
import { contextText } from "./context.js";
import { verdictAt } from "./findings.js";
import { bodyAlone, readInput, settingsText } from "./input.js";
import { enter, judge, readReply } from "./instance.js";
import { inHead, languageAlone } from "./language.js";
import { lentAt, outcomeAt } from "./normalized.js";
import { preparedAt } from "./prepared.js";

/** What every clean input gets: one object, shared and frozen. */
const clean = Object.freeze({ valid: true, issues: Object.freeze([]), warnings: Object.freeze([]) });

export function validate(row, input, options) {
  const language = languageAlone(options);
  const body = language === undefined ? undefined : bodyAlone(input, row);
  if (body === undefined) return validateRead(row, readInput(input, row, options));
  const report = judge(row.index, language, body);
  return report === 0 ? clean : verdictOf(report);
}

/** Apart from `validate`, which would make room for what a function in it needs on every call. */
function verdictOf(report) {
  return enter((wasm) => verdictAt(wasm, report));
}

/** `validate` of an input that was read before: what is judged is what will be sent, even of an iterator that gives its values once. */
export function validateRead(row, { head, body }) {
  return enter(
    (wasm, headBytes, bodyBytes) => {
      const report = wasm.validate(row.index, inHead, headBytes, bodyBytes);
      return report === 0 ? clean : verdictAt(wasm, report);
    },
    head,
    body,
  );
}

export function prepare(row, input, context) {
  return prepareRead(row, readInput(input, row), [contextText(context), ""]);
}

/**
 * `prepare` of an input that was read before: a retry sends what the first attempt sent, whatever became of the object.
 * @param {object} row
 * @param {{ head: string, body: string | Uint8Array | undefined }} read
 * @param {[fixed: string | Uint8Array, own: string]} context its parts
 */
export function prepareRead(row, read, [fixed, own]) {
  const { head } = read;
  // As bytes from the start: they are sent where nothing is rewritten.
  const body = row.hasBody ? encoded(read.body) : read.body;
  const prepared = enter(
    (wasm, fixedBytes, ownBytes, headBytes, bodyBytes) =>
      preparedAt(wasm, row, wasm.prepare(row.index, fixedBytes + ownBytes, headBytes, bodyBytes)),
    fixed,
    own,
    head,
    body,
  );
  // Where nothing was rewritten the caller's own bytes go out.
  if (prepared.ok && !prepared.rewritten && row.hasBody && body !== undefined) prepared.body = body;
  return prepared;
}

export function normalize(row, reply, options) {
  const report = reportOf(row, reply, options);
  return enter((wasm) => outcomeAt(wasm, row, report));
}

export function normalizeWith(row, reply, use, options) {
  if (typeof use !== "function") throw new TypeError("normalizeWith takes a function that uses the bytes.");
  const outcome = lentAt(row, reportOf(row, reply, options), use);
  if (typeof outcome.result?.then === "function")
    throw new TypeError("normalizeWith takes a synchronous function: the bytes are gone when a promise goes on.");
  return outcome;
}

/** Where the engine has written what it makes of a reply. */
function reportOf(row, { status, headers, body }, options) {
  const code = statusOf(status);
  const head = replyHead(headers, options);
  const bytes = replyBody(body);
  if (head === "") return readReply(row.index, code, bytes);
  return enter((wasm, headBytes, bodyBytes) => wasm.normalize(row.index, code, headBytes, bodyBytes), head, bytes);
}

/** As far as the engine has room for it: it knows none of those beyond. */
function statusOf(status) {
  const code = Number(status);
  return Number.isFinite(code) ? Math.min(Math.max(code, 0), 0xffff) : 0;
}

/** What the engine has to know beside status and body: nothing, as a rule. */
function replyHead(headers, options) {
  const retryAfter = headers === undefined || headers === null ? undefined : headerIn(headers, "retry-after");
  const settings = settingsText(options);
  const text = (retryAfter === undefined ? "" : `,"retryAfter":${JSON.stringify(retryAfter)}`) + settings;
  return text === "" ? "" : `{${text.slice(1)}}`;
}

/** A header's value by its name in lower case; the last one where there are several. */
function headerIn(headers, wanted) {
  let found;
  if (typeof headers[Symbol.iterator] === "function") {
    for (const [name, value] of headers) found = valueIf(wanted, name, value) ?? found;
    return found;
  }
  // Quicker than a list of the names, of which hardly any is looked at.
  for (const name in headers) {
    if (name.length === wanted.length && Object.hasOwn(headers, name)) found = valueIf(wanted, name, headers[name]) ?? found;
  }
  return found;
}

function valueIf(wanted, name, value) {
  if (value === undefined || value === null || String(name).toLowerCase() !== wanted) return undefined;
  return Array.isArray(value) ? value.join(", ") : String(value);
}

function replyBody(body) {
  if (body === undefined || body === null) return "";
  if (typeof body === "string") return body;
  const bytes = bytesOf(body);
  if (!bytes) throw new TypeError("A reply's body is a Uint8Array, an ArrayBuffer or a string.");
  return bytes;
}
