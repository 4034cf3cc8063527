// Who may call, and what: tokens of an issuer, scopes of keys and tokens.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from "jose";
import { operations } from "ventanilla";
import { listenOnLoopback } from "../../scripts/machine/loopback.mjs";
import { openGateway, openUpstream, requests } from "./gateway.mjs";

const issuer = "https://issuer.example";
const audience = "ventanilla";
const published = [];
let asked = 0;
let broken = false;
let keys;
let issuing;
let upstream;
let gateway;

before(async () => {
  const server = createServer((_, response) => {
    asked += 1;
    if (broken) response.writeHead(500).end();
    else response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify({ keys: published }));
  });
  issuing = await listenOnLoopback(server, 0);
  keys = { first: await keyPair("ES256", "first"), second: await keyPair("RS256", "second") };
  published.push(keys.first.jwk, keys.second.jwk);
  upstream = await openUpstream();
  gateway = await openGateway({ upstream, bindings: settings() });
});

after(async () => {
  await gateway.close();
  await upstream.close();
  await issuing.close();
});

const settings = () => ({ JWT_ISSUER: issuer, JWT_AUDIENCE: audience, JWT_JWKS_URL: `${issuing.url}/keys` });
const change = requests["masstack.updatePaymentMethod"]();
const read = requests["masstack.listPaymentMethods"]();

async function keyPair(alg, kid) {
  const { publicKey, privateKey } = await generateKeyPair(alg);
  return { alg, kid, privateKey, jwk: { ...(await exportJWK(publicKey)), kid, alg } };
}

const now = () => Math.floor(Date.now() / 1000);

/** A token that opens everything at masstack, but for what is said otherwise; undefined leaves a claim out. */
function token(claims = {}, { alg, kid, privateKey } = keys.first, header = {}) {
  const whole = {
    iss: issuer,
    aud: audience,
    sub: "caller-1",
    exp: now() + 300,
    scope: "masstack:read masstack:write",
    ...claims,
  };
  return new SignJWT(whole).setProtectedHeader({ alg, kid, ...header }).sign(privateKey);
}

const sendWith = async (bearer, request = change, to = gateway) =>
  to.send({ ...request, headers: { authorization: `Bearer ${await bearer}` } });

async function refused(bearer, status, challenge, request) {
  const before = upstream.requests.length;
  const answer = await sendWith(bearer, request);
  assert.equal(answer.status, status, answer.text);
  assert.match(answer.headers.get("www-authenticate"), challenge);
  assert.equal(answer.json.category, status === 401 ? "unauthorized" : "forbidden");
  assert.equal(upstream.requests.length, before, "nothing is sent on");
}

test("a token of the issuer opens the door, by each of its keys", async () => {
  for (const key of Object.values(keys)) assert.equal((await sendWith(token({}, key))).status, 200, key.kid);
  assert.equal((await sendWith(token({ aud: ["other", audience] }))).status, 200);
});

test("a token that is not to be believed is 401", async () => {
  const invalid = /^Bearer error="invalid_token"$/;
  const stranger = await keyPair("ES256", "first");
  const unsecured = new UnsecuredJWT({ scope: "masstack:write", sub: "x" })
    .setIssuer(issuer)
    .setAudience(audience)
    .setExpirationTime("5m")
    .encode();
  const signed = await token();
  for (const bearer of [
    token({ iss: "https://other.example" }),
    token({ aud: "other" }),
    token({ exp: now() - 61 }),
    token({ exp: undefined }),
    token({ nbf: now() + 120 }),
    token({ sub: undefined }),
    token({ sub: "" }),
    token({}, stranger),
    token({}, { ...keys.first, kid: "nobody" }),
    new SignJWT({ sub: "x" })
      .setProtectedHeader({ alg: "HS256", kid: "first" })
      .setIssuer(issuer)
      .setAudience(audience)
      .setExpirationTime("5m")
      .sign(new TextEncoder().encode(JSON.stringify(keys.first.jwk))),
    unsecured,
    `${unsecured}x`,
    `${signed.slice(0, -4)}AAAA`,
    `${signed}.${signed}`,
    "a.b.c",
    `${"a".repeat(15_000)}.b.c`,
  ]) {
    await refused(bearer, 401, invalid);
  }
});

