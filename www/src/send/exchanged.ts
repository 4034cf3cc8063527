// One request through the gateway, and what came back. The provider's own reply is asked for; who may not have it gets the
// canonical one in the same answer, so nothing is ever sent twice.
import { type Operation, problem } from "ventanilla";
import type { Read } from "../json/document.ts";
import { currentKey } from "../key.ts";
import type { Answer } from "./exchange.ts";
import { gateway, targetOf } from "./target.ts";
import { timingsOf } from "./timings.ts";

const rawType = "application/vnd.ventanilla.raw+json";

export async function exchanged(operation: Operation, document: Read, locale: string, signal: AbortSignal): Promise<Answer> {
  const target = targetOf(operation, document, locale);
  if (!document.ok || target === undefined) {
    const issues = document.ok ? operation.validate(document.input, { locale }).issues : [];
    return { timings: [], problem: problem("validation", { operation, locale, issues }) };
  }
  const sent = { method: operation.method, target, body: document.input.body };
  const began = performance.now();
  try {
    const response = await fetch(gateway + target, {
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
    const text = await response.text();
    const milliseconds = performance.now() - began;
    const timings = timingsOf(response.headers.get("Server-Timing"));
    return { sent, status: response.status, milliseconds, timings, ...read(operation, response, text, locale) };
  } catch {
    return { sent, timings: [], problem: problem("upstream", { operation, locale }) };
  }
}

type Outcome = Pick<Answer, "raw" | "success" | "problem">;

function read(operation: Operation, response: Response, text: string, locale: string): Outcome {
  const type = response.headers.get("Content-Type")?.split(";")[0]?.trim();
  if (type !== rawType) return readCanonical(operation, text, locale);
  const status = Number(response.headers.get("X-Provider-Status") ?? response.status);
  const retryAfter = response.headers.get("Retry-After");
  const headers = retryAfter === null ? {} : { "Retry-After": retryAfter };
  const outcome = operation.normalize({ status, headers, body: text }, { locale });
  return { raw: { status, body: text }, ...(outcome.ok ? { success: outcome } : { problem: outcome.problem }) };
}

function readCanonical(operation: Operation, text: string, locale: string): Outcome {
  try {
    const answer = JSON.parse(text);
    if ("data" in answer) return { success: answer };
    if ("category" in answer) return { problem: answer };
  } catch {
    // What is no JSON is told below.
  }
  return { problem: problem("upstream", { operation, locale }) };
}
