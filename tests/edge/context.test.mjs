// What a caller has a say in: headers of an allow-list, and credentials that its token says.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { exportJWK, generateKeyPair, SignJWT } from "jose";
import { apiKeyHash, openGateway, openUpstream, requests } from "./gateway.mjs";

let upstream;
let gateway;
let privateKey;

before(async () => {
  const pair = await generateKeyPair("ES256");
  privateKey = pair.privateKey;
  upstream = await openUpstream();
  upstream.reply = { status: 200, headers: { "content-type": "application/json" }, body: '{"responseType":{"value":"OK"}}' };
  gateway = await openGateway({
    upstream,
    bindings: {
      INVOKER_HEADERS: "X-Invoker-BranchId, x-invoker-terminalid",
      CREDENTIAL_CLAIMS: '{"bcs":{"custLoginId":"bank_login"}}',
      JWT_ISSUER: "https://issuer.example",
      JWT_AUDIENCE: "ventanilla",
      JWT_KEYS: JSON.stringify({ keys: [{ ...(await exportJWK(pair.publicKey)), alg: "ES256" }] }),
    },
  });
});

after(async () => {
  await gateway.close();
  await upstream.close();
});

const read = requests["bcs.getCustomerLocations"]();

const token = (claims) =>
  new SignJWT({ scope: "bcs:read itau:read", ...claims })
    .setProtectedHeader({ alg: "ES256" })
    .setIssuer("https://issuer.example")
    .setAudience("ventanilla")
    .setSubject("caller-1")
    .setExpirationTime("5m")
    .sign(privateKey);

async function sent(headers) {
  const answer = await gateway.send({ ...read, headers });
  assert.equal(answer.status, 200, answer.text);
  return upstream.requests.at(-1).headers;
}

test("headers of the list are sent as the caller has them, others as they are configured", async () => {
  const headers = { "X-Invoker-BranchId": "2222", "x-invoker-TERMINALID": "T-9", "X-Invoker-Country": "XX" };
  const own = await sent(headers);
  assert.equal(own["x-invoker-branchid"], "2222");
  assert.equal(own["x-invoker-terminalid"], "T-9");
  assert.equal(own["x-invoker-country"], "CO");
  assert.equal((await sent({}))["x-invoker-branchid"], "1108");
});

test("they are judged like any input", async () => {
  const before = upstream.requests.length;
  const { status, json } = await gateway.send({ ...read, headers: { "X-Invoker-BranchId": "HEADER NOT FOUND" } });
  assert.equal(status, 422);
  assert.deepEqual([json.errors[0].in, json.errors[0].code], ["header", "header"]);
  assert.equal(upstream.requests.length, before);
});

test("a credential is what the token says of its bearer; a key stands for what is configured", async () => {
  const said = await sent({ authorization: `Bearer ${await token({ bank_login: "maria" })}` });
  assert.equal(said["x-security-custloginid"], "maria");
  assert.equal((await sent({}))["x-security-custloginid"], "simulated-login");
});

test("a token that does not say it is 403, where it is needed", async () => {
  for (const bank_login of [undefined, "", 7]) {
    const before = upstream.requests.length;
    const authorization = `Bearer ${await token({ bank_login })}`;
    const refused = await gateway.send({ ...read, headers: { authorization } });
    assert.equal(refused.status, 403, refused.text);
    assert.equal(upstream.requests.length, before);
    const other = await gateway.send({ ...requests["itau.getContext"](), headers: { authorization } });
    assert.notEqual(other.status, 403);
  }
});

test("no secret and no computed id can be on the list, and no claim for what is no credential", async () => {
  for (const [bindings, message] of [
    [{ INVOKER_HEADERS: "X-Invoker-TxId" }, /INVOKER_HEADERS: a caller may not set X-Invoker-TxId/],
    [{ INVOKER_HEADERS: "x-invoker-sessionkey" }, /a caller may not set x-invoker-sessionkey/],
    [{ INVOKER_HEADERS: "X-Security-Token" }, /a caller may not set X-Security-Token/],
    [{ INVOKER_HEADERS: "X-Invoker-Nothing" }, /a caller may not set X-Invoker-Nothing/],
    [{ CREDENTIAL_CLAIMS: '{"bcs":{"login":"sub"}}' }, /CREDENTIAL_CLAIMS: bcs has no credential "login"/],
    [{ CREDENTIAL_CLAIMS: '{"bcs":{"custLoginId":7}}' }, /not the names of claims for bcs/],
    [{ CREDENTIAL_CLAIMS: '{"nobody":{}}' }, /no provider "nobody" is configured/],
  ]) {
    await assert.rejects(openGateway({ upstream, apiKeyHash, bindings }), message);
  }
});
