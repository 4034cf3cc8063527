// POST /pila: looks up a form of social-security contributions. The caller sends no secret and no provider's header.
import { env } from "cloudflare:workers";
import { bcs, createSequence, problem, respond } from "ventanilla/bcs";
import { leases } from "./numbers.ts";

export { Numbers } from "./numbers.ts";

const bank = bcs.with(
  {
    origin: env.BANK_ORIGIN,
    credentials: { clientId: env.BANK_CLIENT_ID, clientSecret: env.BANK_CLIENT_SECRET, token: env.BANK_TOKEN },
    invoker: { terminalId: env.TERMINAL_ID, serverIPAddress: env.SERVER_ADDRESS },
  },
  { sequence: createSequence({ store: leases(env.NUMBERS) }), timeoutMs: 5_000 },
);

export default {
  async fetch(request) {
    // Whoever may call is let in before this: by Cloudflare Access, a token, or a service binding.
    const answer = respond(await lookUp(request), request.headers.get("Accept"));
    return new Response(answer.body, answer);
  },
} satisfies ExportedHandler;

async function lookUp(request: Request) {
  const { pathname } = new URL(request.url);
  if (pathname !== "/pila") return { problem: problem("route_not_found") };
  if (request.method !== "POST") return { problem: problem("method_not_allowed"), allow: ["POST"] };
  return bank.getPila.call({
    headers: { "X-Invoker-UserIPAddress": request.headers.get("CF-Connecting-IP") ?? undefined },
    body: await request.arrayBuffer(),
  });
}
