// Raw replies: the provider's own bytes, for those who may have them and ask.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, test } from "node:test";
import { simulatorCredentials } from "../../simulator/simulator.js";
import { apiKeyHash, openGateway, openUpstream, requests } from "./gateway.mjs";

const raw = "application/vnd.ventanilla.raw+json";
const reader = "raw-reader-key";
let upstream;
let gateway;

before(async () => {
  upstream = await openUpstream();
  const sha256 = createHash("sha256").update(reader).digest("hex");
  const keys = {
    ordinary: { sha256: apiKeyHash, scopes: ["bcs:read", "itau:read", "masstack:read", "masstack:write"] },
    reader: { sha256, scopes: ["bcs:read", "bcs:raw", "itau:read", "itau:raw", "masstack:write", "masstack:raw"] },
  };
  gateway = await openGateway({ upstream, bindings: { API_KEYS: JSON.stringify(keys), RETRIES: "0" } });
});

after(async () => {
  await gateway.close();
  await upstream.close();
});

const body = '{ "responseType": {"value":"OK"},\n  "trn": {"approvalId":"1","unknown":"kept as it is"} }';

async function ask({ accept = raw, key = reader, operation = "bcs.getPila", reply }) {
  upstream.reply = { status: 200, headers: { "content-type": "application/json" }, body, ...reply };
  const count = upstream.requests.length;
  const { method, path, body: sent } = requests[operation]();
  const headers = { accept, authorization: key && `Bearer ${key}`, ...(sent && { "content-type": "application/json" }) };
  const answer = await fetch(gateway.url + path, { method, headers, body: sent });
  return { answer, text: await answer.text(), type: answer.headers.get("content-type"), sent: upstream.requests.length - count };
}

test("they come byte for byte, with the provider's status beside", async () => {
  const { answer, text, type } = await ask({ reply: { status: 201 } });
  assert.deepEqual([answer.status, type, text], [200, raw, body]);
  assert.equal(answer.headers.get("x-provider-status"), "201");
  assert.equal(answer.headers.get("cache-control"), "no-store");
  assert.equal(answer.headers.get("x-content-type-options"), "nosniff");
  assert.ok(answer.headers.get("x-request-id"));
  const line = await gateway.lineOf(answer);
  assert.deepEqual([line.raw, line.caller, line.status, line.outcomes], [true, "key:reader", 200, ["ok"]]);
});

test("a failure keeps the gateway's status, and its line the category", async () => {
  const failure = '{"responseType":{"value":"ER"},"responseDetail":{"errorCode":"00001","errorDesc":"CLIENTE 123"}}';
  const { answer, text, type } = await ask({ reply: { status: 401, body: failure } });
  assert.deepEqual([type, text, answer.headers.get("x-provider-status")], [raw, failure, "401"]);
  assert.notEqual(answer.status, 401, "it is not the caller whom the provider refuses");
  const line = await gateway.lineOf(answer);
  assert.equal(line.status, answer.status);
  assert.ok(line.category);
});

test("nobody gets them who does not name them, or likes the canonical form better", async () => {
  for (const accept of ["*/*", "application/*", "application/json", `application/json, ${raw};q=0.9`, `${raw};q=0, */*`]) {
    const { type, text } = await ask({ accept });
    assert.equal(type, "application/json", accept);
    assert.ok("data" in JSON.parse(text));
  }
  assert.equal((await ask({ accept: `${raw}, application/json;q=0.9` })).type, raw);
  assert.equal((await ask({ accept: raw.toUpperCase() })).type, raw);
});

test("without the scope nothing is sent, and the challenge names it; the canonical form will do where it is taken", async () => {
  const { answer, text, sent } = await ask({ key: "test-key-7f3a-canary" });
  assert.equal(answer.status, 403);
  assert.equal(answer.headers.get("www-authenticate"), 'Bearer error="insufficient_scope", scope="bcs:raw"');
  assert.equal(JSON.parse(text).category, "forbidden");
  assert.equal(sent, 0);
  const both = await ask({ key: "test-key-7f3a-canary", accept: `${raw}, application/json;q=0.5` });
  assert.deepEqual([both.answer.status, both.type], [200, "application/json"]);
});

test("a reply that is no JSON, or none at all, is answered as ever", async () => {
  const page = await ask({ reply: { status: 502, headers: { "content-type": "text/html" }, body: "<p>down</p>" } });
  assert.deepEqual([page.answer.status, page.type], [502, "application/problem+json"]);
  assert.ok(!page.text.includes("down"));
  const nothing = await ask({ operation: "masstack.updatePaymentMethod", reply: { status: 204, body: undefined } });
  assert.deepEqual([nothing.answer.status, nothing.type], [200, "application/json"]);
});

test("a reply that repeats a credential is never given, however it is written", async () => {
  const { token, clientSecret } = simulatorCredentials.bcs;
  const escaped = [...clientSecret].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
  for (const echo of [clientSecret, escaped, token, token.slice(0, 30), `x ${token} x`]) {
    const { answer, type, text } = await ask({ reply: { body: body.replace("kept as it is", echo) } });
    assert.deepEqual([answer.status, type], [200, "application/json"], echo);
    assert.equal((await gateway.lineOf(answer)).raw, undefined);
    assert.ok("data" in JSON.parse(text));
  }
});
