// What a gateway needs around the verbs: from a request to an operation, from an outcome to an answer.
import { settingsText } from "./input.js";
import { enter, jsonAt } from "./instance.js";
import { recordOf } from "./pairs.js";
import { problemOf } from "./problem.js";

/**
 * @param {readonly object[]} list the operations by index
 * @param {{ method: string, url: string }} request
 * @param {{ locale?: string }} [options]
 */
export function matchIn(list, request, options) {
  const target = JSON.stringify({ method: String(request.method), url: String(request.url) });
  const head = `${target.slice(0, -1)}${settingsText(options)}}`;
  const found = enter((wasm, headBytes) => jsonAt(wasm.route(0, 0, headBytes, -1)), head);
  if (found.problem !== undefined) return found;
  const { path, query } = found.input;
  return { operation: list[found.operation], input: { path: recordOf(path), query: recordOf(query) } };
}

/**
 * @param {object} outcome what `normalize`, `call` or `match` gave
 * @param {string | null} [accept] the request's Accept header
 * @param {{ locale?: string }} [options]
 */
export function respond(outcome, accept, options) {
  const answer = describe(outcome, typeof accept === "string" ? accept : undefined);
  if (answer.acceptable) return { status: answer.status, headers: answer.headers, body: bodyText(outcome) };
  // A problem is told in any case; a success in no acceptable form becomes one.
  const told = outcome.ok ? { ok: false, problem: problemOf("not_acceptable", options) } : outcome;
  const { status, headers } = describe(told, undefined);
  return { status, headers, body: bodyText(told) };
}

function describe(outcome, accept) {
  const ok = outcome.ok === true;
  const { status, retryAfter } = ok ? { status: 200 } : outcome.problem;
  // Scalars: what is nested too deeply the engine does not read.
  const head = JSON.stringify({
    ok,
    status: Number(status),
    accept,
    retryAfter: typeof retryAfter === "string" ? retryAfter : undefined,
  });
  const answer = enter((wasm, headBytes) => jsonAt(wasm.respond(0, 0, headBytes, -1)), head);
  if (outcome.allow) answer.headers.push(["allow", outcome.allow.join(", ")]);
  return answer;
}

function bodyText(outcome) {
  if (!outcome.ok) return JSON.stringify(outcome.problem);
  const { data = null, extra, warnings, meta } = outcome;
  return JSON.stringify({ data, extra, warnings, meta });
}
