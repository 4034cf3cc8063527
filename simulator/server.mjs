// The simulator as an HTTP server on the loopback interface.
import { createServer } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { listenOnLoopback } from "../scripts/machine/loopback.mjs";
import { compressed } from "./faults/damage.js";
import { createSimulator } from "./simulator.js";

/**
 * @param {{ port?: number, clock?: () => number | Date, seed?: number, faults?: "calm" | object }} [options] Port 0: any free one; the
 *   others are those of createSimulator.
 * @returns {Promise<{ url: string, server: import("node:http").Server, close: () => Promise<void> }>} `server`: for who watches
 *   its requests. Rejects where the port is taken.
 */
export async function startSimulator({ port = 0, ...options } = {}) {
  const simulator = createSimulator(options);
  const server = createServer((incoming, outgoing) => serve(simulator, incoming, outgoing));
  return { server, ...(await listenOnLoopback(server, port)) };
}

async function serve(simulator, incoming, outgoing) {
  const gone = new AbortController();
  outgoing.once("close", () => gone.abort());
  try {
    const response = await simulator.fetch(toRequest(incoming, gone.signal));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    await sent(response, outgoing);
  } catch (error) {
    // Its caller has left, or its body breaks off on purpose; anything else is a fault of the simulator.
    if (!gone.signal.aborted && !outgoing.headersSent) console.error(error);
    outgoing.destroy();
  }
}

async function sent(response, outgoing) {
  if (response.body === null) return outgoing.end();
  const body = response.headers.get("content-encoding") === "gzip" ? compressed(await response.text()) : response.body;
  await pipeline(Readable.fromWeb(body), outgoing);
}

function toRequest(incoming, signal) {
  const headers = new Headers();
  for (let index = 0; index < incoming.rawHeaders.length; index += 2) {
    headers.append(incoming.rawHeaders[index], incoming.rawHeaders[index + 1]);
  }
  const hasBody = incoming.method !== "GET" && incoming.method !== "HEAD";
  return new Request(`http://${incoming.headers.host}${incoming.url}`, {
    method: incoming.method,
    headers,
    body: hasBody ? Readable.toWeb(incoming) : undefined,
    duplex: "half",
    signal,
  });
}
