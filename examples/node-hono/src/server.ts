// A server in front of the bank: it opens accounts, and passes on where a customer can be reached.
import { serve } from "@hono/node-server";
import { sValidator } from "@hono/standard-validator";
import { type Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";
import { type Match, type Outcome, type Prepared, problem, type Reply, respond } from "ventanilla/bcs";
import { bank, sequence } from "./bank.ts";

const { createCustomerAccount, getCustomerLocations } = bank;
const app = new Hono();

app.use(bodyLimit({ maxSize: createCustomerAccount.maxBytes, onError: (c) => answer(c, { problem: problem("too_large") }) }));

// Without a hook the validator would answer with everything that was sent.
const judged = sValidator("json", createCustomerAccount.body, (result, c) => {
  if (result.success) return;
  const refusal = problem("validation", { operation: createCustomerAccount });
  return c.json({ ...refusal, errors: result.error }, 422, { "Content-Type": "application/problem+json" });
});

app.post("/accounts", judged, async (c) => answer(c, await createCustomerAccount.call({ body: c.req.valid("json") })));

// With a fetch of one's own: prepare, send, and pass the canonical bytes on without parsing them.
app.get("/customers/:document/locations", async (c) => {
  const operation = getCustomerLocations;
  const input = { path: { identserialnum: c.req.param("document") }, query: new URL(c.req.url).searchParams };
  const prepared = operation.prepare(input, { authorization: await sequence.next(operation.id) });
  if (!prepared.ok) return answer(c, { problem: problem("validation", { operation, issues: prepared.issues }) });
  const reply = await send(prepared);
  if (!reply) return answer(c, { problem: problem("upstream", { operation }) });
  // The bytes are lent, and this server reads a response's body later: it gets a copy.
  const outcome = operation.normalizeWith(reply, (data) => c.body(data.slice(), 200, { "Content-Type": "application/json" }));
  return outcome.ok ? outcome.result : answer(c, outcome);
});

app.notFound((c) => answer(c, { problem: problem("route_not_found") }));
app.onError((error, c) => {
  if (error instanceof HTTPException) return error.getResponse();
  console.error(error);
  return answer(c, { problem: problem("internal") });
});

serve({ fetch: app.fetch, port: Number(process.env.PORT ?? 8080) }, ({ port }) => console.log(`http://localhost:${port}`));

async function send(prepared: Prepared): Promise<Reply | undefined> {
  try {
    // A redirect would carry the secrets to wherever it leads.
    const reply = await fetch(prepared.url, { ...prepared, redirect: "manual", signal: AbortSignal.timeout(5_000) });
    return { status: reply.status, headers: reply.headers, body: await reply.arrayBuffer() };
  } catch {
    return undefined;
  }
}

function answer(c: Context, outcome: Outcome | Match): Response {
  const { body, ...init } = respond(outcome, c.req.header("Accept"));
  return new Response(body, init);
}
