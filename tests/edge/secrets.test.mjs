// Planted secrets: a canary in everything that is secret, every operation and every road to an error, an upstream that repeats
// whatever it was sent; then every byte that has left, but for the requests to the upstream, is searched.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { build } from "esbuild";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { operations } from "ventanilla";
import { developmentBindings } from "../../edge/dev.mjs";
import { headers as headerRows } from "../../npm/generated/headers.js";
import { listenOnLoopback } from "../../scripts/machine/loopback.mjs";
import { inRoot } from "../../scripts/machine/paths.mjs";
import { openGateway, requests } from "./gateway.mjs";

/** With what JSON, URLs and HTTP write in another way. */
const canary = (name) => `cAnArY-${name}"\\/+ ~0123456789-aBcDeFgHiJ`;
const credentials = {
  bcs: { clientId: canary("id"), clientSecret: canary("client"), token: canary("access"), custLoginId: "login" },
  itau: { userName: canary("user"), password: canary("word"), apiKey: canary("api"), appKey: canary("app") },
  masstack: { token: canary("mas") },
};
const key = "cAnArY-caller-key-0123456789";
const short = "pl5-x";

let upstream;
let gateway;
let issue;
let keySet;
/** Everything that has left: answers with their headers, and what the process has written. */
const left = [];
const planted = new Set([
  ...Object.values(credentials).flatMap((all) =>
    Object.entries(all).flatMap(([name, value]) => (name === "custLoginId" ? [] : [value])),
  ),
  credentials.bcs.token.slice(0, 30),
  credentials.masstack.token.slice(0, 30),
  key,
]);

before(async () => {
  upstream = await openEcho();
  const pair = await generateKeyPair("ES256");
  keySet = JSON.stringify({ keys: [{ ...(await exportJWK(pair.publicKey)), alg: "ES256" }] });
  issue = (claims, seconds = 300) =>
    new SignJWT({ scope: "bcs:read itau:read masstack:read", ...claims })
      .setProtectedHeader({ alg: "ES256" })
      .setIssuer("https://issuer.example")
      .setAudience("ventanilla")
      .setSubject("cAnArY-subject-0123456789")
      .setExpirationTime(Math.floor(Date.now() / 1000) + seconds)
      .sign(pair.privateKey);
  planted.add("cAnArY-subject-0123456789");
  gateway = await open({});
});

after(async () => {
  await gateway.close();
  await upstream.close();
  // What was written comes a moment later than the answers.
  assertNothingLeft();
});

function open(bindings) {
  const scopes = [...operations].map(({ id }) => id);
  return openGateway({
    upstream,
    onText: (text) => left.push(text),
    bindings: {
      API_KEYS: JSON.stringify({ all: { sha256: createHash("sha256").update(key).digest("hex"), scopes } }),
      CREDENTIALS: JSON.stringify(credentials),
      CREDENTIAL_CLAIMS: '{"masstack":{"token":"mas_token"}}',
      JWT_ISSUER: "https://issuer.example",
      JWT_AUDIENCE: "ventanilla",
      JWT_KEYS: keySet,
      RETRIES: "0",
      TIMEOUT_MS: "1000",
      ...bindings,
    },
  });
}

/** Answers what it was sent: in the body's values and keys, in every header, in each documented field that takes a text. */
async function openEcho() {
  const state = { requests: 0, status: 200, type: "application/json", shape: (told) => told };
  const server = createServer(async (incoming, outgoing) => {
    state.requests += 1;
    const chunks = [];
    for await (const chunk of incoming) chunks.push(chunk);
    // What HTTP brings byte by byte is text in UTF-8.
    const sent = Object.values(incoming.headers).map((value) => Buffer.from(String(value), "latin1").toString());
    if (state.status === "none") return incoming.socket.destroy();
    const body = state.shape(sent, incoming.headers);
    const repeated = Object.entries(incoming.headers).filter(([name]) => name.startsWith("x-"));
    outgoing.writeHead(state.status, {
      "content-type": state.type,
      "retry-after": state.retryAfter ?? sent[0] ?? "",
      "www-authenticate": sent.join(" ").slice(0, 500),
      "set-cookie": sent.slice(0, 3),
      ...Object.fromEntries(repeated),
    });
    outgoing.end(typeof body === "string" ? body : JSON.stringify(body));
  });
  return Object.assign(state, await listenOnLoopback(server, 0));
}

