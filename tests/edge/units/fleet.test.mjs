// A fleet of gateways in Node, with Redis between them: together they are one, and without it they do nothing twice.
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { createClient } from "@redis/client";
import { developmentBindings } from "../../../edge/dev.mjs";
import { apiKey, apiKeyHash, openUpstream, requests } from "../gateway.mjs";
import { loadEdge } from "../module.mjs";
import { openRedis } from "../redis.mjs";

const { createGateway, memoryStores, readConfiguration, redisStores } = await loadEdge();
const fine = { status: 200, headers: { "content-type": "application/json" }, body: '{"responseType":{"value":"OK"}}' };

const { log } = console;
let upstream;
let server;
let fleet;

before(async () => {
  // Each request writes its line.
  console.log = () => {};
  upstream = await openUpstream();
  server = await openRedis();
  fleet = await Promise.all(Array.from({ length: 3 }, openMember));
});

beforeEach(() => {
  upstream.reply = fine;
  upstream.requests.length = 0;
});

after(async () => {
  for (const { close } of fleet) await close();
  await server.close();
  await upstream.close();
  console.log = log;
});

/** One process's worth of a gateway. */
async function openMember() {
  const stores = await redisStores(server.url);
  const ready = () =>
    stores.ready().then(
      () => true,
      () => false,
    );
  return { ready, close: stores.close, send: senderWith(stores) };
}

function senderWith(stores) {
  const { configuration, missing } = readConfiguration({ ...developmentBindings(upstream.url, apiKeyHash), SEQUENCE_BLOCK: "3" });
  assert.deepEqual(missing, []);
  const gateway = createGateway(configuration, stores);
  return (request, headers, more) => send(gateway, request, headers, more);
}

async function send(gateway, { method, path, body }, headers = {}, { signal, execution } = {}) {
  const all = { authorization: `Bearer ${apiKey}`, ...(body && { "content-type": "application/json" }), ...headers };
  const response = await gateway.fetch(
    new Request(`http://gateway.test${path}`, { method, headers: all, body, signal }),
    {},
    execution,
  );
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: JSON.parse(text) };
}

const create = requests["bcs.createCustomerAccount"]();
const newKey = () => ({ "idempotency-key": `"${crypto.randomUUID()}"` });

test("no two of them send the same number", async () => {
  const calls = Array.from({ length: 60 }, (_, index) => fleet[index % 3].send(requests["bcs.getPila"]()));
  for (const { status, text } of await Promise.all(calls)) assert.equal(status, 200, text);
  const ids = upstream.requests.map(({ headers }) => headers["x-invoker-txid"]);
  assert.deepEqual([ids.length, new Set(ids).size], [60, 60]);
});

test("whichever is asked again, the customer's account is opened once", async () => {
  const key = newKey();
  const [first, ...others] = await Promise.all(fleet.flatMap(({ send: one }) => [one(create, key), one(create, key)]));
  assert.equal(upstream.requests.length, 1);
  for (const { status } of [first, ...others]) assert.ok(status === 200 || status === 409);
  const texts = new Set();
  for (const { send: one } of fleet) {
    const { status, headers, text } = await one(create, key);
    assert.deepEqual([status, headers.get("idempotency-replayed")], [200, "true"]);
    texts.add(text);
  }
  assert.equal(texts.size, 1);
  assert.equal(upstream.requests.length, 1);
});

test("Redis holds nothing that it could read, and nothing for ever", async () => {
  const key = { "idempotency-key": '"canary-of-the-key"' };
  upstream.reply = { ...fine, body: '{"responseType":{"value":"OK"},"canary-of-the-answer":1}' };
  const { text } = await fleet[0].send(create, key);
  assert.ok(text.includes("canary-of-the-answer"));
  const client = await createClient({ url: server.url }).connect();
  const names = await client.keys("*");
  assert.ok(names.some((name) => name.startsWith("ventanilla:answer:")));
  for (const name of names) {
    const kept = JSON.stringify([name, await client.hGetAll(name)]);
    for (const secret of ["canary", "development", "createCustomerAccount", apiKey]) assert.ok(!kept.includes(secret), secret);
    const hours = (await client.pTTL(name)) / 3_600_000;
    const expected = name.startsWith("ventanilla:answer:") ? 24 : 72;
    assert.ok(hours > expected - 1 && hours <= expected, `${name}: ${hours} h`);
  }
  await client.close();
});

