// Pages that may call, and those that may not.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openGateway, openUpstream, requests } from "./gateway.mjs";

let upstream;
let gateway;

before(async () => {
  upstream = await openUpstream();
  gateway = await openGateway({ upstream, bindings: { CORS_ORIGINS: "https://app.example http://localhost:5173" } });
});

after(async () => {
  await gateway.close();
  await upstream.close();
});

const change = requests["masstack.updatePaymentMethod"]();

const preflight = (origin, to = gateway) =>
  to.send({
    path: change.path,
    method: "OPTIONS",
    headers: {
      authorization: undefined,
      origin,
      "access-control-request-method": "PATCH",
      "access-control-request-headers": "authorization,content-type",
    },
  });

test("a page of the list asks first, without a key, and may remember the answer", async () => {
  for (const origin of ["https://app.example", "http://localhost:5173"]) {
    const { status, headers } = await preflight(origin);
    assert.equal(status, 204);
    assert.equal(headers.get("access-control-allow-origin"), origin);
    assert.equal(headers.get("access-control-allow-headers"), "authorization,content-type");
    assert.match(headers.get("access-control-allow-methods"), /PATCH/);
    assert.equal(headers.get("access-control-max-age"), "7200");
    assert.equal(headers.get("access-control-allow-credentials"), null);
    assert.match(headers.get("vary"), /origin/i);
  }
});

test("its calls may be read, problems too", async () => {
  const origin = "https://app.example";
  for (const headers of [{ origin }, { origin, authorization: "Bearer wrong" }]) {
    const answer = await gateway.send({ ...change, headers });
    assert.equal(answer.headers.get("access-control-allow-origin"), origin);
    assert.match(answer.headers.get("access-control-expose-headers"), /X-Request-Id.*Retry-After/);
  }
});

test("no other page is allowed anything", async () => {
  for (const origin of ["https://app.example.evil.test", "https://APP.example", "null", "http://app.example"]) {
    assert.equal((await preflight(origin)).headers.get("access-control-allow-origin"), null, origin);
    const answer = await gateway.send({ ...change, headers: { origin } });
    assert.equal(answer.headers.get("access-control-allow-origin"), null, origin);
  }
});

test("OPTIONS without a page still says what a path takes", async () => {
  const { headers } = await gateway.send({ path: change.path, method: "OPTIONS", headers: { authorization: undefined } });
  assert.equal(headers.get("allow"), "PATCH, OPTIONS");
  assert.equal(headers.get("access-control-allow-origin"), null);
});

test("without a list no page may call; with * every page, and never with credentials", async () => {
  const closed = await openGateway({ upstream });
  assert.equal((await preflight("https://app.example", closed)).headers.get("access-control-allow-origin"), null);
  await closed.close();
  const open = await openGateway({ upstream, bindings: { CORS_ORIGINS: "*" } });
  const { headers } = await preflight("https://anybody.example", open);
  assert.equal(headers.get("access-control-allow-origin"), "*");
  assert.equal(headers.get("access-control-allow-credentials"), null);
  await open.close();
});
