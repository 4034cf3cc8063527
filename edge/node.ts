// The gateway on Node.
import { createServer, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import { type Listening, type ListenOptions, serve } from "./server.ts";

// Above the gateway's own bound, so that the refusal is a problem; what is larger still, Node refuses itself.
const maxHeaderSize = 65_536;
// Who sends its headers, or its whole request, drop by drop does not hold a connection for longer.
const headersTimeout = 10_000;
const requestTimeout = 60_000;
// Longer than balancers keep a connection that is idle, most of them a minute: then they are who closes it.
const keepAliveTimeout = 65_000;

await serve(listen);

async function listen({ host, port, answer }: ListenOptions): Promise<Listening> {
  const listener = getRequestListener(async (request, { incoming }) => {
    const response = await answer(request, { address: incoming.socket?.remoteAddress });
    // With a body that is not read to its end, the connection ends: its client shall not send the next request there.
    if (!(incoming as IncomingMessage).complete) response.headers.set("Connection", "close");
    return response;
  });
  const server = createServer({ maxHeaderSize, headersTimeout, requestTimeout, keepAliveTimeout }, listener);
  await listening(server, host, port);
  return {
    port: (server.address() as AddressInfo).port,
    drain: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function listening(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
}
