// An operation of a provider, as the gateway has it.
import type { Operation } from "ventanilla";
import { widerScope } from "../callers/scopes.ts";
import type { Configuration } from "../configuration.ts";
import { isHeeded } from "../idempotency/heeded.ts";
import { rawType } from "../raw.ts";
import { problems } from "./problems.ts";
import { security } from "./security.ts";
import { component, embedded, headers, type Json } from "./words.ts";

/** @param input the JSON Schema of the whole input, @param data that of canonical data */
export function operationItem(operation: Operation, input: Json, data: Json, configuration: Configuration): Json {
  const keys = isHeeded(operation) ? configuration.idempotency : undefined;
  const { body } = (input.properties ?? {}) as Record<string, Json>;
  return {
    [operation.method.toLowerCase()]: {
      operationId: operation.id,
      summary: operation.summary.replace(/\.$/, ""),
      description: described(operation),
      tags: [operation.provider],
      "x-evidence": operation.evidence,
      "x-effect": operation.effect,
      "x-max-bytes": operation.maxBytes,
      "x-scopes": [widerScope(operation), operation.id],
      security: security(configuration),
      parameters: [
        ...parametersIn("path", operation, input),
        ...parametersIn("query", operation, input),
        ...invokerHeaders(input, configuration.door.invokerHeaders),
        ...["X-Request-Id", "traceparent", "Accept-Language"].map((name) => component("parameters", name)),
        ...(keys ? [component("parameters", "Idempotency-Key")] : []),
      ],
      ...(body && { requestBody: { required: true, content: { "application/json": { schema: embedded(body) } } } }),
      responses: {
        200: {
          description: "The provider has done what was asked.",
          headers: headers(
            "X-Request-Id",
            "Server-Timing",
            ...(configuration.door.rate ? ["RateLimit", "RateLimit-Policy"] : []),
            ...(keys ? ["Idempotency-Replayed"] : []),
          ),
          content: {
            "application/json": { schema: success(data) },
            [rawType]: { schema: { description: "The provider's own reply, for callers with the scope for it." } },
          },
        },
        ...problems(operation, configuration),
      },
    },
  };
}

function described({ summary, effect, evidence, provider }: Operation): string {
  const changes = {
    read: "It changes nothing and may be sent again.",
    write: "It changes data: after an unknown outcome it must not simply be sent again.",
    unknown: "Whether it changes data is not documented: it must not simply be sent again.",
  };
  return `${summary} ${changes[effect]} Method and path are ${evidence}. One of the scopes in \`x-scopes\` is needed; \`${provider}:raw\` also opens the provider's own reply.`;
}

function parametersIn(place: "path" | "query", { path }: Operation, input: Json): Json[] {
  const { properties = {}, required = [] } = ((input.properties as Json)[place] ?? {}) as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties)
    .filter(([name]) => place !== "path" || path.includes(`{${name}}`))
    .map(([name, { description, ...schema }]) => ({
      name,
      in: place,
      required: place === "path" || required.includes(name),
      ...(description !== undefined && { description }),
      schema: asText(schema),
    }));
}

/** A URL and a header hold texts: a number is judged as its digits. */
function asText({ type, enum: values, ...schema }: Json): Json {
  return {
    ...(type !== undefined && { type: "string" }),
    ...(Array.isArray(values) && { enum: [...new Set(values.map(String))] }),
    ...schema,
  };
}

/** Those that this gateway lets a caller set, as far as the operation has them. */
function invokerHeaders(input: Json, allowed: readonly string[]): Json[] {
  const { properties = {} } = ((input.properties as Json).headers ?? {}) as { properties?: Record<string, Json> };
  const names = new Set(allowed.map((name) => name.toLowerCase()));
  return Object.entries(properties)
    .filter(([name]) => names.has(name.toLowerCase()))
    .map(([name, { description, ...schema }]) => ({
      name,
      in: "header",
      ...(description !== undefined && { description }),
      schema: asText(schema),
    }));
}

function success(data: Json): Json {
  return {
    type: "object",
    required: ["data", "extra", "warnings", "meta"],
    properties: {
      data: embedded(data),
      extra: component("schemas", "Extra"),
      warnings: { type: "array", items: component("schemas", "Issue") },
      meta: component("schemas", "Meta"),
    },
    additionalProperties: false,
  };
}