test("clocks may differ by a minute", async () => {
  assert.equal((await sendWith(token({ exp: now() - 50, nbf: now() + 50 }))).status, 200);
});

test("scopes: a provider's reading and writing, or an operation by its name", async () => {
  for (const [scope, request, status] of [
    ["masstack:read", read, 200],
    ["masstack:read", change, 403],
    ["masstack:write", change, 200],
    ["masstack:write", read, 403],
    ["masstack.updatePaymentMethod", change, 200],
    ["masstack.updatePaymentMethod", read, 403],
    ["bcs:read bcs:write itau:read", read, 403],
    ["masstack:raw masstack masstack:", read, 403],
    ["", read, 403],
    [["masstack:read"], read, 200],
    [undefined, read, 403],
    [7, read, 403],
  ]) {
    if (status === 403)
      await refused(
        token({ scope }),
        403,
        /^Bearer error="insufficient_scope", scope="masstack\.\w+ masstack:(read|write)"$/,
        request,
      );
    else assert.equal((await sendWith(token({ scope }), request)).status, status, JSON.stringify(scope));
  }
  assert.equal((await sendWith(token({ scope: undefined, scp: "masstack:read" }), read)).status, 200);
});

test("every operation asks for reading or writing by its effect", async () => {
  const forReading = await token({ scope: "bcs:read itau:read masstack:read" });
  for (const { id, effect } of operations) {
    const { status } = await sendWith(forReading, requests[id]());
    assert.equal(status === 403, effect !== "read", `${id}: ${status}`);
  }
});

test("a key has the scopes it was given", async () => {
  const sha256 = createHash("sha256").update("reader").digest("hex");
  const API_KEYS = JSON.stringify({ reader: { sha256, scopes: ["masstack:read"] } });
  const other = await openGateway({ upstream, bindings: { API_KEYS } });
  assert.equal((await sendWith("reader", read, other)).status, 200);
  assert.equal((await sendWith("reader", change, other)).status, 403);
  await other.close();
});

test("keys are fetched once, again for a key that is not known, and not twice a minute", async () => {
  const rotating = await openGateway({ upstream, bindings: settings() });
  const before = asked;
  for (let count = 0; count < 5; count += 1) assert.equal((await sendWith(token(), change, rotating)).status, 200);
  assert.equal(asked, before + 1);
  const unknown = await keyPair("ES256", "third");
  for (let count = 0; count < 5; count += 1) assert.equal((await sendWith(token({}, unknown), change, rotating)).status, 401);
  assert.equal(asked, before + 1, "a minute has not passed since they were fetched");
  await rotating.close();
});

test("inline keys need nobody", async () => {
  const { JWT_JWKS_URL, ...others } = settings();
  const JWT_KEYS = JSON.stringify({ keys: [keys.first.jwk] });
  const inline = await openGateway({ upstream, bindings: { ...others, JWT_KEYS, JWT_ALGORITHMS: "ES256" } });
  const before = asked;
  assert.equal((await sendWith(token(), change, inline)).status, 200);
  assert.equal((await sendWith(token({}, keys.second), change, inline)).status, 401);
  assert.equal(asked, before);
  await inline.close();
});

test("an issuer that does not answer is the gateway's trouble, not the caller's", async () => {
  const cut = await openGateway({ upstream, bindings: settings() });
  broken = true;
  const failed = await sendWith(token(), change, cut);
  assert.equal(failed.status, 500);
  assert.equal(failed.json.category, "internal");
  broken = false;
  assert.equal((await sendWith(token(), change, cut)).status, 200);
  await cut.close();
});

test("the log knows a token's bearer by a digest", async () => {
  await sendWith(token({ sub: "maria.perez@example.com" }));
  const names = gateway.lines.map(({ caller }) => caller).filter(Boolean);
  assert.ok(names.length > 0 && names.every((name) => /^token:[0-9a-f]{16}$/.test(name)), names.join());
  assert.ok(!JSON.stringify(gateway.lines).includes("maria"));
});
