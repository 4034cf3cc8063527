// /healthz and /readyz: for those who decide whether requests are sent here.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { init } from "ventanilla";
import { developmentBindings } from "../../edge/dev.mjs";
import { listenOnLoopback } from "../../scripts/machine/loopback.mjs";
import { apiKeyHash, openGateway } from "./gateway.mjs";
import { load } from "./module.mjs";

await init();
const { readConfiguration } = await load("configuration.ts");
const { createGateway } = await load("gateway.ts");

let gateway;

before(async () => {
  gateway = await openGateway();
});

after(() => gateway.close());

const anonymous = { authorization: undefined };

test("it lives and is ready, and says so to anybody", async () => {
  const live = await gateway.send({ path: "/healthz", headers: anonymous });
  assert.deepEqual([live.status, live.json], [200, { status: "ok" }]);
  assert.equal(live.headers.get("cache-control"), "no-store");
  const ready = await gateway.send({ path: "/readyz", headers: anonymous });
  assert.equal(ready.status, 200, ready.text);
  assert.deepEqual(ready.json, { status: "ready", stores: "ok", providers: { bcs: "ok", itau: "ok", masstack: "ok" } });
  assert.equal(ready.headers.get("cache-control"), "no-store");
});

test("these paths are read, and nothing else", async () => {
  for (const path of ["/healthz", "/readyz", "/metrics"]) {
    const answer = await gateway.send({ path, method: "POST", body: "{}" });
    assert.equal(answer.status, 405);
    assert.equal(answer.json.category, "method_not_allowed");
    assert.equal(answer.headers.get("allow"), "GET, HEAD, OPTIONS");
    assert.equal((await gateway.send({ path, method: "OPTIONS", headers: anonymous })).status, 204);
  }
  assert.deepEqual([(await gateway.send({ path: "/healthz", method: "HEAD" })).status], [200]);
});

/** A gateway in this process; `stores`: put over those that work. */
function gatewayOf(origins, stores = {}) {
  const settings = developmentBindings("http://127.0.0.1:1", apiKeyHash);
  const providers = JSON.parse(settings.PROVIDERS);
  for (const [id, origin] of Object.entries(origins)) providers[id].origin = origin;
  const { configuration, missing } = readConfiguration({ ...settings, PROVIDERS: JSON.stringify(providers) });
  assert.deepEqual(missing, []);
  const sequence = { lease: () => assert.fail("nothing is leased") };
  const { fetch } = createGateway(configuration, { sequence, ready: async () => {}, ...stores });
  return async () => {
    const answer = await fetch(new Request("https://door.example/readyz"));
    return { status: answer.status, json: await answer.json() };
  };
}

test("one provider's outage is told, and the others go on", async (context) => {
  let asked = 0;
  const { url, close } = await listenOnLoopback(
    createServer((request, response) => {
      asked += 1;
      assert.equal(request.method, "HEAD");
      assert.equal(request.headers.authorization, undefined);
      response.writeHead(404).end();
    }),
    0,
  );
  context.after(close);
  const ask = gatewayOf({ bcs: url, itau: url });
  const expected = { status: "degraded", stores: "ok", providers: { bcs: "ok", itau: "ok", masstack: "failing" } };
  for (let round = 0; round < 3; round += 1) assert.deepEqual(await ask(), { status: 200, json: expected });
  assert.equal(asked, 2, "providers are asked once for many who ask");
});

test("it is not ready without any provider, or without its stores, and tells no address", async (context) => {
  const { url, close } = await listenOnLoopback(
    createServer((_, response) => response.end()),
    0,
  );
  context.after(close);
  const providers = { bcs: "failing", itau: "failing", masstack: "failing" };
  assert.deepEqual(await gatewayOf({})(), { status: 503, json: { status: "unavailable", stores: "ok", providers } });
  const ready = async () => {
    throw new Error("redis://user:secret@store.example");
  };
  const answer = await gatewayOf({ bcs: url, itau: url, masstack: url }, { ready })();
  assert.equal(answer.status, 503);
  assert.deepEqual([answer.json.status, answer.json.stores], ["unavailable", "failing"]);
  assert.ok(!JSON.stringify(answer).includes("store.example"));
});
