// One request through the gateway, and what came back. The provider's own reply is asked for; who may not have it gets the
// canonical one in the same answer, so nothing is ever sent twice.
import { type Issue, type Operation, type Problem, problem } from "ventanilla";
import { type Input, isObject, parsed } from "../json/document.ts";
import { currentKey } from "../key.ts";
import type { Answer } from "./exchange.ts";
import { gateway, targetOf } from "./target.ts";
import { timingsOf } from "./timings.ts";

const rawType = "application/vnd.ventanilla.raw+json";

export async function exchanged(operation: Operation, input: Input, locale: string, signal: AbortSignal): Promise<Answer> {
  const target = targetOf(operation, input, locale);
  if (target === undefined) return refused(operation, operation.validate(input, { locale }).issues, locale);
  const sent = { method: operation.method, target, body: input.body };
  const began = performance.now();
  let response: Response;
  let text: string;
  try {
    response = await fetch(gateway + target, {
      method: operation.method,
      headers: {
        Accept: `${rawType}, application/json;q=0.9`,
        "Accept-Language": locale,
        ...(currentKey() !== undefined && { Authorization: `Bearer ${currentKey()}` }),
        ...(sent.body !== undefined && { "Content-Type": "application/json" }),
      },
      ...(sent.body !== undefined && { body: sent.body }),
      cache: "no-store",
      credentials: "omit",
      redirect: "error",
      signal,
    });
    text = await response.text();
  } catch {
    return { sent, timings: [], failure: "unreachable" };
  }
  const milliseconds = performance.now() - began;
  const timings = timingsOf(response.headers.get("Server-Timing"));
  return { sent, status: response.status, milliseconds, timings, ...read(operation, response, text, locale) };
}

/** What is not sent at all. */
export function refused(operation: Operation, issues: readonly Issue[], locale: string): Answer {
  return { timings: [], problem: problem("validation", { operation, locale, issues }) };
}

type Outcome = Pick<Answer, "raw" | "success" | "problem" | "failure">;

function read(operation: Operation, response: Response, text: string, locale: string): Outcome {
  const type = response.headers.get("Content-Type")?.split(";")[0]?.trim();
  const retryAfter = response.headers.get("Retry-After") ?? undefined;
  if (type !== rawType) return readCanonical(text, retryAfter);
  const status = Number(response.headers.get("X-Provider-Status") ?? response.status);
  const headers = retryAfter === undefined ? {} : { "Retry-After": retryAfter };
  const outcome = operation.normalize({ status, headers, body: text }, { locale });
  return { raw: { status, body: text }, ...(outcome.ok ? { success: outcome } : { problem: outcome.problem }) };
}

/** A gateway says in a header when it may be asked again; a provider's own word stands in the problem. */
function readCanonical(text: string, retryAfter: string | undefined): Outcome {
  const answer = parsed(text);
  if (!isObject(answer)) return { failure: "foreign" };
  const { data, extra, warnings, category, fields } = answer;
  if (data !== undefined && isObject(extra) && Array.isArray(warnings)) return { success: { data, extra, warnings } };
  if (typeof category !== "string" || !Array.isArray(fields)) return { failure: "foreign" };
  return { problem: { ...(retryAfter !== undefined && { retryAfter }), ...(answer as unknown as Problem) } };
}
