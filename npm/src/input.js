// The public input as the engine takes it: the head as JSON text, the body as JSON text or bytes. Nothing a caller
// gives throws in here; what cannot be written is replaced by something the engine refuses at the same place, so
// that every issue and its text come from one source.
import { bytesOf, isOrdinary } from "./bytes.js";
import { recordOf } from "./pairs.js";

/**
 * @param {unknown} input `{ path, query, headers, body }`
 * @param {{ hasBody: boolean, maxBytes: number }} row
 * @param {{ locale?: string, maxBytes?: number }} [options]
 * @returns {{ head: string, body: string | Uint8Array | undefined, path?: Scalars, query?: Scalars }}
 */
export function readInput(input, row, options) {
  const settings = settingsText(options);
  if (!isRecord(input)) {
    return { head: `{"path":${misfit},"query":${misfit}${settings}}`, body: row.hasBody ? misfit : undefined };
  }
  const limit = row.hasBody ? (limitOf(options) ?? row.maxBytes) : 0;
  const path = scalarsOf(input, "path");
  const query = scalarsOf(input, "query");
  const parts = partText("path", path) + partText("query", query) + partText("headers", scalarsOf(input, "headers")) + settings;
  return { head: parts === "" ? "" : `{${parts.slice(1)}}`, body: bodyOf(input, limit), path, query };
}

function isRecord(input) {
  try {
    return input !== null && typeof input === "object" && !Array.isArray(input);
  } catch {
    // A revoked proxy does not say what it is.
    return false;
  }
}

/**
 * The body of an input that has nothing else, where it can be handed on as it is; `undefined` where `readInput` has to look,
 * which then asks for everything again.
 * @param {unknown} input
 * @param {{ hasBody: boolean, maxBytes: number }} row
 * @returns {string | Uint8Array | undefined}
 */
export function bodyAlone(input, row) {
  if (input === null || typeof input !== "object" || !row.hasBody) return undefined;
  try {
    if (Array.isArray(input)) return undefined;
    if (input.path !== undefined || input.query !== undefined || input.headers !== undefined) return undefined;
    const { body } = input;
    const fits = typeof body === "string" ? isWellFormed(body) : body !== null && typeof body === "object" && isOrdinary(body);
    return fits && body.length <= row.maxBytes ? body : undefined;
  } catch {
    return undefined;
  }
}

/** `,"locale":…,"maxBytes":…` as far as they are given. */
export function settingsText(options) {
  if (options === undefined || options === null) return "";
  const { locale, raw } = options;
  const limit = limitOf(options);
  return (
    (typeof locale === "string" ? `,"locale":${JSON.stringify(locale)}` : "") +
    (limit === undefined ? "" : `,"maxBytes":${limit}`) +
    (raw === true ? ',"raw":true' : "")
  );
}

function limitOf(options) {
  const limit = options?.maxBytes;
  return Number.isSafeInteger(limit) && limit >= 0 ? Math.min(limit, largestLimit) : undefined;
}

/**
 * The values of a part by name, as they are: a number of any size keeps its digits. `null` stands for a value that cannot
 * be read, which shall not hide the others, and for a whole part that cannot be read.
 * @typedef {[name: string, value: string | number | bigint | boolean | null][] | null | undefined} Scalars
 * @returns {Scalars} `undefined`: no such part
 */
function scalarsOf(input, name) {
  try {
    const part = input[name];
    if (part === undefined) return undefined;
    if (part === null || typeof part !== "object" || Array.isArray(part)) return null;
    const values = typeof part[Symbol.iterator] === "function" ? recordOf(part) : part;
    const names = Object.keys(values);
    // What keeps its content elsewhere, a Date or a Promise, is not an empty record.
    if (names.length === 0 && Object.prototype.toString.call(values) !== "[object Object]") return null;
    const scalars = [];
    for (const key of names) {
      const value = scalarOf(values, key);
      if (value !== undefined) scalars.push([key, value]);
    }
    return scalars;
  } catch {
    return null;
  }
}

function scalarOf(values, name) {
  try {
    const value = values[name];
    switch (typeof value) {
      case "undefined":
      case "string":
      case "boolean":
      case "bigint":
        return value;
      case "number":
        return Number.isFinite(value) ? value : null;
      default:
        return null;
    }
  } catch {
    return null;
  }
}

function partText(name, scalars) {
  if (scalars === undefined) return "";
  if (scalars === null) return `,"${name}":${misfit}`;
  let text = "";
  for (const [key, value] of scalars) text += `,${quoted(key)}:${scalarText(value)}`;
  return `,"${name}":{${text.slice(1)}}`;
}

function scalarText(value) {
  if (value === null) return misfitValue;
  return typeof value === "string" ? quoted(value) : String(value);
}

/** As JSON; most names and values have nothing that needs an escape. */
function quoted(text) {
  return plain.test(text) ? `"${text}"` : JSON.stringify(text);
}

function bodyOf(input, limit) {
  try {
    const body = input.body;
    if (body === undefined) return undefined;
    if (typeof body === "string") return body.length > limit ? cut(body, limit) : wellFormed(body);
    const bytes = bytesOf(body);
    if (bytes === undefined) return cut(JSON.stringify(body) ?? misfit, limit);
    if (bytes === null) return misfit;
    return bytes.length > limit ? bytes.subarray(0, limit + 1) : bytes;
  } catch {
    return misfit;
  }
}

/** One character beyond the limit is refused like all the others would be, and they need not be carried over. */
function cut(text, limit) {
  return text.length > limit ? text.slice(0, limit + 1) : text;
}

/** UTF-8 cannot carry half of a surrogate pair: a byte that is no UTF-8 either takes its place. */
function wellFormed(text) {
  if (isWellFormed(text)) return text;
  const bytes = encoder.encode(text);
  bytes[encoder.encode(text.slice(0, text.search(loneSurrogate))).length] = 0xff;
  return bytes;
}

function isWellFormed(text) {
  return text.isWellFormed ? text.isWellFormed() : !loneSurrogate.test(text);
}

const encoder = new TextEncoder();
const plain = /^[\w .:@+-]*$/;
const loneSurrogate = /\p{Surrogate}/u;
const misfit = "0";
const misfitValue = "[]";

// An engine of 32 bits cannot hold more, whatever the caller allows.
const largestLimit = 256 * 1024 * 1024;
