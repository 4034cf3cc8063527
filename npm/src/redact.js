// What a log may show of a call. Which values are harmless is known to the engine; here the parts of a message are told apart.
import { bytesOf } from "./bytes.js";
import { readInput } from "./input.js";
import { enter, jsonAt } from "./instance.js";
import { recordOf } from "./pairs.js";

/**
 * @param {object} row
 * @param {object} message an input, a prepared request, a reply, an outcome, or a verdict
 * @returns {object} what of it may be shown; parts that no verb takes or gives are left out
 */
export function redact(row, message) {
  if (message === null || typeof message !== "object")
    throw new TypeError("redact takes an input, a request, a reply or an outcome.");
  // Read once: what was masked is what is shown, even of a message that says something else each time.
  const read = Object.fromEntries([...harmless, ...personal, ...judged].map((name) => [name, message[name]]));
  const shown = {};
  for (const name of harmless) if (read[name] !== undefined) shown[name] = read[name];
  for (const name of personal) if (read[name] !== undefined && read[name] !== null) shown[name] = mask;
  if (read.problem !== undefined) shown.problem = problemOf(read.problem);
  const parts = masked(row, read);
  for (const name of ["path", "query", "headers"]) {
    if (read[name] !== undefined) shown[name] = parts[name].length === 0 && !isEmpty(read[name]) ? mask : recordOf(parts[name]);
  }
  // None of half a surrogate pair, which is no Unicode text.
  if (read.url !== undefined) shown.url = parts.url ?? mask;
  if (read.body !== undefined && read.body !== null) shown.body = parsed(parts.body);
  return shown;
}

function masked(row, message) {
  const { status, url } = message;
  const ofReply = status !== undefined;
  const { path, query, headers } = message;
  const given = { path, query, headers: headersOf(headers), body: bytesOf(message.body) ?? message.body ?? undefined };
  // Read whether or not the operation sends a body: it may be a reply's.
  const { head, body } = readInput(given, { ...row, hasBody: true, maxBytes: longestBody });
  const own = `{"reply":${ofReply}${url === undefined ? "" : `,"url":${JSON.stringify(String(url))}`}`;
  const whole = head === "" ? `${own}}` : `${own},${head.slice(1)}`;
  return enter((wasm, headBytes, bodyBytes) => jsonAt(wasm.redact(row.index, 0, headBytes, bodyBytes)), whole, body);
}

/** A prepared request's headers are a list of pairs, which an input's are not. */
function headersOf(headers) {
  if (!Array.isArray(headers)) return headers;
  // A hole is no pair: of a list that has nothing but a length only the first one is looked at.
  for (const pair of headers) if (!Array.isArray(pair)) return headers;
  return recordOf(headers);
}

/** A problem holds no value but the provider's own text, which is there only where it was asked for. */
function problemOf(problem) {
  if (problem?.provider?.description === undefined) return problem;
  return { ...problem, provider: { ...problem.provider, description: mask } };
}

function isEmpty(part) {
  if (part === null || typeof part !== "object") return false;
  if (typeof part[Symbol.iterator] === "function") return part[Symbol.iterator]().next().done === true;
  return Object.keys(part).length === 0;
}

/** As JSON.parse has it, so that a log's own JSON does not quote it a second time; a text that is empty stays. */
function parsed(text) {
  return text === "" ? "" : JSON.parse(text);
}

// What verbs say about a call never holds a value.
const harmless = ["ok", "valid", "method", "status", "txId", "rewritten", "issues", "warnings", "meta"];
// Canonical data has no marks of its own: it is a person's.
const personal = ["data", "extra", "result"];
const judged = ["problem", "path", "query", "headers", "url", "body"];
const mask = "•••";
// A longer one is masked as a whole.
const longestBody = 32 * 1024 * 1024;
