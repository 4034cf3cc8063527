// What providers do wrong, through the gateway: every fault is a problem, in time.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { developmentBindings } from "../../edge/dev.mjs";
import { apiKey, apiKeyHash, openGateway, openUpstream, requests } from "./gateway.mjs";
import { load } from "./module.mjs";

let simulated;
let upstream;
let gateway;

before(async () => {
  upstream = await openUpstream();
  const bindings = { TIMEOUT_MS: "30000", TIMEOUTS: '{"itau.getContext":400,"itau":60000}', RETRIES: "0", BREAKER: "off" };
  simulated = await openGateway({ bindings });
  gateway = await opened({ TIMEOUT_MS: "60000", BREAKER: "off" });
});

after(async () => {
  await simulated.close();
  await gateway.close();
  await upstream.close();
});

const read = requests["itau.getContext"]();
const locations = requests["bcs.getCustomerLocations"]();
const change = requests["masstack.updatePaymentMethod"]();
const contextReply = { status: 200, headers: { "content-type": "application/json" }, body: '{"code":"0"}' };
const busy = { status: 503, headers: { "retry-after": "1" } };

const opened = (bindings) => openGateway({ upstream, bindings });

/** A reply for each request from now on; the last one for all others. */
function replying(...replies) {
  upstream.requests.length = 0;
  upstream.reply = () => (replies.length > 1 ? replies.shift() : replies[0]);
}

test("each fault of a provider is what it is", async () => {
  for (const [wish, status, category] of [
    ["drop", 502, "upstream"],
    ["redirect", 502, "upstream"],
    ["redirect=308", 502, "upstream"],
    ["html", 502, "upstream"],
    ["empty", 502, "upstream"],
    ["truncated", 502, "upstream"],
    ["gzip-unlabelled", 502, "upstream"],
    ["status=502", 502, "upstream"],
    ["status=503", 502, "upstream"],
    ["status=504", 504, "timeout"],
    ["status=401", 502, "authentication"],
    ["gzip", 200, undefined],
    ["delay=10", 200, undefined],
  ]) {
    const answer = await simulated.send({ ...locations, headers: { "x-simulate": wish } });
    assert.deepEqual([answer.status, answer.json.category], [status, category], `${wish}: ${answer.text}`);
  }
});

test("a provider that does not answer is not waited for longer than its operation may take", async () => {
  for (const wish of ["timeout", "delay=50000", "stall"]) {
    const request = { ...read, headers: { "x-simulate": wish }, signal: AbortSignal.timeout(25_000) };
    const { status, json } = await simulated.send(request);
    assert.deepEqual([status, json.category], [504, "timeout"], wish);
  }
});

test("a reply without end is read up to the limit", async () => {
  const answer = await simulated.send({ ...change, headers: { "x-simulate": "huge" } });
  assert.deepEqual([answer.status, answer.json.category], [502, "upstream"]);
});

test("after a change that broke off nobody says that nothing has happened", async () => {
  for (const wish of ["drop", "html", "status=503"]) {
    const { json } = await simulated.send({ ...change, headers: { "x-simulate": wish } });
    assert.deepEqual([json.category, json.outcomeUnknown, json.retryable], ["upstream", true, false], wish);
  }
});

test("a page instead of JSON is a problem whatever it claims to be", async () => {
  for (const type of ["text/html", "text/plain", "application/json", "image/png"]) {
    replying({ status: 200, headers: { "content-type": type }, body: "<!doctype html><h1>Sign in</h1>" });
    const { status, json } = await gateway.send(read);
    assert.deepEqual([status, json.category], [502, "upstream"], type);
  }
});

test("nobody is at the door of a provider", async () => {
  const closed = await openUpstream();
  await closed.close();
  const gateway = await openGateway({ upstream: closed, bindings: { RETRIES: "0" } });
  assert.deepEqual([(await gateway.send(read)).status, (await gateway.send(change)).json.category], [502, "upstream"]);
  await gateway.close();
});

test("a redirect is not followed", async () => {
  for (const status of [301, 302, 303, 307, 308]) {
    replying({ status, headers: { location: `${upstream.url}/elsewhere` } });
    assert.equal((await gateway.send(read)).status, 502);
    assert.deepEqual(
      upstream.requests.map(({ url }) => url.includes("elsewhere")),
      [false],
    );
  }
});

test("what only reads is tried again as the provider asks, each time with another transaction id", async () => {
  const success = { ...contextReply, body: '{"responseType":{"value":"OK"}}' };
  replying(busy, busy, success);
  const { status, json } = await gateway.send(locations);
  assert.equal(status, 200);
  const [first, second, third] = upstream.requests;
  assert.ok(second.at - first.at >= 950 && third.at - second.at >= 950, "it waits");
  const ids = upstream.requests.map(({ headers }) => headers["x-invoker-txid"]);
  assert.equal(new Set(ids).size, 3);
  assert.deepEqual(
    json.meta.attempts.map(({ txId }) => txId),
    ids,
  );
});

