// A public operation: what the contract says about it, and its verbs.
import { call } from "./call.js";
import { schemasOf } from "./schemas.js";
import { standardSchemas } from "./standard.js";
import { normalize, normalizeWith, prepare, validate } from "./verbs.js";

/** @param {object} row one of `generated/operations.js` */
export function operationOf(row) {
  const standard = once(() => standardSchemas(row));
  const operation = {
    id: row.id,
    provider: row.provider,
    method: row.method,
    basePath: row.basePath,
    path: row.path,
    summary: row.summary,
    evidence: row.evidence,
    effect: row.effect,
    hasBody: row.hasBody,
    maxBytes: row.maxBytes,
    usesAuthorization: row.usesAuthorization,
    get errors() {
      return row.errors();
    },
    get inputSchema() {
      return schemasOf(row.id).input;
    },
    get dataSchema() {
      return schemasOf(row.id).data;
    },
    validate: (input, options) => validate(row, input, options),
    prepare: (input, context) => prepare(row, input, context),
    normalize: (reply, options) => normalize(row, reply, options),
    normalizeWith: (reply, use, options) => normalizeWith(row, reply, use, options),
    call: (input, context, options) => call(row, input, context, options),
    get "~standard"() {
      return standard()["~standard"];
    },
    get body() {
      return standard().body;
    },
  };
  rows.set(row.id, row);
  return Object.freeze(operation);
}

/** What few programs look at is made when it is: an import shall not wait for it. */
function once(make) {
  let made;
  return () => {
    made ??= make();
    return made;
  };
}

/** The row of an operation of a provider that was imported. */
export function rowOf(id) {
  return rows.get(id);
}

const rows = new Map();