test("without Redis nothing is sent that needs it, and what does not need it goes on", async () => {
  const [member] = fleet;
  assert.equal(await member.ready(), true);
  await server.kill();
  assert.equal(await member.ready(), false);
  const key = newKey();
  const isRefused = async (request, headers) => {
    const refused = await member.send(request, headers);
    assert.equal(refused.status, 503, refused.text);
    assert.deepEqual([refused.json.category, refused.json.status, refused.json.retryable], ["internal", 503, true]);
    assert.match(refused.headers.get("retry-after"), /^\d+$/);
  };
  await isRefused(create, key);
  await isRefused(requests["masstack.createAccount"](), key);
  // What is left of leases needs no store.
  for (let left = 0; (await member.send(requests["bcs.getPila"]())).status === 200; left += 1) assert.ok(left < 200);
  upstream.requests.length = 0;
  await isRefused(requests["bcs.getPila"]());
  await isRefused(create);
  assert.equal(upstream.requests.length, 0);
  assert.equal((await member.send(requests["masstack.listPaymentMethods"]())).status, 200);

  await server.restart();
  for (const end = Date.now() + 20_000; !(await member.ready()); await sleep(20))
    assert.ok(Date.now() < end, "it does not come back");
  assert.equal((await member.send(create, key)).status, 200, "the refused one left the key free");
});

test("a change that gets no number leaves its key free", async () => {
  const { sequence, answers } = memoryStores();
  let broken = true;
  const lease = (...asked) => (broken ? Promise.reject(new Error("SECRET")) : sequence.lease(...asked));
  const sendTo = senderWith({ sequence: { lease }, answers });
  const key = newKey();
  const refused = await sendTo(create, key);
  assert.equal(refused.status, 503);
  assert.ok(!refused.text.includes("SECRET"));
  assert.equal(upstream.requests.length, 0);
  broken = false;
  const { status, headers } = await sendTo(create, key);
  assert.deepEqual([status, headers.get("idempotency-replayed")], [200, null]);
});

test("an answer that cannot be kept is given, and the change never asked for again", async () => {
  const { sequence, answers } = memoryStores();
  const complete = () => Promise.reject(new Error("The store is gone."));
  const sendTo = senderWith({ sequence, answers: { ...answers, complete } });
  const key = newKey();
  assert.equal((await sendTo(create, key)).status, 200);
  assert.equal((await sendTo(create, key)).status, 409);
  assert.equal(upstream.requests.length, 1);
});

test("a reservation whose reply is lost is given back", async () => {
  const { sequence, answers } = memoryStores();
  let broken = true;
  const reserve = async (...asked) => {
    const held = await answers.reserve(...asked);
    if (broken) throw new Error("The reply is lost.");
    return held;
  };
  const sendTo = senderWith({ sequence, answers: { ...answers, reserve } });
  const key = newKey();
  assert.equal((await sendTo(create, key)).status, 503);
  assert.equal(upstream.requests.length, 0);
  broken = false;
  assert.equal((await sendTo(create, key)).status, 200);
});

test("an answer that was moved or changed in the store is not given", async () => {
  const { sequence, answers } = memoryStores();
  const kept = [];
  const complete = (name, claim, answer) => answers.complete(name, claim, kept.push(answer) === 1 ? answer : kept[0]);
  const sendTo = senderWith({ sequence, answers: { ...answers, complete } });
  const [one, other] = [newKey(), newKey()];
  for (const key of [one, other]) assert.equal((await sendTo(create, key)).status, 200);
  assert.equal((await sendTo(create, one)).status, 200);
  assert.equal((await sendTo(create, other)).status, 500, "it belongs to another record");
  assert.equal(upstream.requests.length, 2);
});

test("a caller that goes away stops no change that has a key, and the platform is asked to wait for it", async () => {
  const sendTo = senderWith(memoryStores());
  const outcomes = {};
  for (const [name, headers] of Object.entries({ keyed: newKey(), bare: {} })) {
    upstream.requests.length = 0;
    let answer;
    const answered = new Promise((resolve) => {
      answer = resolve;
    });
    upstream.reply = () => answered.then(() => fine);
    const gone = new AbortController();
    const waited = [];
    const execution = { waitUntil: (work) => waited.push(work), passThroughOnException() {} };
    const sent = sendTo(create, headers, { signal: gone.signal, execution });
    while (upstream.requests.length === 0) await sleep(5);
    gone.abort();
    await sleep(20);
    answer();
    outcomes[name] = (await sent).status;
    await Promise.all(waited);
    if (name === "keyed") {
      assert.equal(waited.length, 1);
      assert.equal((await sendTo(create, headers)).headers.get("idempotency-replayed"), "true");
      assert.equal(upstream.requests.length, 1);
    }
  }
  assert.deepEqual(outcomes, { keyed: 200, bare: 499 });
});

test("a caller that has gone before anything was sent leaves its key free", async () => {
  const { sequence, answers } = memoryStores();
  const gone = new AbortController();
  const reserve = async (...asked) => {
    const held = await answers.reserve(...asked);
    gone.abort();
    return held;
  };
  const sendTo = senderWith({ sequence, answers: { ...answers, reserve } });
  const key = newKey();
  await sendTo(create, key, { signal: gone.signal });
  assert.equal(upstream.requests.length, 0);
  const { status, headers } = await sendTo(create, key);
  assert.deepEqual([status, headers.get("idempotency-replayed")], [200, null]);
});