test("nothing else is tried again: no change, no other status, and no wait beyond patience", async () => {
  const late = { status: 503, headers: { "retry-after": "120" } };
  for (const [request, reply] of [
    [change, busy],
    [change, { status: 502 }],
    [read, { status: 500 }],
    [read, { status: 429, headers: { "retry-after": "0" } }],
    [read, { status: 404 }],
    [read, late],
  ]) {
    replying(reply);
    assert.ok((await gateway.send(request)).status >= 400);
    assert.equal(upstream.requests.length, 1, `${request.path} ${reply.status}`);
  }
});

// In Node: workerd's own server notices who has left only when it writes to them.
test("a caller that goes away takes the provider's request along", async () => {
  const { readConfiguration } = await load("configuration.ts");
  const { createGateway } = await load("gateway.ts");
  const { configuration, missing } = readConfiguration(developmentBindings(upstream.url, apiKeyHash));
  assert.deepEqual(missing, []);
  const stores = { sequence: { lease: () => assert.fail("no number is drawn") } };
  replying(undefined);
  const leaving = new AbortController();
  const { method, path, body } = read;
  const headers = { authorization: `Bearer ${apiKey}`, "content-type": "application/json" };
  const request = new Request(`http://gateway.test${path}`, { method, body, headers, signal: leaving.signal });
  const answered = createGateway(configuration, stores).fetch(request);
  while (upstream.requests.length === 0) await sleep(5);
  leaving.abort();
  assert.equal((await (await answered).json()).category, "cancelled");
  await upstream.requests[0].gone;
  assert.ok(Date.now() - upstream.requests[0].at < 8_000, "long before the attempt's own end");
});

test("a reply must begin in time", async () => {
  const gateway = await opened({ TIMEOUT_MS: "120000", HEADERS_TIMEOUT_MS: "200", RETRIES: "0" });
  replying(undefined);
  const { status, json } = await gateway.send({ ...read, signal: AbortSignal.timeout(60_000) });
  assert.deepEqual([status, json.category], [504, "timeout"]);
  await gateway.close();
});

test("all attempts together end at the deadline", async () => {
  const gateway = await opened({ TIMEOUT_MS: "500", DEADLINE_MS: "900", RETRIES: "50", BREAKER: "off" });
  replying(undefined);
  const { status } = await gateway.send({ ...read, signal: AbortSignal.timeout(60_000) });
  assert.equal(status, 504);
  assert.ok(upstream.requests.length <= 2, `${upstream.requests.length} requests`);
  await gateway.close();
});

test("a dead provider is asked hardly more often than it is called", async () => {
  const gateway = await opened({ BREAKER: "off", RATE_LIMIT: "off" });
  replying({ status: 503 });
  const started = Date.now();
  const calls = 60;
  await Promise.all(Array.from({ length: calls }, () => gateway.send(read)));
  const seconds = (Date.now() - started) / 1000;
  const retries = upstream.requests.length - calls;
  assert.ok(retries >= 10, `${retries} retries`);
  // Ten to begin with, one a second, and one for ten requests.
  assert.ok(retries <= 10 + Math.ceil(seconds) + upstream.requests.length * 0.1, `${retries} retries in ${seconds} s`);
  await gateway.close();
});

test("a provider that fails is left alone, told in Retry-After; one call finds out that it is back", async () => {
  const gateway = await opened({ BREAKER: '{"calls":4,"openMs":2000}', RETRIES: "0" });
  const refusal = async (request) => {
    const before = upstream.requests.length;
    const answer = await gateway.send(request);
    assert.equal(upstream.requests.length, before, "nothing is sent");
    const { category, retryable, outcomeUnknown } = answer.json;
    assert.deepEqual([answer.status, category, retryable, outcomeUnknown], [503, "upstream", true, undefined]);
    assert.match(answer.headers.get("retry-after"), /^[12]$/);
  };
  replying({ status: 503 });
  for (let count = 0; count < 4; count += 1) assert.equal((await gateway.send(change)).status, 502);
  await refusal(change);
  assert.equal((await gateway.send({ ...change, body: "{" })).status, 422, "what is wrong is told all the same");
  replying(contextReply);
  assert.equal((await gateway.send(read)).status, 200, "other providers are asked");

  await sleep(2_000);
  let release;
  const released = new Promise((resolve) => {
    release = resolve;
  });
  upstream.requests.length = 0;
  upstream.reply = () => released;
  const probe = gateway.send(change);
  while (upstream.requests.length === 0) await sleep(5);
  await refusal(change);
  release({ status: 204 });
  assert.equal((await probe).status, 200);
  assert.equal((await gateway.send(change)).status, 200);
  assert.deepEqual(
    gateway.lines.filter(({ event }) => event === "upstream"),
    [
      { event: "upstream", provider: "masstack", state: "open" },
      { event: "upstream", provider: "masstack", state: "closed" },
    ],
  );
  await gateway.close();
});

test("refusals of calls, and a provider's own errors, open nothing", async () => {
  const gateway = await opened({ BREAKER: '{"calls":2}', RETRIES: "0" });
  for (const status of [401, 404, 429, 500, 500]) {
    replying({ status });
    await gateway.send(change);
    assert.equal(upstream.requests.length, 1);
  }
  await gateway.close();
});
