// ventanilla operations
import { operations } from "../../index.js";
import { basePathOf, providerNamed } from "../operation.js";
import { exitCodes } from "../outcome.js";

/** @type {import("../commands.js").Command} */
export default {
  name: "operations",
  operands: "[provider]",
  arity: [0, 1],
  summary: "Lists the operations.",
  options: [],
  run({ operands: [provider], options, out }) {
    const own = provider === undefined ? undefined : providerNamed(provider, "operations");
    const list = [...operations].filter((operation) => own === undefined || operation.provider === own);
    if (options.json) out.json(list.map(fact));
    else out.write(out.table(list.map(row), ["operation", "method", "effect", "evidence", "path"]));
    return exitCodes.fine;
  },
};

/** What an operation is, without its schemas and errors. */
export function fact(operation) {
  const { id, provider, method, path, summary, evidence, effect, hasBody, maxBytes, usesAuthorization } = operation;
  return {
    id,
    provider,
    method,
    basePath: basePathOf(operation),
    path,
    summary,
    evidence,
    effect,
    hasBody,
    maxBytes,
    usesAuthorization,
  };
}

function row(operation) {
  const { id, method, effect, evidence, path } = operation;
  return [id, method, effect, evidence, basePathOf(operation) + path];
}
