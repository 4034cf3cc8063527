// A file as the body of a request. Base64 that stands alone gets the envelope that the operation wants around it.
import type { Operation } from "ventanilla";
import { locate, tokensOf } from "../json/locate.ts";
import type { Judged, Task } from "./messages.ts";

type Result = { judged: Judged; shown: string; shownPrefix: string };

export async function judge(
  { file, operation: id, locale, base64Pointer }: Task,
  tell: (progress: number) => void,
): Promise<Result> {
  const content = await bytesOf(file, tell);
  // Imported here and not above: a message that comes while a worker's modules are still waiting is lost.
  const { operations } = await import("ventanilla").catch(() => Promise.reject(new NotLoaded()));
  const operation = (operations as unknown as Record<string, Operation>)[id];
  if (!operation) throw new Error("There is no such operation.");
  const body = base64Pointer !== undefined && isBase64(content) ? enveloped(content, tokensOf(base64Pointer)) : content;
  const began = performance.now();
  const { valid, issues, warnings } = operation.validate(
    { body },
    { locale, maxBytes: Math.max(body.length, operation.maxBytes) },
  );
  const milliseconds = performance.now() - began;
  const judged: Judged = { bytes: body.length, milliseconds, valid, issues: [...issues], warnings: [...warnings] };
  if (body.length <= operation.maxBytes) judged.body = body;
  return { judged, ...shownOf(body, base64Pointer) };
}

/** The engine has not come. */
export class NotLoaded extends Error {}

async function bytesOf(file: File, tell: (progress: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(file.size);
  const reader = file.stream().getReader();
  let at = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    bytes.set(chunk.value, at);
    at += chunk.value.length;
    tell(at / file.size);
  }
  return bytes;
}

/** What is Base64 shows it in its first characters: no JSON document begins with four of its letters. */
function isBase64(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 64)).trim();
  return start.length >= 4 && /^[A-Za-z0-9+/=\r\n]+$/.test(start);
}

function enveloped(content: Uint8Array, tokens: readonly string[]): Uint8Array<ArrayBuffer> {
  const head = `${tokens.map((token) => `{${JSON.stringify(token)}:`).join("")}"`;
  const tail = `"${"}".repeat(tokens.length)}`;
  const encoder = new TextEncoder();
  // Files of Base64 often have lines; a JSON string has none.
  const line = content.filter((byte) => byte > 32);
  const body = new Uint8Array(head.length + line.length + tail.length);
  body.set(encoder.encode(head));
  body.set(line, head.length);
  body.set(encoder.encode(tail), head.length + line.length);
  return body;
}

/** The text that pointers lead into: of a document in Base64 the document itself. */
function shownOf(body: Uint8Array, base64Pointer: string | undefined): { shown: string; shownPrefix: string } {
  const text = new TextDecoder().decode(body);
  const span = base64Pointer === undefined ? undefined : locate(text, [base64Pointer]).get(base64Pointer);
  if (base64Pointer === undefined || !span) return { shown: text, shownPrefix: "" };
  try {
    const binary = atob(JSON.parse(text.slice(span.start, span.end)));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return { shown: new TextDecoder().decode(bytes), shownPrefix: base64Pointer };
  } catch {
    return { shown: text, shownPrefix: "" };
  }
}
