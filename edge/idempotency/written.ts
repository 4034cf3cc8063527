// An answer as it is kept, and given again: a line of JSON, then the body as it was sent.
import type { Door } from "../logged.ts";

export type Answer = { status: number; headers: Record<string, string>; body: Uint8Array<ArrayBuffer> };

export async function written(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const headers = Object.fromEntries(
    keptHeaders.flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
  const head = `${JSON.stringify({ status: response.status, headers })}\n`;
  return new Uint8Array(await new Blob([head, await response.arrayBuffer()]).arrayBuffer());
}

export function unpacked(bytes: Uint8Array<ArrayBuffer>): Answer {
  const end = bytes.indexOf(lineFeed);
  return { ...JSON.parse(new TextDecoder().decode(bytes.subarray(0, end))), body: bytes.subarray(end + 1) };
}

/** The same answer; a problem still bears the id of the request that met it. */
export function replay(door: Door, { status, headers, body }: Answer): Response {
  door.set("idempotency", "replayed");
  if (headers["content-type"]?.startsWith("application/problem+json")) {
    door.set("problem", JSON.parse(new TextDecoder().decode(body)));
  }
  return door.body(body, status as 200, { ...headers, "Idempotency-Replayed": "true" });
}

/** What says how to read an answer; the other headers are about the request they came with. */
const keptHeaders = ["content-type", "cache-control", "retry-after"];
const lineFeed = 10;