const shapes = {
  "a 200 with everything unknown": [200, (sent) => ({ echo: sent, [sent.join(" ")]: sent })],
  "a 200 whose type and message are secrets": [
    200,
    (sent) => ({
      responseType: { value: sent.join(" ") },
      responseError: { type: sent[1], detail: sent },
      code: sent,
      message: sent,
    }),
  ],
  "a 400 with codes and descriptions": [400, (sent) => ({ code: sent[2], description: sent.join(), errors: sent, status: sent })],
  "a 401": [401, (sent) => ({ error: sent.join() })],
  "a 404": [404, (sent) => ({ responseError: { responseErrorType: sent[0], code: sent.join() } })],
  "a 500 in HTML": [500, (sent) => `<html>${sent.join("<br>")}</html>`],
  "a 200 that is no JSON": [200, (sent) => `{"a":${sent.join()}`],
  "a 302": [302, (sent) => sent],
  "no answer": ["none", () => ""],
};

/** Sends, and keeps what comes back. */
async function drive(request, headers = {}) {
  const {
    status,
    headers: answered,
    text,
  } = await gateway.send({
    ...request,
    headers: { authorization: `Bearer ${key}`, ...headers, ...request.headers },
  });
  left.push([status, ...[...answered].flat(), text].join("\n"));
  return status;
}

function forms(secret) {
  const bytes = Buffer.from(secret);
  const escaped = JSON.stringify(secret).slice(1, -1);
  return [
    secret,
    encodeURIComponent(secret),
    bytes.toString("base64").replace(/=+$/, ""),
    bytes.toString("base64url"),
    escaped,
    JSON.stringify(escaped).slice(1, -1),
  ];
}

function assertNothingLeft() {
  const all = left.join("\n");
  assert.ok(all.length > 1_000, "there is something to search");
  for (const secret of planted) {
    for (const form of forms(secret)) {
      const at = all.indexOf(form);
      assert.equal(at, -1, `${secret.slice(0, 14)}… has left: ${all.slice(Math.max(0, at - 80), at + 60)}`);
    }
  }
}

test("every operation, with an upstream that repeats what it was sent in every way", async () => {
  const statuses = new Set();
  for (const [status, shape] of Object.values(shapes)) {
    Object.assign(upstream, { status, shape });
    for (const id of Object.keys(requests)) statuses.add(await drive(requests[id]()));
  }
  assert.ok(statuses.has(200) && statuses.has(502), [...statuses].join());
  // Deno sends again by itself what a connection that was kept has broken off under.
  assert.ok(upstream.requests >= Object.keys(requests).length * Object.keys(shapes).length);
  assert.ok(left.join("").includes("•••"), "the upstream did repeat them");
  assertNothingLeft();
});

test("every refusal at the door", async () => {
  Object.assign(upstream, { status: 200, shape: shapes["a 200 with everything unknown"][1] });
  const [read, change] = [requests["masstack.listPaymentMethods"](), requests["masstack.updatePaymentMethod"]()];
  const claimed = canary("claimed");
  const token = await issue({ mas_token: claimed });
  const expired = await issue({ mas_token: claimed }, -300);
  for (const each of [claimed, token, expired]) planted.add(each);
  const as = (bearer) => ({ authorization: `Bearer ${bearer}` });
  const body = JSON.stringify({ type: canary("body"), details: { iban: canary("iban") }, [canary("field")]: 1 });
  planted.add(canary("body")).add(canary("iban"));
  for (const [expected, request, headers] of [
    [200, read, as(token)],
    [401, read, as(`${key}x`)],
    [401, read, as(expired)],
    [401, read, as(`${token}x`)],
    [401, read, { authorization: `Basic ${btoa(key)}` }],
    [403, change, as(token)],
    [403, read, as(await issue({}))],
    [404, { path: `/bcs/${encodeURIComponent(key)}?${encodeURIComponent(key)}` }],
    [404, { path: `/${encodeURIComponent(key)}` }],
    [405, { ...change, method: "DELETE" }],
    [406, change, { accept: `text/${key}` }],
    [413, { ...change, body: JSON.stringify({ type: key.repeat(50_000) }) }],
    [415, change, { "content-type": `text/${key}` }],
    [422, { ...change, body }],
    [422, { ...change, body: `{"type":"${key}` }],
    [422, { ...change, body: undefined }],
    [431, read, { "x-long": key.repeat(700) }],
  ]) {
    assert.equal(
      await drive(request, { ...headers, "x-request-id": key, traceparent: key }),
      expected,
      `to be refused with ${expected}`,
    );
  }
  assertNothingLeft();
});

