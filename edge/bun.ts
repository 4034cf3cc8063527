// The gateway on Bun.
import { type Listening, type ListenOptions, serve } from "./server.ts";
import { sendOnce } from "./unrepeated.ts";

// Seconds, the most there are: it counts while a provider is waited for, too.
const idleTimeout = 255;

sendOnce({ keepalive: false });
await serve(listen);

async function listen({ host, port, answer }: ListenOptions): Promise<Listening> {
  const server = Bun.serve({
    hostname: host,
    port,
    idleTimeout,
    development: false,
    fetch: (request, self) => answer(request, { address: self.requestIP(request)?.address }),
  });
  return { port: server.port, drain: () => server.stop() };
}
