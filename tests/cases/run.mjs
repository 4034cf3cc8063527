// Runs case files against the package. Only what every runtime has: the same code runs in Node, pages and workerd.

/**
 * @typedef {{ operation: string, name: string, content: object }} Case `content` is the parsed case file
 * @param {typeof import("ventanilla")} api
 * @param {Case[]} cases
 * @returns {{ passed: number, failures: { name: string, message: string }[] }}
 */
export function runCases(api, cases) {
  const failures = [];
  for (const { operation, name, content } of cases) {
    for (const message of runCase(api, operation, content)) failures.push({ name: `${operation}/${name}`, message });
  }
  return { passed: cases.length - new Set(failures.map((failure) => failure.name)).size, failures };
}

/** @returns {string[]} what went wrong; empty: the case holds */
export function runCase(api, id, content) {
  const operation = api.operations[id];
  if (operation === undefined) return [`there is no operation ${id}`];
  const verb = verbs[content.verb];
  if (verb === undefined) return [`there is no verb ${content.verb}`];
  try {
    return verb(operation, content);
  } catch (error) {
    return [`threw ${error}${error?.cause ? `: ${error.cause}` : ""}`];
  }
}

const verbs = {
  validate(operation, { input, options, expect }) {
    return formsOf(input).flatMap(([form, given]) => {
      const verdict = operation.validate(given, options);
      return [
        ...equal("valid", verdict.valid, expect.valid),
        ...issues("issues", verdict.issues, expect.issues),
        ...issues("warnings", verdict.warnings, expect.warnings),
        ...equal("valid and issues", verdict.valid, verdict.issues.length === 0),
      ].map((message) => `${message} (body given as ${form})`);
    });
  },

  prepare(operation, { input, context, expect }) {
    return formsOf(input).flatMap(([form, given]) => {
      // No clock but the case's: natively there is none either.
      const prepared = operation.prepare(given, { now: null, ...context });
      const text = prepared.body === undefined ? undefined : new TextDecoder().decode(prepared.body);
      const checks = [
        ...equal("ok", prepared.ok, expect.ok),
        ...issues("issues", prepared.issues ?? [], expect.issues),
        ...issues("warnings", prepared.warnings, expect.warnings),
        ...["method", "url", "headers", "rewritten", "txId"].flatMap((key) =>
          key in expect ? equal(key, prepared[key] ?? null, expect[key]) : [],
        ),
        ...("bodyText" in expect ? equal("bodyText", text, expect.bodyText) : []),
      ];
      return checks.map((message) => `${message} (body given as ${form})`);
    });
  },

  normalize(operation, { reply, options, expect }) {
    const outcome = operation.normalize({ status: reply.status, headers: reply.headers, body: rawBody(reply) }, options);
    const text = JSON.stringify(outcome);
    return [
      ...equal("ok", outcome.ok, expect.ok),
      ...("data" in expect ? equal("data", outcome.data, expect.data) : []),
      ...("extra" in expect ? equal("extra", outcome.extra, expect.extra) : []),
      ...issues("warnings", outcome.warnings ?? [], expect.warnings),
      ...("problem" in expect ? within("problem", outcome.problem, expect.problem) : []),
      ...(expect.absent ?? []).flatMap((secret) => (text.includes(secret) ? [`the output holds ${JSON.stringify(secret)}`] : [])),
    ];
  },
};

/** A body that is written as JSON is tried as an object, as text and as bytes: the verdict is the same. */
function formsOf(input) {
  const { bodyText, bodyBase64, body, ...others } = input;
  if (bodyText !== undefined) return textForms(others, bodyText);
  if (bodyBase64 !== undefined) return [["bytes", { ...others, body: bytesOf(bodyBase64) }]];
  if (body === undefined) return [["nothing", others]];
  // A string is JSON text when it is given, never a JSON string.
  const object = typeof body === "string" ? [] : [["an object", { ...others, body }]];
  return [...object, ...textForms(others, JSON.stringify(body))];
}

function textForms(others, text) {
  return [
    ["text", { ...others, body: text }],
    ["bytes", { ...others, body: new TextEncoder().encode(text) }],
  ];
}

function rawBody({ body, bodyText, bodyBase64 }) {
  if (bodyText !== undefined) return bodyText;
  if (bodyBase64 !== undefined) return bytesOf(bodyBase64);
  return body === undefined ? undefined : JSON.stringify(body);
}

function bytesOf(base64) {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

/** Lists compare as sets of place, pointer and code, and of params where the case gives them. */
function issues(what, actual, expected) {
  if (expected === undefined) return [];
  const rest = [...actual];
  const missing = expected.filter((issue) => {
    const index = rest.findIndex((other) => isSameIssue(other, issue));
    if (index >= 0) rest.splice(index, 1);
    return index < 0;
  });
  return [
    ...missing.map((issue) => `${what}: missing ${nameOf(issue)}`),
    ...rest.map((issue) => `${what}: not expected ${nameOf(issue)}`),
    ...actual.filter((issue) => !issue.message).map((issue) => `${what}: no message for ${nameOf(issue)}`),
  ];
}

function isSameIssue(actual, expected) {
  return (
    actual.in === expected.in &&
    actual.pointer === expected.pointer &&
    actual.code === expected.code &&
    (expected.params === undefined || isEqual(actual.params, expected.params))
  );
}

const nameOf = (issue) => `${issue.code} at ${issue.in} ${issue.pointer} ${JSON.stringify(issue.params ?? {})}`;

function equal(what, actual, expected) {
  return isEqual(actual, expected) ? [] : [`${what}: ${show(actual)} instead of ${show(expected)}`];
}

/** The members that are expected, deep down; there may be others. `null` also stands for a member that is not there. */
function within(what, actual, expected) {
  if (expected === null) return actual === null || actual === undefined ? [] : [`${what}: ${show(actual)} instead of nothing`];
  if (!isRecord(expected)) return equal(what, actual, expected);
  if (!isRecord(actual)) return [`${what}: ${show(actual)} instead of an object`];
  return Object.entries(expected).flatMap(([key, value]) => within(`${what}.${key}`, actual[key], value));
}

function isEqual(left, right) {
  if (Array.isArray(left) || Array.isArray(right)) {
    return Array.isArray(left) && Array.isArray(right) && left.length === right.length && left.every((item, index) => isEqual(item, right[index]));
  }
  if (!isRecord(left) || !isRecord(right)) return Object.is(left, right);
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length && keys.every((key) => Object.hasOwn(right, key) && isEqual(left[key], right[key]));
}

const isRecord = (value) => value !== null && typeof value === "object" && !Array.isArray(value);

const show = (value) => JSON.stringify(value) ?? String(value);
