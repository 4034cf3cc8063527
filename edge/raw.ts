// The provider's own reply, byte for byte, for callers with its scope who ask for it.
import { parseAccept } from "hono/utils/accept";
import type { CallOutcome, ReceivedReply } from "ventanilla";
import type { Door } from "./logged.ts";

export const rawType = "application/vnd.ventanilla.raw+json";

/** Whether raw replies are named in Accept, and not behind the canonical form: no wildcard asks for them. */
export function asksForRaw(door: Door): boolean {
  const wanted = parseAccept(door.req.header("Accept") ?? "").filter(({ q }) => q > 0);
  return wanted.map(({ type }) => type.toLowerCase()).find((type) => type === rawType || type === "application/json") === rawType;
}

/**
 * The answer with the gateway's own status, as the provider's may be about the gateway; nothing where the reply is no JSON or
 * repeats a credential: then it is answered as ever.
 */
export function rawAnswer(door: Door, outcome: CallOutcome, reply: ReceivedReply): Response | undefined {
  const text = canonicalText(reply.body);
  if (text === undefined || (door.get("mask")?.(text) ?? text) !== text) return undefined;
  door.set("attempts", outcome.meta.attempts);
  door.set("raw", true);
  if (outcome.problem) door.set("problem", outcome.problem);
  door.header("Content-Type", rawType);
  door.header("X-Provider-Status", String(reply.status));
  door.header("X-Content-Type-Options", "nosniff");
  door.header("Cache-Control", "no-store");
  if (outcome.problem?.status === 503) door.header("Retry-After", outcome.problem.retryAfter ?? "5");
  return door.body(reply.body, (outcome.problem?.status ?? 200) as 200);
}

/** JSON as it is written where nothing is escaped that need not be; nothing for any other text. */
function canonicalText(body: Uint8Array): string | undefined {
  try {
    return JSON.stringify(JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body)));
  } catch {
    return undefined;
  }
}
