// /openapi.json: the contract is public, so its document is.
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Configuration } from "../configuration.ts";
import type { Door } from "../logged.ts";

/** Made when it is first asked for: neither the schemas nor the time they take are there before. */
export function openApi(configuration: Configuration): (door: Door) => Promise<Response> {
  let made: { text: string; etag: string } | undefined;
  return async (door) => {
    made ??= await make(configuration);
    const headers = { ETag: made.etag, "Cache-Control": "public, max-age=300" };
    if (isKnown(door.req.header("If-None-Match"), made.etag)) return door.body(null, 304, headers);
    return door.body(made.text, 200, { ...headers, "Content-Type": "application/json" });
  };
}

async function make(configuration: Configuration): Promise<{ text: string; etag: string }> {
  const { openApiDocument } = await import("../openapi/document.ts");
  const text = JSON.stringify(openApiDocument(configuration));
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return { text, etag: `"${bytesToHex(digest.subarray(0, 12))}"` };
}

/** RFC 9110, 13.1.2: compared weakly. */
function isKnown(header: string | undefined, etag: string): boolean {
  const known = (header ?? "").split(",").map((part) => part.trim().replace(/^W\//, ""));
  return known.includes("*") || known.includes(etag);
}
