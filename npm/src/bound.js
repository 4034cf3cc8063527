// The operations of a provider with a context bound: what it says once need not be said, or written as JSON, again.
import { callGateway } from "./call/gateway.js";
import { callProvider } from "./call/provider.js";
import { settle } from "./call/settings.js";
import { boundContext } from "./context.js";
import { readInput } from "./input.js";
import { standardSchemas } from "./standard.js";
import { normalize, normalizeWith, prepareRead, validate } from "./verbs.js";

/**
 * @param {[row: object, operation: object][]} operations
 * @param {object} context the provider's context, or `{ gateway, authorization }`
 * @param {object} [options] of every call
 */
export function boundOperations(operations, context, options = {}) {
  if (context === null || typeof context !== "object") throw new TypeError("with takes a context.");
  settle(options);
  const bind = context.gateway === undefined ? toProvider(context, options) : toGateway({ ...context }, options);
  const bound = Object.create(null);
  for (const [row, operation] of operations) bound[row.name] = derived(operation, bind(row));
  return Object.freeze(bound);
}

function toProvider(context, options) {
  const given = boundContext(context);
  const { locale } = context;
  return (row) => ({
    ...sameFor(row, locale),
    prepare: (input, own) => prepareRead(row, readInput(input, row), given(own).parts()),
    call: async (input, own = {}) => callProvider(row, input, given(own), settle({ ...options, ...own })),
  });
}

function toGateway(context, options) {
  const { locale } = context;
  return (row) => ({
    ...sameFor(row, locale),
    prepare: undefined,
    call: async (input, own = {}) =>
      callGateway(row, input, { ...context, locale: own.locale ?? locale }, settle({ ...options, ...own })),
  });
}

/** What needs no more of the context than its language. */
function sameFor(row, locale) {
  if (locale === undefined) return {};
  return {
    validate: (input, options) => validate(row, input, { locale, ...options }),
    normalize: (reply, options) => normalize(row, reply, { locale, ...options }),
    normalizeWith: (reply, use, options) => normalizeWith(row, reply, use, { locale, ...options }),
    ...standardSchemas(row, locale),
  };
}

/** The operation with some of its verbs replaced. */
function derived(operation, verbs) {
  const described = Object.entries(verbs).map(([name, value]) => [name, { value, enumerable: true }]);
  return Object.freeze(Object.create(operation, Object.fromEntries(described)));
}
