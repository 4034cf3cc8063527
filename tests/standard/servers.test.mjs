// Standard Schema in servers: what a client sends is judged before a handler sees it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { sValidator } from "@hono/standard-validator";
import { initTRPC } from "@trpc/server";
import { Hono } from "hono";
import { bcs, itau } from "ventanilla";

test("Hono's validator takes the body, and with a hook does not echo it", async () => {
  const app = new Hono();
  // Without a hook the validator answers with everything the client has sent.
  const judged = sValidator("json", itau.getContext.body, (result, context) => {
    if (!result.success) return context.json({ issues: result.error }, 400);
  });
  app.post("/context", judged, (context) => context.json(context.req.valid("json")));
  const post = (body) =>
    app.request("/context", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

  const fine = await post({ contextId: "123" });
  assert.deepEqual([fine.status, await fine.json()], [200, { contextId: "123" }]);
  const refused = await post({ contextID: "canary" });
  const answer = await refused.text();
  assert.equal(refused.status, 400);
  assert.deepEqual(
    JSON.parse(answer).issues.map(({ path }) => path),
    [["contextId"]],
  );
  assert.ok(!answer.includes("canary"));
});

test("tRPC takes an operation as a procedure's input", async () => {
  const rpc = initTRPC.create();
  const router = rpc.router({
    locations: rpc.procedure.input(bcs.getCustomerLocations).query(({ input }) => input),
    context: rpc.procedure.input(itau.getContext.body).query(({ input }) => input),
  });
  const caller = rpc.createCallerFactory(router)({});
  const input = { path: { identserialnum: "1020304050" } };
  assert.deepEqual(await caller.locations(input), input);
  assert.deepEqual(await caller.context({ contextId: "1" }), { contextId: "1" });
  await assert.rejects(caller.locations({ path: {} }), (error) => {
    assert.equal(error.code, "BAD_REQUEST");
    assert.deepEqual(
      error.cause.issues.map(({ path }) => path),
      [["path", "identserialnum"]],
    );
    return true;
  });
});
