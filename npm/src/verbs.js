// validate, prepare and normalize: values in, values out, synchronous. normalizeWith: the same without a copy.
import { bytesOf, encoded } from "./bytes.js";
import { contextText } from "./context.js";
import { verdictAt } from "./findings.js";
import { bodyAlone, readInput, settingsText } from "./input.js";
import { enter, judge, lend } from "./instance.js";

/** What every clean input gets: one object, shared and frozen. */
const clean = Object.freeze({ valid: true, issues: Object.freeze([]), warnings: Object.freeze([]) });

export function validate(row, input, options) {
  const body = options === undefined ? bodyAlone(input, row) : undefined;
  if (body === undefined) return validateRead(row, readInput(input, row, options));
  const report = judge(row.index, body);
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
      const report = wasm.validate(row.index, headBytes, bodyBytes);
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
export function prepareRead(row, { head, body }, [fixed, own]) {
  const prepared = enter(
    (wasm, fixedBytes, ownBytes, headBytes, bodyBytes) => wasm.prepare(row.index, fixedBytes + ownBytes, headBytes, bodyBytes),
    fixed,
    own,
    head,
    body,
  );
  // Where nothing was rewritten the caller's own bytes go out.
  if (prepared.ok && !prepared.rewritten && row.hasBody && body !== undefined) prepared.body = encoded(body);
  return prepared;
}

export function normalize(row, reply, options) {
  return enter((wasm, headBytes, bodyBytes) => wasm.normalize(row.index, headBytes, bodyBytes), ...readReply(reply, options));
}

export function normalizeWith(row, reply, use, options) {
  if (typeof use !== "function") throw new TypeError("normalizeWith takes a function that uses the bytes.");
  const outcome = enter((wasm, headBytes, bodyBytes) => wasm.lend(row.index, headBytes, bodyBytes), ...readReply(reply, options));
  if (!outcome.ok) return outcome;
  const result = lend([outcome.data, outcome.extra], use);
  if (typeof result?.then === "function")
    throw new TypeError("normalizeWith takes a synchronous function: the bytes are gone when a promise goes on.");
  return { ok: true, result, warnings: outcome.warnings, meta: outcome.meta };
}

/** Head and body, as the engine takes them. */
function readReply({ status, headers, body }, options) {
  const head = `{"status":${JSON.stringify(Number(status))},"headers":${JSON.stringify(lowerCased(headers))}${settingsText(options)}}`;
  return [head, replyBody(body)];
}

function lowerCased(headers) {
  if (headers === undefined || headers === null) return {};
  const pairs = typeof headers[Symbol.iterator] === "function" ? [...headers] : Object.entries(headers);
  return Object.fromEntries(
    pairs
      .filter(([, value]) => value !== undefined && value !== null)
      .map(([name, value]) => [String(name).toLowerCase(), Array.isArray(value) ? value.join(", ") : String(value)]),
  );
}

function replyBody(body) {
  if (body === undefined || body === null) return "";
  if (typeof body === "string") return body;
  const bytes = bytesOf(body);
  if (!bytes) throw new TypeError("A reply's body is a Uint8Array, an ArrayBuffer or a string.");
  return bytes;
}
