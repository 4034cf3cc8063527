// The public input as the engine takes it: the head as JSON text, the body as JSON text or bytes. Nothing a caller
// gives throws in here; what cannot be written is replaced by something the engine refuses at the same place, so
// that every issue and its text come from one source.
import { bytesOf } from "./bytes.js";

/**
 * @param {unknown} input `{ path, query, headers, body }`
 * @param {{ hasBody: boolean, maxBytes: number }} row
 * @param {{ locale?: string, maxBytes?: number }} [options]
 * @returns {{ head: string, body: string | Uint8Array | undefined }}
 */
export function readInput(input, row, options) {
  const settings = settingsText(options);
  if (input === null || typeof input !== "object" || Array.isArray(input)) {
    return { head: `{"path":${misfit},"query":${misfit}${settings}}`, body: row.hasBody ? misfit : undefined };
  }
  const limit = row.hasBody ? (limitOf(options) ?? row.maxBytes) : 0;
  const parts = partText(input, "path") + partText(input, "query") + partText(input, "headers") + settings;
  return { head: parts === "" ? "" : `{${parts.slice(1)}}`, body: bodyOf(input, limit) };
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

function partText(input, name) {
  try {
    const part = input[name];
    return part === undefined ? "" : `,"${name}":${valuesText(isHeaders(part) ? Object.fromEntries(part) : part)}`;
  } catch {
    return `,"${name}":${misfit}`;
  }
}

/** Named values; one that cannot be read shall not hide the others. */
function valuesText(values) {
  if (values === null || typeof values !== "object" || Array.isArray(values)) return misfit;
  const members = [];
  for (const name of Object.keys(values)) {
    const text = scalarText(values, name);
    if (text !== undefined) members.push(`${JSON.stringify(name)}:${text}`);
  }
  return `{${members.join()}}`;
}

function scalarText(values, name) {
  try {
    const value = values[name];
    switch (typeof value) {
      case "undefined":
        return undefined;
      case "string":
      case "boolean":
        return JSON.stringify(value);
      case "number":
        return Number.isFinite(value) ? String(value) : misfitValue;
      case "bigint":
        return String(value);
      default:
        return misfitValue;
    }
  } catch {
    return misfitValue;
  }
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
  if (text.isWellFormed ? text.isWellFormed() : !loneSurrogate.test(text)) return text;
  const bytes = encoder.encode(text);
  bytes[encoder.encode(text.slice(0, text.search(loneSurrogate))).length] = 0xff;
  return bytes;
}

function isHeaders(part) {
  return typeof Headers !== "undefined" && part instanceof Headers;
}

const encoder = new TextEncoder();
const loneSurrogate = /\p{Surrogate}/u;
const misfit = "0";
const misfitValue = "[]";

// An engine of 32 bits cannot hold more, whatever the caller allows.
const largestLimit = 256 * 1024 * 1024;
