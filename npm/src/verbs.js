// validate, prepare and normalize: values in, values out, synchronous. normalizeWith: the same without a copy.
import { bytesOf, encoded } from "./bytes.js";
import { contextText } from "./context.js";
import { verdictAt } from "./findings.js";
import { bodyAlone, readInput, settingsText } from "./input.js";
import { enter, judge } from "./instance.js";
import { inHead, languageAlone } from "./language.js";
import { hand } from "./loan.js";
import { loanAt, outcomeAt } from "./normalized.js";
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
      preparedAt(wasm, wasm.prepare(row.index, fixedBytes + ownBytes, headBytes, bodyBytes)),
    fixed,
    own,
    head,
    body,
  );
  // Where nothing was rewritten the caller's own bytes go out.
  if (prepared.ok && !prepared.rewritten && row.hasBody && body !== undefined) prepared.body = body;
  return prepared;
}

export function normalize(row, { status, headers, body }, options) {
  const code = Number(status);
  return enter(
    (wasm, headBytes, bodyBytes) => outcomeAt(wasm, row, wasm.normalize(row.index, code, headBytes, bodyBytes)),
    replyHead(headers, options),
    replyBody(body),
  );
}

export function normalizeWith(row, { status, headers, body }, use, options) {
  if (typeof use !== "function") throw new TypeError("normalizeWith takes a function that uses the bytes.");
  const code = Number(status);
  const outcome = enter(
    (wasm, headBytes, bodyBytes) => loanAt(wasm, row, wasm.normalize(row.index, code, headBytes, bodyBytes)),
    replyHead(headers, options),
    replyBody(body),
  );
  if (!outcome.ok) return outcome;
  const { loan, warnings, meta } = outcome;
  const result = hand(loan, use);
  if (typeof result?.then === "function")
    throw new TypeError("normalizeWith takes a synchronous function: the bytes are gone when a promise goes on.");
  return { ok: true, result, warnings, meta };
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
  const look = (name, value) => {
    if (value === undefined || value === null || String(name).toLowerCase() !== wanted) return;
    found = Array.isArray(value) ? value.join(", ") : String(value);
  };
  if (typeof headers[Symbol.iterator] === "function") for (const [name, value] of headers) look(name, value);
  else for (const name of Object.keys(headers)) if (name.length === wanted.length) look(name, headers[name]);
  return found;
}

function replyBody(body) {
  if (body === undefined || body === null) return "";
  if (typeof body === "string") return body;
  const bytes = bytesOf(body);
  if (!bytes) throw new TypeError("A reply's body is a Uint8Array, an ArrayBuffer or a string.");
  return bytes;
}
