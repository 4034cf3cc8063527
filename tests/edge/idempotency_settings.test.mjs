// Idempotency-Key: its settings.
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { startGateway } from "../../edge/dev.mjs";
import { apiKeyHash, openGateway, openUpstream, requests } from "./gateway.mjs";

let upstream;

before(async () => {
  upstream = await openUpstream();
});

beforeEach(() => {
  upstream.reply = created;
  upstream.requests.length = 0;
});

after(() => upstream.close());

const created = {
  status: 200,
  headers: { "content-type": "application/json" },
  body: '{"account_id":"5b0a1e2c-9d1f-4c3a-8b7e-1f2a3b4c5d6e"}',
};
const account = requests["masstack.createAccount"]();
const keyed = (key) => ({ ...account, headers: { "idempotency-key": `"${key}"` } });
const [old, current, next] = ["old", "current", "next"].map((name) => `${name}-`.repeat(16));

/** What one request gets from a gateway that starts with these settings and ends again. */
async function answered(request, bindings) {
  const gateway = await openGateway({ upstream, bindings });
  try {
    return await gateway.send(request);
  } finally {
    await gateway.close();
  }
}

test("without a secret, with a short one or with too many it refuses to start", async () => {
  const refusal = async (bindings) => {
    const options = { simulatorUrl: upstream.url, apiKeyHash, quiet: true, persist: false, bindings };
    const error = await startGateway(options).then(({ close }) => close(), String);
    assert.ok(!String(error).includes("SECRET-"), "no value is told");
    return error;
  };
  assert.match(await refusal({ IDEMPOTENCY_SECRET: undefined }), /IDEMPOTENCY_SECRET: not set/);
  assert.match(await refusal({ IDEMPOTENCY_SECRET: "SECRET-short" }), /shorter than 32 characters/);
  assert.match(await refusal({ IDEMPOTENCY_SECRET: `${old} SECRET-short` }), /shorter than 32 characters/);
  assert.match(await refusal({ IDEMPOTENCY_SECRET: `${old} ${current} ${next}` }), /more than a new one and an old one/);
  assert.match(await refusal({ IDEMPOTENCY_SECRET: `${old} ${old}` }), /twice the same/);
  assert.match(await refusal({ IDEMPOTENCY: "yes" }), /IDEMPOTENCY: not optional, required or off/);
});

test("switched off it needs no secret and heeds no header", async () => {
  const bindings = { IDEMPOTENCY: "off", IDEMPOTENCY_SECRET: undefined };
  for (let count = 0; count < 2; count += 1) assert.equal((await answered(keyed("k"), bindings)).status, 200);
  assert.equal((await answered({ ...account, headers: { "idempotency-key": "no string" } }, bindings)).status, 200);
  assert.equal(upstream.requests.length, 3);
});

test("required, a change without a key is refused, and nothing else", async () => {
  const gateway = await openGateway({ upstream, bindings: { IDEMPOTENCY: "required" } });
  const { status, json } = await gateway.send(account);
  assert.deepEqual([status, json.status, json.idempotency], [400, 400, "missing"]);
  assert.deepEqual(json.fields, [{ in: "header", pointer: "/Idempotency-Key" }]);
  assert.equal(upstream.requests.length, 0);
  assert.equal((await gateway.send(requests["masstack.updatePaymentMethod"]())).status, 200);
  assert.equal((await gateway.send(keyed("k"))).status, 200);
  await gateway.close();
});
