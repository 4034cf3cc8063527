// Idempotency-Key: what is asked for twice is done once, and answered twice.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, beforeEach, test } from "node:test";
import { until } from "../until.mjs";
import { openGateway, openUpstream, requests } from "./gateway.mjs";

let gateway;
let upstream;

const keyOf = (name, scopes) => [name, { sha256: createHash("sha256").update(name).digest("hex"), scopes }];
const all = ["bcs:read", "bcs:write", "masstack:read", "masstack:write"];
const API_KEYS = JSON.stringify(Object.fromEntries([keyOf("one", all), keyOf("two", all)]));

before(async () => {
  upstream = await openUpstream();
  gateway = await openGateway({ upstream, bindings: { API_KEYS } });
});

beforeEach(() => {
  upstream.reply = created;
  upstream.requests.length = 0;
});

after(async () => {
  await gateway.close();
  await upstream.close();
});

const json = { "content-type": "application/json" };
const created = { status: 200, headers: json, body: '{"account_id":"5b0a1e2c-9d1f-4c3a-8b7e-1f2a3b4c5d6e"}' };
const account = requests["masstack.createAccount"]();
const newKey = () => `"${crypto.randomUUID()}"`;

/** Sends with an Idempotency-Key, as it stands in the field. */
function send(request, key, { by = "one", ...more } = {}) {
  const headers = { authorization: `Bearer ${by}`, ...(key !== undefined && { "idempotency-key": key }), ...request.headers };
  return gateway.send({ ...request, headers, ...more });
}

function isRefused({ status, json: problem, headers, text }, expected, refusal) {
  assert.equal(status, expected, text);
  assert.equal(problem.status, expected);
  assert.equal(problem.idempotency, refusal);
  assert.equal(problem.instance, `urn:ventanilla:request:${headers.get("x-request-id")}`);
  assert.equal(headers.get("idempotency-replayed"), null);
}

/** An upstream that answers only when it is told to. */
function held(reply) {
  const gate = Promise.withResolvers?.() ?? resolvers();
  upstream.reply = () => gate.promise.then(() => reply);
  return gate.resolve;
}

function resolvers() {
  const made = {};
  made.promise = new Promise((resolve) => Object.assign(made, { resolve }));
  return made;
}

for (const id of ["bcs.createCustomerAccount", "masstack.createAccount", "bcs.syncData", "bcs.syncDataFile"]) {
  test(`${id} is done once`, async () => {
    const key = newKey();
    if (id.startsWith("bcs")) upstream.reply = { status: 200, headers: json, body: '{"responseType":{"value":"OK"}}' };
    const first = await send(requests[id](), key);
    assert.equal(first.status, 200, first.text);
    assert.equal(first.headers.get("idempotency-replayed"), null);
    const second = await send(requests[id](), key);
    assert.deepEqual([second.status, second.text], [200, first.text]);
    assert.equal(second.headers.get("idempotency-replayed"), "true");
    for (const name of ["content-type", "cache-control"]) assert.equal(second.headers.get(name), first.headers.get(name));
    assert.notEqual(second.headers.get("x-request-id"), first.headers.get("x-request-id"));
    assert.equal(upstream.requests.length, 1);
    assert.equal((await send(requests[id](), newKey())).headers.get("idempotency-replayed"), null);
    assert.equal(upstream.requests.length, 2, "another key is another change");
  });
}

test("what reads, and what only sets what it names, does not heed the header", async () => {
  for (const id of ["masstack.updatePaymentMethod", "masstack.listPaymentMethods", "bcs.getPila", "bcs.updateSecureData"]) {
    upstream.requests.length = 0;
    upstream.reply = { status: 200, headers: json, body: '{"responseType":{"value":"OK"}}' };
    const key = newKey();
    for (let count = 0; count < 2; count += 1) {
      assert.equal((await send(requests[id](), key)).headers.get("idempotency-replayed"), null);
    }
    assert.equal(upstream.requests.length, 2, id);
  }
});

test("without the header every request is a change", async () => {
  for (let count = 0; count < 2; count += 1) assert.equal((await send(account)).status, 200);
  assert.equal(upstream.requests.length, 2);
});

test("the key of another request is refused: body, path and query count, to the byte", async () => {
  const key = newKey();
  assert.equal((await send(account, key)).status, 200);
  const otherPath = account.path.replace(/\/customers\/[^/]+/, `/customers/${crypto.randomUUID()}`);
  assert.notEqual(otherPath, account.path);
  for (const other of [
    { ...account, body: `${account.body} ` },
    { ...account, path: otherPath },
    { ...account, path: `${account.path}?a=1` },
  ]) {
    isRefused(await send(other, key), 422, "reused");
  }
  assert.equal(upstream.requests.length, 1);
  assert.equal((await send(account, key)).headers.get("idempotency-replayed"), "true");
});

test("a key belongs to its caller and its operation", async () => {
  const key = newKey();
  await send(account, key);
  assert.equal((await send(account, key, { by: "two" })).headers.get("idempotency-replayed"), null);
  assert.equal(upstream.requests.length, 2);
  upstream.reply = { status: 200, headers: json, body: '{"responseType":{"value":"OK"}}' };
  assert.equal((await send(requests["bcs.syncData"](), key)).status, 200);
  assert.equal(upstream.requests.length, 3);
});

