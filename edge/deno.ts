// The gateway on Deno.
import { type Listening, type ListenOptions, serve } from "./server.ts";
import { sendOnce } from "./unrepeated.ts";

sendOnce({ client: Deno.createHttpClient({ poolMaxIdlePerHost: 0 }) });
await serve(listen);

async function listen({ host, port, answer }: ListenOptions): Promise<Listening> {
  const server = Deno.serve({ hostname: host, port, onListen() {} }, (request, { remoteAddr }) =>
    answer(request, { address: remoteAddr.hostname }),
  );
  return { port: server.addr.port, drain: () => server.shutdown() };
}
