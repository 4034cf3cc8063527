// The requests that `prepare` makes from the cases, addressed to a server of ours.
import assert from "node:assert/strict";
import { operations } from "ventanilla";
import { loadCases } from "../cases/load.mjs";

const cases = loadCases();

/** Every request that an operation's cases lead to: the prepared ones, and the valid inputs in a context of those. */
export function requestsOf(id, origin) {
  return [...preparedCases(id), ...casesOf(id, "validate", ({ valid }) => valid)].map(({ name, verb, input, context }) => {
    const prepared = operations[id].prepare(given(input), addressed(context ?? usualContext(id), origin));
    assert.ok(prepared.ok, `${id}: ${verb} ${name}: ${JSON.stringify(prepared.issues)}`);
    return { name: `${verb} ${name}`, prepared };
  });
}

/** A function that prepares inputs of an operation in the context of its cases. */
export function preparing(id, origin) {
  const context = addressed(usualContext(id), origin);
  return (input) => operations[id].prepare(input, context);
}

/** A request as it goes out in the provider's own base path. */
export function preparedFor(id, origin) {
  const [{ input, context }] = preparedCases(id);
  const { basePath: _, ...own } = addressed(context, origin);
  return operations[id].prepare(given(input), own);
}

function usualContext(id) {
  const usual = preparedCases(id).find(({ context }) => Object.keys(context).every((key) => !unusual.includes(key)));
  assert.ok(usual, `${id}: no case prepares a request in a plain context`);
  return usual.context;
}

function preparedCases(id) {
  const prepared = casesOf(id, "prepare", ({ ok }) => ok);
  assert.ok(prepared.length > 0, `${id}: no case prepares a request`);
  return prepared;
}

function casesOf(id, verb, isWanted) {
  const wanted = cases.filter(({ operation, content }) => operation === id && content.verb === verb && isWanted(content.expect));
  return wanted.map(({ name, content }) => ({ name, ...content }));
}

// What makes a context unlike those of other calls.
const unusual = ["basePath", "options", "overrides", "preview"];

/**
 * The same context for a server that has the operations' paths without any base path, as Prism does. What no document can
 * know is left out: methods and paths instead of the documented ones, tolerated forms that are forwarded on request, masks.
 */
function addressed({ overrides, options, preview: _, ...context }, origin) {
  const { method: _method, path: _path, ...kept } = overrides ?? {};
  return { now: null, ...context, origin, basePath: "", overrides: kept, options: { ...options, verbatim: false } };
}

function given({ body, bodyText, bodyBase64, ...input }) {
  if (bodyText !== undefined) return { ...input, body: bodyText };
  if (bodyBase64 !== undefined) return { ...input, body: Buffer.from(bodyBase64, "base64") };
  return body === undefined ? input : { ...input, body: JSON.stringify(body) };
}