test("one call too many, and a provider that takes too long", async () => {
  const whole = gateway;
  gateway = await open({ RATE_LIMIT: "2/60", TIMEOUT_MS: "1" });
  try {
    assert.equal(await drive(requests["bcs.getPila"]()), 504);
    await drive(requests["bcs.getPila"]());
    assert.equal(await drive(requests["bcs.getPila"]()), 429);
  } finally {
    await gateway.close();
    gateway = whole;
  }
  assertNothingLeft();
});

test("a secret so short that data could hold it is taken out where it stands alone", async () => {
  const whole = gateway;
  gateway = await open({ CREDENTIALS: JSON.stringify({ ...credentials, masstack: { token: short } }) });
  Object.assign(upstream, { status: 200, shape: (_, headers) => ({ sent: [short, `${short} and more`, headers.host] }) });
  try {
    assert.equal(await drive(requests["masstack.listPaymentMethods"]()), 200);
    const all = left.join("\n");
    assert.ok(all.includes(`"${short} and more"`) && !all.includes(`"${short}"`));
  } finally {
    await gateway.close();
    gateway = whole;
  }
});

test("a provider that sends a credential as the time to wait is told no further", async () => {
  const whole = gateway;
  const plain = "cafe0123456789abcdef0123456789ab";
  gateway = await open({ CREDENTIALS: JSON.stringify({ ...credentials, masstack: { token: plain } }) });
  upstream.shape = () => ({});
  const waits = [];
  try {
    for (const retryAfter of [plain, "123456", "Wed, 21 Oct 2026 07:28:00 GMT"]) {
      Object.assign(upstream, { status: 429, retryAfter });
      const { status, headers, json } = await gateway.send({
        ...requests["masstack.updatePaymentMethod"](),
        headers: { authorization: `Bearer ${key}` },
      });
      assert.equal(status, 503);
      waits.push([headers.get("retry-after"), json.retryAfter]);
    }
  } finally {
    await gateway.close();
    gateway = whole;
    delete upstream.retryAfter;
  }
  assert.deepEqual(waits, [
    ["5", undefined],
    ["123456", "123456"],
    ["Wed, 21 Oct 2026 07:28:00 GMT", "Wed, 21 Oct 2026 07:28:00 GMT"],
  ]);
});

test("settings that are wrong are named, not shown", async () => {
  const provider = (more) => JSON.stringify({ ...JSON.parse(developmentBindings(upstream.url).PROVIDERS), ...more });
  for (const bindings of [
    { CREDENTIALS: `${JSON.stringify(credentials)},` },
    { CREDENTIALS: JSON.stringify({ bcs: { clientId: [key] }, itau: credentials.itau }) },
    { CREDENTIALS: JSON.stringify({ ...credentials, itau: { ...credentials.itau, password: `${key}\n${key}` } }) },
    { API_KEYS: JSON.stringify({ [key]: { sha256: key, scopes: [key] } }) },
    { JWT_KEYS: JSON.stringify({ keys: [{ kty: "oct", k: key }] }) },
    { CREDENTIAL_CLAIMS: JSON.stringify({ bcs: { custLoginId: [key] } }) },
    { PROVIDERS: provider({ bcs: { origin: `http://${key}.example` } }) },
    { TIMEOUT_MS: key, RATE_LIMIT: key, CLIENT_ADDRESS_HEADER: `${key} x` },
  ]) {
    await assert.rejects(open(bindings), (error) => {
      assert.match(error.message, /^The gateway is not configured: /);
      left.push(error.message);
      return true;
    });
  }
  assertNothingLeft();
});

test("what is no secret of the context is none of the contract's", async () => {
  const { outputFiles } = await build({ entryPoints: [inRoot("edge", "secrets.ts")], format: "esm", write: false });
  const { identities } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  const rows = Object.values(headerRows).flat();
  const names = rows.flatMap(({ from, secret }) => (from?.startsWith("/credentials/") && !secret ? [from.split("/")[2]] : []));
  assert.deepEqual(new Set(names), identities);
});
