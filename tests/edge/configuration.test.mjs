// A gateway that is not configured does not serve, and says what is missing: names, never values.
import assert from "node:assert/strict";
import { test } from "node:test";
import { startGateway } from "../../edge/dev.mjs";
import { apiKeyHash } from "./gateway.mjs";

/** Starting with these bindings must fail; gives the message. */
async function refusal(bindings) {
  const options = { simulatorUrl: "http://127.0.0.1:9", apiKeyHash, quiet: true, persist: false, bindings };
  try {
    await (await startGateway(options)).close();
  } catch (error) {
    assert.match(error.message, /^The gateway is not configured: /);
    assert.ok(!error.message.includes("\n"), "one line");
    return error.message;
  }
  return assert.fail("it started");
}

/** API keys with one entry. */
const keyed = (entry, id = "one") => ({ API_KEYS: JSON.stringify({ [id]: entry }) });

test("without a key and an issuer it refuses to start", async () => {
  const nobody = /neither a key nor an issuer is configured/;
  assert.match(await refusal({ API_KEYS: undefined }), nobody);
  assert.match(await refusal({ API_KEYS: "{}" }), nobody);
});

test("a key in the clear, without scopes or without a name is refused, and not repeated", async () => {
  const scopes = ["bcs:read"];
  const message = await refusal(keyed({ sha256: "plain-text-key", scopes }));
  assert.match(message, /entry 1 has no SHA-256 digest/);
  assert.ok(!message.includes("plain-text-key"));
  assert.match(await refusal(keyed({ sha256: apiKeyHash })), /entry 1 has no scopes/);
  assert.match(await refusal(keyed({ sha256: apiKeyHash, scopes: ["bcs:all"] })), /a scope that does not exist/);
  assert.match(await refusal(keyed({ sha256: apiKeyHash, scopes }, "a key")), /entry 1 has no name/);
  assert.match(await refusal(keyed("text")), /entry 1 has no scopes/);
});

test("what tokens need is all listed", async () => {
  const message = await refusal({ JWT_ALGORITHMS: "HS256 none" });
  for (const name of ["JWT_ISSUER", "JWT_AUDIENCE", "JWT_JWKS_URL, JWT_KEYS", "JWT_ALGORITHMS"]) {
    assert.ok(message.includes(name), `${name} in: ${message}`);
  }
  const issuer = { JWT_ISSUER: "https://issuer.example", JWT_AUDIENCE: "ventanilla" };
  assert.match(await refusal({ ...issuer, JWT_JWKS_URL: "http://issuer.example/keys" }), /JWT_JWKS_URL: not an https URL/);
  for (const key of [
    { kty: "oct", k: "SECRET" },
    { kty: "EC", d: "SECRET" },
  ]) {
    const refused = await refusal({ ...issuer, JWT_KEYS: JSON.stringify({ keys: [key] }) });
    assert.match(refused, /JWT_KEYS: not a JSON Web Key Set of public keys/);
    assert.ok(!refused.includes("SECRET"));
  }
  const both = { JWT_JWKS_URL: "https://issuer.example/keys", JWT_KEYS: '{"keys":[]}' };
  assert.match(await refusal({ ...issuer, ...both }), /only one of them/);
});

test("missing credentials and settings are all listed", async () => {
  const message = await refusal({ CREDENTIALS: JSON.stringify({ bcs: { clientId: "id" }, itau: { userName: "u" } }) });
  for (const name of ["clientSecret", "password", "token"]) assert.ok(message.includes(name), `${name} in: ${message}`);
  for (const provider of ["bcs", "itau", "masstack"]) assert.ok(message.includes(`${provider}: `), provider);
});

test("what cannot be read is named without its content", async () => {
  const message = await refusal({ CREDENTIALS: '{"bcs":{"token":"SECRET', TIMEOUT_MS: "soon", SEQUENCE_BLOCK: "0" });
  for (const name of ["CREDENTIALS", "TIMEOUT_MS", "SEQUENCE_BLOCK"]) assert.ok(message.includes(name), name);
  assert.ok(!message.includes("SECRET"));
});

test("pages and rates are judged", async () => {
  for (const origin of ["app.example", "https://app.example/", "https://app.example/path", "ftp://app.example", "null"]) {
    assert.match(await refusal({ CORS_ORIGINS: origin }), /is not the origin of a page/, origin);
  }
  assert.match(await refusal({ CORS_ORIGINS: "* https://app.example" }), /stands alone/);
  for (const rate of ["600", "0/60", "600/0", "600/60s", "unlimited"]) {
    assert.match(await refusal({ RATE_LIMIT: rate }), /RATE_LIMIT: not calls\/seconds/, rate);
  }
});

test("unknown providers and wrong origins are refused", async () => {
  assert.match(await refusal({ PROVIDERS: "{}" }), /no provider is configured/);
  assert.match(await refusal({ PROVIDERS: '{"nobody":{"origin":"https://nobody.example"}}' }), /knows no provider "nobody"/);
  assert.match(await refusal({ PROVIDERS: '{"masstack":{"origin":"http://masstack.example"}}' }), /masstack: .*origin/);
});

test("a provider that is not configured has no door, the others have", async () => {
  const gateway = await startGateway({
    simulatorUrl: "http://127.0.0.1:9",
    apiKeyHash,
    quiet: true,
    persist: false,
    bindings: { PROVIDERS: '{"itau":{"origin":"http://127.0.0.1:9"}}' },
  });
  const status = async (path) => (await fetch(gateway.url + path, { method: "POST" })).status;
  assert.equal(await status("/itau/apiaccess/rest/ccmessaging/v1/itau/ps7/contextos"), 401);
  assert.equal(await status("/bcs/customer-management/v1/query-pila"), 404);
  await gateway.close();
});
