// What operations share: how callers say who they are, answers, headers, and the shapes of outcomes.
import type { IdempotencySettings } from "../configuration/idempotency.ts";
import type { Configuration } from "../configuration.ts";
import { problemResponses } from "./problems.ts";
import { securitySchemes } from "./security.ts";
import { component, type Json } from "./words.ts";

export function components(configuration: Configuration): Json {
  return {
    securitySchemes: securitySchemes(configuration),
    parameters: { ...parameters, ...(configuration.idempotency && idempotencyKey(configuration.idempotency)) },
    headers,
    responses: problemResponses(),
    schemas: { Extra: extra, Issue: issue, Meta: meta, Attempt: attempt, Problem: problem },
  };
}

const text = (description: string): Json => ({ type: "string", description });

const header = (name: string, description: string): Json => ({
  name,
  in: "header",
  description,
  schema: { type: "string" },
});

const parameters: Json = {
  "X-Request-Id": header("X-Request-Id", "What the request is called: a UUID; anything else is replaced."),
  traceparent: header("traceparent", "W3C Trace Context; passed on to the provider where it is well-formed."),
  "Accept-Language": header("Accept-Language", "Language of the texts: en, es or pt."),
};

const idempotencyKey = ({ isRequired }: IdempotencySettings): Json => ({
  "Idempotency-Key": {
    name: "Idempotency-Key",
    in: "header",
    required: isRequired,
    description: "Which change this is: one that is asked for again with the same key is answered again and not made again.",
    schema: { type: "string", pattern: '^"[ !#-\\[\\]-~]{1,255}"$' },
  },
});

const headers: Json = Object.fromEntries(
  Object.entries({
    "X-Request-Id": "What the request is called.",
    "Server-Timing": "Milliseconds of validate, prepare, upstream and normalize; 0 where the platform does not measure.",
    RateLimit: "Calls that are left, and seconds until they are more.",
    "RateLimit-Policy": "Calls that a caller has, in so many seconds.",
    "Retry-After": "When to come back.",
    "WWW-Authenticate": "How to say who is calling, and which scope is needed (RFC 6750).",
    "Idempotency-Replayed": "true: the answer is that of an earlier request with the same Idempotency-Key.",
    Allow: "Methods that the path takes.",
    ETag: "Changes with the document.",
  }).map(([name, description]) => [name, { description, schema: { type: "string" } }]),
);

const extra: Json = {
  type: "object",
  description: "What has no place in the canonical data, by its JSON pointer in the reply.",
};

const issue: Json = {
  type: "object",
  description: "What is wrong, or was tolerated. It never holds the value.",
  required: ["in", "pointer", "code", "params", "message"],
  properties: {
    in: { enum: ["path", "query", "header", "body", "context", "response"] },
    pointer: text("RFC 6901."),
    code: text("Stable."),
    params: { type: "object", description: "What the text is made of." },
    message: text("For people, in the caller's language."),
  },
};

const status: Json = { type: ["integer", "null"], description: "The provider's HTTP status; null where there was no reply." };

const attempt: Json = {
  type: "object",
  description: "One request to the provider.",
  required: ["status"],
  properties: { txId: text("The transaction id that was sent."), status, category: text("Why it failed.") },
};

const meta: Json = {
  type: "object",
  description: "What is known of the exchange.",
  required: ["operation", "status"],
  properties: {
    operation: text("The operation's id."),
    status,
    txId: text("The transaction id that was sent last."),
    attempts: { type: "array", items: component("schemas", "Attempt") },
  },
};

const problem: Json = {
  type: "object",
  description: "Problem details (RFC 9457), and what an application needs to decide.",
  required: ["type", "title", "status", "detail", "instance", "category", "retryable", "code", "matchedBy", "fields"],
  properties: {
    type: { type: "string", format: "uri", description: "`urn:ventanilla:problem:` and the category." },
    title: text("The category in a few words."),
    status: { type: "integer", description: "The status of the answer." },
    detail: text("What is wrong and what to do."),
    instance: { type: "string", format: "uri", description: "`urn:ventanilla:request:` and the request's id." },
    category: text("What it means for the caller."),
    retryable: { type: "boolean", description: "Whether the same call may succeed later and does no harm." },
    outcomeUnknown: { type: "boolean", description: "The provider may have done what was asked." },
    code: text("Stable: the documented error's code, else the category."),
    matchedBy: text("Which documented row has understood the reply, and by what."),
    provider: {
      type: "object",
      description: "What the provider said.",
      required: ["id", "operation"],
      properties: {
        id: text("The provider's id."),
        operation: text("The operation's id."),
        status: { type: "integer", description: "HTTP status." },
        code: text("Its own error code."),
        type: text("Its own error type."),
      },
    },
    fields: {
      type: "array",
      description: "What the problem is about.",
      items: {
        type: "object",
        required: ["in", "pointer"],
        properties: { in: text("A part of the request, or `response`."), pointer: text("RFC 6901.") },
      },
    },
    retryAfter: text("The reply's Retry-After, as given."),
    idempotency: {
      enum: ["missing", "malformed", "reused", "in_flight", "lost"],
      description: "What is wrong with the Idempotency-Key.",
    },
    errors: { type: "array", description: "Issues of a refused request.", items: component("schemas", "Issue") },
  },
};