test("while the first is on its way the second is told so", async () => {
  const key = newKey();
  const answer = held(created);
  const first = send(account, key);
  await until(() => upstream.requests.length === 1);
  const second = await send(account, key);
  isRefused(second, 409, "in_flight");
  assert.deepEqual([second.json.category, second.json.retryable], ["conflict", true]);
  assert.match(second.headers.get("retry-after"), /^\d+$/);
  isRefused(await send({ ...account, body: `${account.body} ` }, key), 422, "reused");
  answer();
  const { text } = await first;
  assert.equal((await send(account, key)).text, text);
  assert.equal(upstream.requests.length, 1);
});

test("of many at once one is sent", async () => {
  const key = newKey();
  const answers = await Promise.all(Array.from({ length: 25 }, () => send(account, key)));
  assert.equal(upstream.requests.length, 1);
  const first = answers.filter(({ status, headers }) => status === 200 && !headers.has("idempotency-replayed"));
  assert.equal(first.length, 1);
  for (const { status, text } of answers) {
    if (status === 200) assert.equal(text, first[0].text);
    else assert.equal(status, 409, text);
  }
});

test("what cannot be sent leaves the key free", async () => {
  const key = newKey();
  const invalid = await send({ ...account, body: "{}" }, key);
  assert.deepEqual([invalid.status, invalid.json.code], [422, "validation"]);
  assert.equal((await send(account, key)).status, 200, "mended");
  assert.equal(upstream.requests.length, 1);
});

test("a refusal of the provider is an answer like any other", async () => {
  const key = newKey();
  upstream.reply = { status: 409, headers: json, body: '{"code":"1","message":"canary"}' };
  const first = await send(account, key);
  assert.equal(first.status, 409);
  upstream.reply = created;
  const second = await send(account, key);
  assert.deepEqual([second.status, second.text], [409, first.text]);
  assert.equal(second.headers.get("content-type"), "application/problem+json");
  assert.equal(second.headers.get("idempotency-replayed"), "true");
  assert.equal(upstream.requests.length, 1);
});

test("where the provider says that nothing was done, the key may come again", async () => {
  const key = newKey();
  upstream.reply = { status: 429, headers: json, body: "{}" };
  const limited = await send(account, key);
  assert.deepEqual([limited.json.category, limited.json.retryable], ["rate_limit", true]);
  upstream.reply = created;
  assert.equal((await send(account, key)).status, 200);
  assert.equal(upstream.requests.length, 2);
});

test("no answer in time is an answer: the change is not asked for again", async (context) => {
  const impatient = await openGateway({ upstream, bindings: { API_KEYS, TIMEOUT_MS: "1000" } });
  context.after(() => impatient.close());
  const request = { ...account, headers: { authorization: "Bearer one", "idempotency-key": newKey() } };
  const answer = held(created);
  const first = await impatient.send(request);
  answer();
  assert.deepEqual([first.status, first.json.outcomeUnknown, first.json.retryable], [504, true, false]);
  const second = await impatient.send(request);
  assert.deepEqual([second.status, second.text], [504, first.text]);
  assert.equal(upstream.requests.length, 1);
});

test("a caller that goes away loses nothing", async () => {
  const key = newKey();
  const answer = held(created);
  const gone = new AbortController();
  const first = send(account, key, { signal: gone.signal }).catch((error) => error.name);
  await until(() => upstream.requests.length === 1);
  gone.abort();
  assert.equal(await first, "AbortError");
  isRefused(await send(account, key), 409, "in_flight");
  answer();
  let again;
  await until(async () => {
    again = await send(account, key);
    assert.ok(again.status === 200 || again.json.idempotency === "in_flight", again.text);
    return again.status === 200;
  });
  assert.equal(again.headers.get("idempotency-replayed"), "true");
  assert.equal(again.json.data.id, "5b0a1e2c-9d1f-4c3a-8b7e-1f2a3b4c5d6e");
  assert.equal(upstream.requests.length, 1);
});

test("a field that is no string of 1 to 255 characters is refused", async () => {
  for (const field of [
    crypto.randomUUID(),
    '""',
    `"${"x".repeat(256)}"`,
    '"open',
    '"a", "b"',
    '"a";b=1',
    "1",
    "?1",
    ":YQ==:",
    "'a'",
  ]) {
    const answer = await send(account, field);
    isRefused(answer, 400, "malformed");
    assert.deepEqual(answer.json.fields, [{ in: "header", pointer: "/Idempotency-Key" }]);
  }
  assert.equal(upstream.requests.length, 0);
  assert.equal((await send(account, `"${"x".repeat(255)}"`)).status, 200);
});

test("refusals speak the caller's language", async () => {
  const details = new Set();
  for (const language of ["en", "es", "pt"]) {
    const { json: problem } = await send({ ...account, headers: { "accept-language": language } }, "none");
    details.add(problem.detail).add(problem.title);
  }
  assert.equal(details.size, 6);
});

test("lines say what came of the key, and not what it is", async () => {
  const key = newKey();
  await send(account, key);
  const replayed = await gateway.lineOf(await send(account, key));
  assert.deepEqual([replayed.status, replayed.idempotency, replayed.attempts], [200, "replayed", 0]);
  const reused = await gateway.lineOf(await send({ ...account, body: `${account.body} ` }, key));
  assert.deepEqual([reused.status, reused.category, reused.idempotency], [422, "validation", "reused"]);
  assert.ok(!JSON.stringify(gateway.lines).includes(key.slice(1, -1)));
});
