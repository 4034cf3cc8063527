// A request's body: JSON in UTF-8 and not larger than the operation takes, or the reason why not.

export type ReadBody = { body?: Uint8Array; refused?: "unsupported_media_type" | "too_large" };

/** Reads no more than the limit, whatever the length header claims. No bytes at all are no body. */
export async function readBody(request: Request, maxBytes: number): Promise<ReadBody> {
  if (request.body === null) return {};
  if (Number(request.headers.get("content-length") ?? 0) > maxBytes) return { refused: "too_large" };
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = (request.body as ReadableStream<Uint8Array>).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (length === 0 && value.length > 0 && !isJson(request.headers)) return refuse(reader, "unsupported_media_type");
    length += value.length;
    if (length > maxBytes) return refuse(reader, "too_large");
    chunks.push(value);
  }
  return length === 0 ? {} : { body: joined(chunks, length) };
}

/**
 * Reads and forgets what a refused request still sends, as far as that is little: with an unread body the connection is
 * closed, and the caller's next request on it would fail.
 */
export async function drain(request: Request): Promise<void> {
  // Asked for by its method first: on Node a body is looked for by making the whole request anew.
  if (bodiless.has(request.method) || request.body === null || request.bodyUsed) return;
  const reader = (request.body as ReadableStream<Uint8Array>).getReader();
  const timer = setTimeout(() => reader.cancel().catch(() => {}), drainMs);
  try {
    for (let length = 0; length <= drainBytes; ) {
      const { done, value } = await reader.read();
      if (done) return;
      length += value.length;
    }
    await reader.cancel();
  } catch {
    // The caller has gone: there is nothing left to read.
  } finally {
    clearTimeout(timer);
  }
}

const bodiless = new Set(["GET", "HEAD"]);
const drainBytes = 65_536;
const drainMs = 1_000;

async function refuse(reader: ReadableStreamDefaultReader, refused: NonNullable<ReadBody["refused"]>): Promise<ReadBody> {
  await reader.cancel();
  return { refused };
}

/** application/json or +json, UTF-8 (RFC 8259 knows no other), not compressed. */
function isJson(headers: Headers): boolean {
  const [essence = "", ...parameters] = (headers.get("content-type") ?? "").toLowerCase().split(";");
  const charset = parameters
    .map((text) => /^charset[ \t]*=[ \t]*"?([^"\s]*)"?$/.exec(text.trim())?.[1])
    .find((value) => value !== undefined);
  return (
    /^application\/(json|[\w.!#$&^+-]+\+json)$/.test(essence.trim()) &&
    (charset === undefined || charset === "utf-8" || charset === "utf8") &&
    (headers.get("content-encoding") ?? "identity").toLowerCase() === "identity"
  );
}

function joined(chunks: Uint8Array[], length: number): Uint8Array {
  const [first] = chunks;
  if (chunks.length === 1 && first) return first;
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
