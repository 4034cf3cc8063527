// The built page on the loopback interface. The gateway's paths are passed on to it, so that page and
// gateway have one origin and the page needs no permission to call another.
import { createReadStream, readFileSync } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer, request } from "node:http";
import path from "node:path";
import { pipeline } from "node:stream";
import { fileURLToPath } from "node:url";
import { operations } from "../npm/generated/operations.js";
import { listenOnLoopback } from "../scripts/machine/loopback.mjs";

const dist = fileURLToPath(new URL("dist", import.meta.url));

const mediaTypes = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

const providers = new Set(operations.map((operation) => operation.provider));

/**
 * @param {{ port?: number, gatewayUrl: string }} options
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} Rejects where the port is taken.
 */
export async function startPage({ port = 0, gatewayUrl }) {
  const policy = contentPolicy();
  const server = createServer((incoming, outgoing) => {
    const { pathname } = new URL(incoming.url, "http://page");
    if (providers.has(pathname.split("/")[1])) passOn(gatewayUrl, incoming, outgoing);
    else sendFile(pathname, policy, incoming, outgoing);
  });
  return listenOnLoopback(server, port);
}

/** The page's own, which names the gateway that it was built for; what only a header can say comes last. */
function contentPolicy() {
  const html = readFileSync(path.join(dist, "index.html"), "utf8");
  const [, own] = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html);
  return `${own}; frame-ancestors 'none'`;
}

async function sendFile(pathname, policy, incoming, outgoing) {
  const file = path.join(dist, path.normalize(pathname.endsWith("/") ? `${pathname}index.html` : pathname));
  const found = file.startsWith(dist + path.sep) && (await stat(file).catch(() => undefined));
  const readable = incoming.method === "GET" || incoming.method === "HEAD";
  if (!found?.isFile() || !readable) {
    outgoing.writeHead(readable ? 404 : 405, { "content-type": "text/plain; charset=utf-8" }).end();
    return;
  }
  outgoing.writeHead(200, {
    "content-type": mediaTypes[path.extname(file)] ?? "application/octet-stream",
    "content-length": found.size,
    // Files under assets/ have a digest in their names.
    "cache-control": pathname.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-store",
    "content-security-policy": policy,
    "cross-origin-opener-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
  });
  if (incoming.method === "HEAD") outgoing.end();
  else pipeline(createReadStream(file), outgoing, () => {});
}

function passOn(gatewayUrl, incoming, outgoing) {
  const { host: _, ...headers } = incoming.headers;
  const forward = request(new URL(incoming.url, gatewayUrl), { method: incoming.method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode, answer.headers);
    pipeline(answer, outgoing, () => {});
  });
  forward.on("error", () => {
    if (!outgoing.headersSent) outgoing.writeHead(502);
    outgoing.end();
  });
  outgoing.once("close", () => forward.destroy());
  pipeline(incoming, forward, () => {});
}
