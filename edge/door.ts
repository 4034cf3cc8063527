// The door: authenticate → match → authorize → read → call → respond. What the contract knows is asked of the package.
import { type CallOutcome, type Issue, match, type Operation, type ReceivedReply, type Sequence } from "ventanilla";
import { answer, answerProblem, isAcceptable, localeOf } from "./answer.ts";
import { readBody } from "./body.ts";
import { mayUse, rawScope, scopesFor } from "./callers/scopes.ts";
import type { Callers } from "./callers.ts";
import type { Configuration } from "./configuration.ts";
import { callContext, givenHeaders } from "./context.ts";
import { type Idempotency, once } from "./idempotency.ts";
import { type RateLimiter, rateHeaders } from "./limits/rate.ts";
import type { Door } from "./logged.ts";
import { outlast } from "./outlast.ts";
import { asksForRaw, rawAnswer } from "./raw.ts";
import { callUpstream, type ProviderUpstream } from "./upstream.ts";
import { watch } from "./watch.ts";

/** What all requests share. */
export type Services = {
  configuration: Configuration;
  callers: Callers;
  limiter: RateLimiter | undefined;
  sequence: Sequence;
  idempotency: Idempotency | undefined;
  upstreams: ReadonlyMap<string, ProviderUpstream>;
};

export async function pass(door: Door, services: Services): Promise<Response> {
  const { configuration, callers, sequence, idempotency } = services;
  const request = door.req.raw;
  if (request.method === "OPTIONS") return allowedMethods(door);
  const caller = await callers.admit(request.headers);
  if (typeof caller === "string") {
    // Who presents nothing is not told of an error (RFC 6750, section 3.1).
    const challenge = caller === "missing" ? "Bearer" : 'Bearer error="invalid_token"';
    return answerProblem(door, "unauthorized", { "WWW-Authenticate": challenge });
  }
  door.set("caller", caller);
  const refusal = await overRate(door, services);
  if (refusal) return refusal;

  const method = request.method === "HEAD" ? "GET" : request.method;
  const route = match({ method, url: request.url }, { locale: localeOf(door) });
  if (!route.operation) return answer(door, route, allowHeader(route.allow));
  const { operation, input } = route;
  door.set("operation", operation);
  if (!mayUse(caller, operation)) {
    const challenge = `Bearer error="insufficient_scope", scope="${scopesFor(operation)}"`;
    return answerProblem(door, "forbidden", { "WWW-Authenticate": challenge });
  }
  // Asked before anything happens at the provider: a change that cannot be answered must not be made.
  const raw = asksForRaw(door) && caller.scopes.has(rawScope(operation));
  if (!raw && !isAcceptable(door)) return unacceptable(door, operation);

  const { body, refused } = operation.hasBody ? await readBody(request, operation.maxBytes) : {};
  if (refused) return answerProblem(door, refused);

  const upstream = services.upstreams.get(operation.provider);
  const credentials = upstream?.credentials?.((work) => outlast(door, work));
  const context = callContext(door, configuration, operation.provider, credentials);
  if (!context) return answerProblem(door, "forbidden", { "WWW-Authenticate": 'Bearer error="invalid_token"' });
  const headers = givenHeaders(request.headers, configuration.door.invokerHeaders);
  return once(door, { idempotency, operation, caller, body }, async (signal) => {
    const watched = watch(door, operation.id);
    const options = { ...upstream?.options(operation), ...(signal && { signal }), sequence, observe: watched.observe };
    const outcome = await callUpstream(operation, { ...input, headers, ...(body && { body }) }, context, options, credentials);
    const reply = watched.end(outcome);
    const response = answerOf(door, outcome, raw ? reply : undefined);
    return { response, isFinal: isFinal(outcome) };
  });
}

/** @param raw the provider's reply, where the caller may have it */
function answerOf(door: Door, outcome: CallOutcome, raw: ReceivedReply | undefined): Response {
  const missing = outcome.ok ? [] : contextPointers(outcome.problem.errors);
  if (missing.length === 0) return (raw && rawAnswer(door, outcome, raw)) || answer(door, outcome);
  // The caller cannot mend the gateway's own settings and is not told about them.
  door.set("missing", missing);
  return answerProblem(door, "internal");
}

/** Not so where nothing was sent, or where the answer itself says that the same call may be sent again. */
function isFinal(outcome: CallOutcome): boolean {
  return (outcome.meta.attempts?.length ?? 0) > 0 && (outcome.ok || !outcome.problem.retryable);
}

/** Who asks for nothing but a raw reply is told which scope that takes. */
function unacceptable(door: Door, operation: Operation): Response {
  if (!asksForRaw(door)) return answerProblem(door, "not_acceptable");
  const challenge = `Bearer error="insufficient_scope", scope="${rawScope(operation)}"`;
  return answerProblem(door, "forbidden", { "WWW-Authenticate": challenge });
}

/** Counts the call; the answer where it is one too many. */
async function overRate(door: Door, { configuration, limiter }: Services): Promise<Response | undefined> {
  const caller = door.get("caller");
  const { rate } = configuration.door;
  if (!caller || !limiter || !rate) return undefined;
  const permit = await limiter.take(`${caller.kind}:${caller.id}`, Date.now());
  const headers = rateHeaders(permit, rate);
  if (!permit.granted) return answerProblem(door, "rate_limit", headers, 429);
  for (const [name, value] of Object.entries(headers)) door.header(name, value);
  return undefined;
}

function contextPointers(issues: readonly Issue[] | undefined): string[] {
  return (issues ?? []).filter((issue) => issue.in === "context").map((issue) => issue.pointer);
}

/** What a path takes is public: the contract says it, so nobody has to authenticate to ask. */
function allowedMethods(door: Door): Response | Promise<Response> {
  const route = match({ method: "OPTIONS", url: door.req.url }, { locale: localeOf(door) });
  if (route.operation || !route.allow?.length) return answer(door, route);
  return door.body(null, 204, { ...allowHeader(route.allow), "Cache-Control": "no-store" });
}

function allowHeader(allow: readonly string[] | undefined): Record<string, string> {
  if (!allow?.length) return {};
  const methods = allow.includes("GET") ? [...allow, "HEAD"] : allow;
  return { Allow: [...methods, "OPTIONS"].join(", ") };
}
