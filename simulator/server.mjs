// The simulator as an HTTP server on the loopback interface.
import { createServer } from "node:http";
import { Readable } from "node:stream";
import { listenOnLoopback } from "../scripts/machine/loopback.mjs";
import { createSimulator } from "./simulator.js";

/**
 * @param {{ port?: number, clock?: () => number | Date, seed?: number }} [options] Port 0: any free one.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} Rejects where the port is taken.
 */
export async function startSimulator({ port = 0, ...options } = {}) {
  const simulator = createSimulator(options);
  const server = createServer((incoming, outgoing) => serve(simulator, incoming, outgoing));
  return listenOnLoopback(server, port);
}

async function serve(simulator, incoming, outgoing) {
  const gone = new AbortController();
  outgoing.once("close", () => gone.abort());
  try {
    const response = await simulator.fetch(toRequest(incoming, gone.signal));
    outgoing.writeHead(response.status, Object.fromEntries(response.headers));
    outgoing.end(new Uint8Array(await response.arrayBuffer()));
  } catch (error) {
    // A hanging call ends here when its caller has left; anything else is a fault of the simulator.
    if (gone.signal.aborted) return;
    console.error(error);
    outgoing.destroy();
  }
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
