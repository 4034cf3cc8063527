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
export function rawAnswer(
  door: Door,
  outcome: CallOutcome,
  reply: ReceivedReply | undefined,
  credentials: Readonly<Record<string, unknown>>,
): Response | undefined {
  const text = reply && canonicalText(reply.body);
  if (reply === undefined || text === undefined || repeats(text, credentials)) return undefined;
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

/** Whether a text holds a credential, or as much of one as a session key takes (decision 5). */
function repeats(text: string, credentials: Readonly<Record<string, unknown>>): boolean {
  return Object.values(credentials).some((value) => {
    const part = String(value ?? "").slice(0, sessionKeyLength);
    return part.length >= shortest && text.includes(JSON.stringify(part).slice(1, -1));
  });
}

const sessionKeyLength = 30;
// What is shorter stands in any text.
const shortest = 4;
