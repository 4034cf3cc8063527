// The same simulator behind a port.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { startSimulator } from "../../simulator/server.mjs";
import { callOf } from "./calls.mjs";

let simulator;

before(async () => {
  simulator = await startSimulator({});
});

after(() => simulator.close());

/** The same request, sent to the server. */
async function send(id, options) {
  const request = callOf(id, options);
  const body = request.method === "GET" ? undefined : await request.text();
  const { pathname, search } = new URL(request.url);
  return fetch(`${simulator.url}${pathname}${search}`, {
    method: request.method,
    headers: request.headers,
    body,
    signal: options?.signal,
  });
}

test("it answers over HTTP", async () => {
  const created = await send("bcs.createCustomerAccount", { number: "1099887766" });
  assert.equal(created.status, 200);
  const found = await (await send("bcs.getCustomerLocations", { number: "1099887766" })).json();
  assert.equal(found.govIssueIdent.fullName, "CARLOS MARIO DE_FRANCISCO LOPEZ");
  const changed = await send("masstack.updatePaymentMethod");
  assert.equal(changed.status, 204);
});

test("a hanging call ends with its caller and hurts nobody", async () => {
  const options = { headers: { "x-simulate": "timeout" }, signal: AbortSignal.timeout(100) };
  await assert.rejects(send("bcs.getCustomerLocations", options), { name: "TimeoutError" });
  assert.equal((await send("bcs.getCustomerLocations")).status, 200);
});

test("what a connection can do to a reply", async () => {
  const wished = (wish, signal) => send("bcs.getCustomerLocations", { headers: { "x-simulate": wish }, signal });
  const plain = await (await wished("")).text();
  const compressed = await wished("gzip");
  assert.equal(compressed.headers.get("content-encoding"), "gzip");
  assert.equal(await compressed.text(), plain);
  const dropped = await wished("drop");
  assert.equal(dropped.status, 200);
  await assert.rejects(dropped.text(), TypeError);
  const stalled = await wished("stall", AbortSignal.timeout(100));
  await assert.rejects(stalled.text(), { name: "TimeoutError" });
  const huge = await wished("huge");
  const reader = huge.body.getReader();
  for (let read = 0; read < 5_000_000; ) read += (await reader.read()).value.length;
  await reader.cancel();
  assert.equal((await wished("")).status, 200);
});

test("a taken port is told", async () => {
  const { port } = new URL(simulator.url);
  await assert.rejects(startSimulator({ port: Number(port) }), { code: "EADDRINUSE" });
});
