// What the functions are documented to give. Each throws what is wrong.
import { canary } from "./hostile/texts.mjs";

/** A fault of the package: its message is what the soak reports. */
export class Wrong extends Error {
  name = "Wrong";
}

export function isVerdict(verdict) {
  keys(verdict, ["valid", "issues", "warnings"]);
  is(verdict.valid === (verdict.issues.length === 0), "valid and issues");
  findings([...verdict.issues, ...verdict.warnings]);
}

export function isPrepared(prepared) {
  findings(prepared.warnings);
  if (!prepared.ok) {
    keys(prepared, ["ok", "issues", "warnings"]);
    is(prepared.ok === false && prepared.issues.length > 0, "a refusal without an issue");
    return findings(prepared.issues);
  }
  keys(prepared, ["ok", "method", "url", "headers", "rewritten", "warnings"], ["txId", "body"]);
  texts(prepared.method, prepared.url, ...prepared.headers.flat());
  is(/^https?:\/\/[^/]/.test(prepared.url) && !/\s/.test(prepared.url), "a URL");
  for (const [name, value] of prepared.headers) is(!/[\0\r\n]/.test(name + value), "a header with a line break");
  is(prepared.body === undefined || prepared.body instanceof Uint8Array, "a body");
}

export function isOutcome(outcome) {
  outcomeWith(outcome, ["operation", "status"]);
  is(JSON.stringify(outcome).length > 0, "JSON");
}

export function isCallOutcome(outcome) {
  outcomeWith(outcome, ["operation", "status", "attempts"], ["txId"]);
  is(Array.isArray(outcome.meta.attempts), "attempts");
}

export function isLent(outcome) {
  if (!outcome.ok) return isOutcome(outcome);
  keys(outcome, ["ok", "result", "warnings", "meta"]);
  findings(outcome.warnings);
}

function outcomeWith(outcome, required, optional = []) {
  if (outcome.ok) {
    keys(outcome, ["ok", "data", "extra", "warnings", "meta"]);
    plain(outcome.data);
    plain(outcome.extra);
    // A gateway's warnings are its own.
    if (!optional.includes("txId")) findings(outcome.warnings);
  } else {
    keys(outcome, ["ok", "problem", "meta"]);
    is(outcome.ok === false, "ok");
    // A gateway's problem is its own as well.
    if (!optional.includes("txId")) isProblem(outcome.problem);
  }
  if (!optional.includes("txId")) keys(outcome.meta, required, optional);
  texts(outcome.meta.operation);
}

export function isProblem(problem) {
  texts(problem.type, problem.title, problem.detail, problem.category, problem.code, problem.matchedBy);
  is(problem.type === `urn:ventanilla:problem:${problem.category}`, "a problem's type");
  is(Number.isInteger(problem.status) && problem.status >= 400 && problem.status < 600, "a problem's status");
  is(typeof problem.retryable === "boolean" && Array.isArray(problem.fields), "a problem");
  noCanary(problem.title, problem.detail, problem.category, problem.matchedBy);
}

export function isMatch(found) {
  if (found.problem !== undefined) return isProblem(found.problem);
  texts(found.operation.id);
  keys(found.input, ["path", "query"]);
  plain(found.input);
}

export function isAnswer({ status, headers, body }) {
  is(Number.isInteger(status) && status >= 200 && status < 600, "a status");
  texts(body, ...headers.flat());
}

export function isStandard(result, value) {
  if (result.issues === undefined) return is(Object.is(result.value, value), "another value");
  is(result.issues.length > 0, "no issue");
  for (const { path, ...issue } of result.issues) {
    findings([issue]);
    is(
      path.every((segment) => ["string", "number"].includes(typeof segment)),
      "a path",
    );
  }
}

export function isJsonSchema(schema) {
  plain(schema);
  is(typeof schema === "object", "a schema");
}

/** Which values are harmless is the contract's; what is a person's is never shown. */
export function isRedacted(shown) {
  for (const part of [shown.path, shown.query, shown.headers, shown.body]) plain(part);
  for (const part of [shown.data, shown.extra, shown.result]) is(part === undefined || part === "•••", "data that is not masked");
  if (shown.url !== undefined) texts(shown.url);
}

export function isResponse(response) {
  is(response instanceof Response, "no Response");
}

export function isText(text) {
  texts(text);
}

function findings(list) {
  is(Array.isArray(list) && list.length <= 202, "a list of findings");
  for (const finding of list) {
    keys(finding, ["in", "pointer", "code", "params", "message"]);
    texts(finding.in, finding.pointer, finding.code, finding.message);
    is(places.includes(finding.in), `a place: ${finding.in}`);
    is(/^(?:\/|$)/.test(finding.pointer), "a pointer");
    is(finding.message.length > 0, "no message");
    plain(finding.params);
    noCanary(finding.message, JSON.stringify(finding.params));
  }
}

const places = ["path", "query", "header", "body", "context", "response"];

/** A plain object with these members and no others. */
function keys(object, required, optional = []) {
  is(object !== null && Object.getPrototypeOf(object) === Object.prototype, "no plain object");
  for (const key of required) is(Object.hasOwn(object, key), `${key} is missing`);
  const known = [...required, ...optional];
  is(
    Reflect.ownKeys(object).every((key) => known.includes(key)),
    `members ${Reflect.ownKeys(object).map(String)}`,
  );
}

function texts(...values) {
  for (const value of values) is(typeof value === "string", `a ${typeof value} in the place of a text`);
}

/** Nothing but what JSON has, with the prototypes that JSON.parse gives. */
function plain(value) {
  const waiting = [value];
  for (let seen = 0; waiting.length > 0 && seen < mostSeen; seen += 1) {
    const next = waiting.pop();
    if (next === null || typeof next !== "object") continue;
    const prototype = Array.isArray(next) ? Array.prototype : Object.prototype;
    is(Object.getPrototypeOf(next) === prototype, "a prototype that is not plain");
    for (const key of Object.keys(next).slice(0, mostSeen)) waiting.push(next[key]);
  }
}

const mostSeen = 500;

function noCanary(...values) {
  for (const text of values) is(!text.includes(canary), "a value's text in a message");
}

function is(holds, what) {
  if (!holds) throw new Wrong(what);
}
