// How much and how often: headers, and calls of one caller.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { openGateway, openUpstream, requests } from "./gateway.mjs";

let upstream;

before(async () => {
  upstream = await openUpstream();
});

after(() => upstream.close());

const change = requests["masstack.updatePaymentMethod"]();
const keyOf = (name) => [name, { sha256: createHash("sha256").update(name).digest("hex"), scopes: ["masstack:write"] }];

test("too many headers, or too long ones, are 431 before anything else", async () => {
  const gateway = await openGateway({ upstream });
  const many = Object.fromEntries(Array.from({ length: 101 }, (_, number) => [`x-many-${number}`, "1"]));
  for (const headers of [many, { "x-long": "a".repeat(17_000) }]) {
    const before = upstream.requests.length;
    const answer = await gateway.send({ ...change, headers: { ...headers, authorization: undefined } });
    assert.equal(answer.status, 431, answer.text);
    assert.equal(answer.json.status, 431);
    assert.equal(answer.json.category, "too_large");
    assert.equal(upstream.requests.length, before);
  }
  const some = Object.fromEntries(Object.entries(many).slice(0, 80));
  assert.equal((await gateway.send({ ...change, headers: { ...some, "x-long": "a".repeat(10_000) } })).status, 200);
  await gateway.close();
});

test("a caller has so many calls; others have their own", async () => {
  const API_KEYS = JSON.stringify(Object.fromEntries(["one", "two"].map(keyOf)));
  const gateway = await openGateway({ upstream, bindings: { API_KEYS, RATE_LIMIT: "4/3600" } });
  const send = (key) => gateway.send({ ...change, headers: { authorization: `Bearer ${key}` } });
  const remaining = [];
  for (let count = 0; count < 4; count += 1) {
    const { status, headers } = await send("one");
    assert.equal(status, 200);
    assert.equal(headers.get("ratelimit-policy"), '"caller";q=4;w=3600');
    remaining.push(headers.get("ratelimit"));
  }
  assert.deepEqual(
    remaining.map((text) => /^"caller";r=(\d);t=\d+$/.exec(text)?.[1]),
    ["3", "2", "1", "0"],
  );
  const before = upstream.requests.length;
  const refused = await send("one");
  assert.equal(refused.status, 429);
  assert.equal(refused.json.category, "rate_limit");
  const wait = Number(refused.headers.get("retry-after"));
  assert.ok(wait > 0 && wait <= 900, "one of four comes back each quarter of an hour");
  assert.equal(refused.headers.get("ratelimit"), `"caller";r=0;t=${wait}`);
  assert.equal(upstream.requests.length, before);
  assert.equal((await send("two")).status, 200);
  await gateway.close();
});

test("calls come back", async () => {
  const gateway = await openGateway({ upstream, bindings: { RATE_LIMIT: "1/2" } });
  assert.equal((await gateway.send(change)).status, 200);
  await sleep(2_000);
  assert.equal((await gateway.send(change)).status, 200);
  await gateway.close();
});

test("who has no key does not use up anybody's calls", async () => {
  const gateway = await openGateway({ upstream, bindings: { RATE_LIMIT: "1/60" } });
  for (let count = 0; count < 5; count += 1) {
    const { status, headers } = await gateway.send({ ...change, headers: { authorization: "Bearer wrong" } });
    assert.equal(status, 401);
    assert.equal(headers.get("ratelimit"), null);
  }
  assert.equal((await gateway.send(change)).status, 200);
  await gateway.close();
});

test("a limit can be left to others", async () => {
  const gateway = await openGateway({ upstream, bindings: { RATE_LIMIT: "off" } });
  assert.equal((await gateway.send(change)).headers.get("ratelimit-policy"), null);
  await gateway.close();
});
