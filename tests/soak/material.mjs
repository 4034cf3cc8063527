// Right inputs, contexts and replies of every operation, from the golden cases: what hostile values are put into, so that
// calls get further than to the first type.

/**
 * @param {import("../cases/run.mjs").Case[]} cases
 * @param {object} api the package
 * @param {{ hasSchemas: boolean, createSimulator: Function }} about whether its JSON Schemas were imported
 */
export function materialOf(cases, api, about) {
  const byOperation = new Map([...api.operations].map(({ id }) => [id, { inputs: [], contexts: [], replies: [] }]));
  for (const { operation, content } of cases) {
    const { inputs, contexts, replies } = byOperation.get(operation);
    const { input, context, reply } = content;
    if (input !== undefined) inputs.push(JSON.stringify(withBody(input)));
    if (context !== undefined) contexts.push(JSON.stringify(context));
    if (reply !== undefined) replies.push(JSON.stringify(withText(reply)));
  }
  return {
    cases,
    ...about,
    operations: [...api.operations],
    /** Fresh ones: each may be changed. */
    input: (kit, { id }) => JSON.parse(kit.one(byOperation.get(id).inputs)),
    context: (kit, { id }) => JSON.parse(kit.one(byOperation.get(id).contexts)),
    reply: (kit, { id }) => JSON.parse(kit.one(byOperation.get(id).replies)),
  };
}

function withBody({ path, query, headers, body, bodyText }) {
  return { path, query, headers, body: bodyText ?? body };
}

/** A reply's body is text or bytes; one in Base64 stands for no text. */
function withText({ status, headers, body, bodyText, bodyBase64 }) {
  const text =
    bodyBase64 === undefined ? (bodyText ?? (body === undefined ? undefined : JSON.stringify(body))) : `\ud800${bodyBase64}`;
  return { status, headers, body: text };
}
