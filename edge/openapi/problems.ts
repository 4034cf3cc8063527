// Which problems an operation may be answered with, by status.
import type { Operation } from "ventanilla";
import type { Configuration } from "../configuration.ts";
import { isHeeded } from "../idempotency/heeded.ts";
import { component, headers, type Json } from "./words.ts";

export function problems(operation: Operation, { door, idempotency }: Configuration): Json {
  return responses([
    ...(idempotency && isHeeded(operation) ? [400] : []),
    401,
    403,
    404,
    405,
    406,
    409,
    ...(operation.hasBody ? [413, 415] : []),
    422,
    ...(door.rate ? [429] : []),
    431,
    499,
    500,
    502,
    503,
    504,
  ]);
}

/** References to the shared answers with these statuses. */
export function responses(statuses: readonly number[]): Json {
  return Object.fromEntries(statuses.map((status) => [status, component("responses", nameOf(status))]));
}

/** The shared answers themselves. */
export function problemResponses(): Json {
  return Object.fromEntries(
    Object.entries(described).map(([status, description]) => [
      nameOf(Number(status)),
      {
        description,
        headers: headers("X-Request-Id", ...(further[Number(status)] ?? [])),
        content: { "application/problem+json": { schema: component("schemas", "Problem") } },
      },
    ]),
  );
}

const nameOf = (status: number) => `Problem${status}`;

const described: Record<number, string> = {
  400: "The Idempotency-Key is missing where it is required, or cannot be read.",
  401: "Nobody said who is calling, or what was presented opens nothing.",
  403: "The caller may not do this.",
  404: "The provider does not know it, or there is no such path.",
  405: "The path does not take this method.",
  406: "No media type that the caller takes can be written.",
  409: "It is there already, another change stands in the way, or the first request with this Idempotency-Key has no answer.",
  413: "The body is larger than the operation takes.",
  415: "The body is no JSON in UTF-8.",
  422: "What was sent is wrong (`errors` says all of it), or the provider's rules forbid it.",
  429: "The caller calls too often.",
  431: "The headers are too many or too long.",
  499: "The caller went away.",
  500: "The gateway failed, or is not configured for this.",
  502: "The provider failed, refused the gateway, or gave no reply that can be read.",
  503: "The provider asks to be left alone for a while.",
  504: "The provider did not answer in time.",
};

const further: Record<number, string[]> = {
  401: ["WWW-Authenticate"],
  403: ["WWW-Authenticate"],
  405: ["Allow"],
  429: ["Retry-After", "RateLimit", "RateLimit-Policy"],
  503: ["Retry-After"],
};
