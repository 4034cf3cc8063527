// Server-Timing: what a caller learns of where the time went.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openGateway, openUpstream, requests } from "./gateway.mjs";

let upstream;
let gateway;

before(async () => {
  upstream = await openUpstream();
  gateway = await openGateway({ upstream, bindings: { CORS_ORIGINS: "https://app.example" } });
});

after(async () => {
  await gateway.close();
  await upstream.close();
});

const change = requests["masstack.updatePaymentMethod"]();

/** Milliseconds by phase. */
function timingsOf(headers) {
  const parts = headers.get("server-timing").split(", ");
  return Object.fromEntries(parts.map((part) => part.split(";dur=")).map(([name, value]) => [name, Number(value)]));
}

test("an answer says how long each phase of the call took", async () => {
  const { headers } = await gateway.send(change);
  const timings = timingsOf(headers);
  assert.deepEqual(Object.keys(timings), ["validate", "prepare", "upstream", "normalize"]);
  assert.ok(timings.upstream >= 0);
  assert.ok(Object.values(timings).every((value) => value >= 0 && value < 60_000));
});

test("what the provider takes is the provider's, over all attempts", async () => {
  upstream.reply = { status: 503, headers: { "retry-after": "0" } };
  const { headers } = await gateway.send(requests["bcs.getCustomerLocations"]());
  assert.ok(timingsOf(headers).upstream > 0);
  assert.equal(gateway.lines.at(-1).attempts, 3);
  upstream.reply = { status: 204 };
});

test("who was refused before a call is told no durations", async () => {
  const { headers } = await gateway.send({ path: "/bcs/nothing" });
  assert.equal(headers.get("server-timing"), null);
});

test("pages that may call may read them, others not", async () => {
  const from = async (origin) => (await gateway.send({ ...change, headers: { origin } })).headers;
  assert.equal((await from("https://app.example")).get("timing-allow-origin"), "https://app.example");
  assert.equal((await from("https://other.example")).get("timing-allow-origin"), null);
});
