// The door itself: keys, methods, media types, sizes, request ids.
import assert from "node:assert/strict";
import { Agent, request } from "node:http";
import { after, before, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { apiKey, openGateway, openUpstream, requests } from "./gateway.mjs";

let gateway;
let upstream;

before(async () => {
  upstream = await openUpstream();
  gateway = await openGateway({ upstream });
});

after(async () => {
  await gateway.close();
  await upstream.close();
});

const change = requests["masstack.updatePaymentMethod"]();

/** Sends, and expects a problem of this category; nothing may have reached the provider. */
async function refused(sent, status, category) {
  const before = upstream.requests.length;
  const answer = await gateway.send(sent);
  assert.equal(answer.status, status, answer.text);
  assert.equal(answer.headers.get("content-type").split(";")[0], "application/problem+json");
  assert.equal(answer.headers.get("cache-control"), "no-store");
  assert.equal(answer.json.category, category);
  assert.equal(answer.json.type, `urn:ventanilla:problem:${category}`);
  assert.equal(answer.json.instance, `urn:ventanilla:request:${answer.headers.get("x-request-id")}`);
  assert.equal(upstream.requests.length, before, "nothing is sent on");
  return answer;
}

test("both ways to present a key work", async () => {
  assert.equal((await gateway.send(change)).status, 200);
  const byHeader = { ...change, headers: { authorization: undefined, "x-api-key": apiKey } };
  assert.equal((await gateway.send(byHeader)).status, 200);
  assert.equal((await gateway.send({ ...change, headers: { authorization: `bearer  ${apiKey}` } })).status, 200);
});

test("no key, a wrong key and another scheme are 401 with a challenge", async () => {
  for (const headers of [
    { authorization: undefined },
    { authorization: `Bearer ${apiKey}x` },
    { authorization: `Bearer ${apiKey.slice(0, -1)}` },
    { authorization: `Basic ${apiKey}` },
    { authorization: "Bearer" },
    { authorization: undefined, "x-api-key": "" },
    { authorization: "Bearer wrong", "x-api-key": apiKey },
  ]) {
    const answer = await refused({ ...change, headers }, 401, "unauthorized");
    const presented = headers.authorization !== undefined;
    assert.equal(answer.headers.get("www-authenticate"), presented ? 'Bearer error="invalid_token"' : "Bearer");
  }
});

test("unknown paths are 404, under a provider and elsewhere", async () => {
  for (const path of ["/", "/bcs", "/bcs/", "/bcs/nothing", "/nobody/v1", "/masstack/orgs/acme"]) {
    await refused({ path }, 404, "route_not_found");
  }
});

test("a known path with another method is 405 and says what it takes", async () => {
  const answer = await refused({ path: change.path, method: "DELETE" }, 405, "method_not_allowed");
  assert.equal(answer.headers.get("allow"), "PATCH, OPTIONS");
  const head = await gateway.send({ path: change.path, method: "HEAD" });
  assert.equal(head.status, 405);
  const read = await refused({ ...requests["bcs.getCustomerLocations"](), method: "PUT" }, 405, "method_not_allowed");
  assert.equal(read.headers.get("allow"), "GET, HEAD, OPTIONS");
});

test("OPTIONS says what a path takes, to anybody", async () => {
  const { status, headers, text } = await gateway.send({
    path: change.path,
    method: "OPTIONS",
    headers: { authorization: undefined },
  });
  assert.equal(status, 204);
  assert.equal(headers.get("allow"), "PATCH, OPTIONS");
  assert.equal(headers.get("cache-control"), "no-store");
  assert.equal(text, "");
  await refused({ path: "/bcs/nothing", method: "OPTIONS" }, 404, "route_not_found");
});

test("an answer that could not be written is refused before the provider changes anything", async () => {
  await refused({ ...change, headers: { accept: "text/csv" } }, 406, "not_acceptable");
  assert.equal((await gateway.send({ ...change, headers: { accept: "text/html, application/*;q=0.5" } })).status, 200);
});

test("a body that is not JSON in UTF-8 is 415", async () => {
  for (const type of [
    "text/plain",
    "application/x-www-form-urlencoded",
    "application/json; charset=iso-8859-1",
    "application/jsonx",
  ]) {
    await refused({ ...change, headers: { "content-type": type } }, 415, "unsupported_media_type");
  }
  await refused({ ...change, headers: { "content-encoding": "gzip" } }, 415, "unsupported_media_type");
  for (const type of ["application/json;charset=UTF-8", 'application/merge-patch+json; charset="utf-8"', "APPLICATION/JSON"]) {
    assert.equal((await gateway.send({ ...change, headers: { "content-type": type } })).status, 200, type);
  }
});

test("a body over the operation's limit is 413, with and without a length header", async () => {
  const large = JSON.stringify({ type: "x".repeat(1 << 20) });
  await refused({ ...change, body: large }, 413, "too_large");
  const stream = new Blob([large]).stream();
  await refused({ ...change, body: stream, duplex: "half" }, 413, "too_large");
});

test("a refused body does not cost the caller its connection", async () => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const post = (bytes) =>
    new Promise((resolve, reject) => {
      const options = { agent, method: "PATCH", headers: { authorization: "Bearer wrong", "content-type": "application/json" } };
      const outgoing = request(gateway.url + change.path, options, (answer) => {
        answer.resume().on("end", () => resolve([answer.statusCode, outgoing.reusedSocket]));
      });
      outgoing.on("error", reject).end(Buffer.alloc(bytes, "x"));
    });
  assert.deepEqual(await post(50_000), [401, false]);
  for (const bytes of [10, 50_000, 0, 30_000]) {
    // The connection is closed behind the answer, if it is.
    await sleep(20);
    assert.deepEqual(await post(bytes), [401, true], `before ${bytes} bytes`);
  }
  agent.destroy();
});

test("a missing body is a validation problem", async () => {
  const { json } = await refused({ ...change, body: undefined }, 422, "validation");
  assert.equal(json.errors[0].in, "body");
});

test("a request id that is a UUID is kept, any other replaced", async () => {
  const idOf = async (id) => (await gateway.send({ ...change, headers: { "x-request-id": id } })).headers.get("x-request-id");
  for (const id of [crypto.randomUUID(), "0190B2D4-7C5E-7000-8000-00000000000A"]) assert.equal(await idOf(id), id);
  for (const id of ["abc-1_2=", `${crypto.randomUUID()}0`, "x".repeat(300), "two words", "<b>", "caf\u00e9"]) {
    const given = await idOf(id);
    assert.notEqual(given, id);
    assert.match(given, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});

test("the caller's own invoker and security headers are not handed on", async () => {
  upstream.reply = { status: 200, headers: { "content-type": "application/json" }, body: '{"responseType":{"value":"OK"}}' };
  const headers = {
    "x-invoker-branchid": "CANARY",
    "x-security-token": "CANARY",
    "x-invoker-useripaddress": "203.0.113.9",
    cookie: "a=CANARY",
  };
  await gateway.send({ ...requests["bcs.getCustomerLocations"](), headers });
  const { headers: sent } = upstream.requests.at(-1);
  assert.ok(!JSON.stringify(sent).includes("CANARY"));
  assert.ok(!JSON.stringify(sent).includes(apiKey));
  assert.equal(sent["x-invoker-useripaddress"], "127.0.0.1", "as the settings have it");
  assert.ok(sent["x-invoker-txid"]);
  upstream.reply = { status: 204 };
});
