// What the environment says of providers' times, tokens and rotations: what makes no sense is told by its name, never by its value.
import assert from "node:assert/strict";
import { test } from "node:test";
import { developmentBindings } from "../../../edge/dev.mjs";
import { simulatorCredentials } from "../../../simulator/simulator.js";
import { apiKeyHash } from "../gateway.mjs";
import { load } from "../module.mjs";

const { readConfiguration } = await load("configuration.ts");

const read = (bindings) => readConfiguration({ ...developmentBindings("http://127.0.0.1:9", apiKeyHash), ...bindings });

function refused(bindings, message) {
  const { missing, configuration } = read(bindings);
  assert.equal(configuration, undefined);
  assert.match(missing.join("\n"), message);
  assert.ok(!missing.join("\n").includes("SECRET"));
}

/** Settings of masstack's token, changed as the test has it. */
const token = (changes, client = { clientId: "c", clientSecret: "SECRET" }) => ({
  TOKENS: JSON.stringify({ masstack: { url: "https://login.example/token", ...changes } }),
  TOKEN_CLIENTS: JSON.stringify({ masstack: client }),
});

test("an operation's time goes before its provider's, and that before everybody's", () => {
  const { upstream } = read({ TIMEOUT_MS: "7", TIMEOUTS: '{"bcs":8,"bcs.syncDataFile":9}' }).configuration;
  const times = ["bcs.syncDataFile", "bcs.getPila", "itau.getContext"].map((id) =>
    upstream.timeoutOf({ id, provider: id.split(".")[0] }),
  );
  assert.deepEqual(times, [9, 8, 7]);
  const standard = read({}).configuration.upstream;
  assert.equal(standard.timeoutOf({ id: "bcs.getPila", provider: "bcs" }), 10_000);
  assert.deepEqual([standard.deadlineMs, standard.retries, standard.headersTimeoutMs], [25_000, 2, undefined]);
  assert.deepEqual(standard.breaker, { percent: 50, calls: 10, openMs: 10_000 });
  assert.equal(read({ BREAKER: "off" }).configuration.upstream.breaker, undefined);
});

test("times and the breaker are judged", () => {
  for (const [bindings, message] of [
    [{ TIMEOUTS: '{"bcs.nothing":1}' }, /TIMEOUTS: the contract knows no operation or provider "bcs.nothing"/],
    [{ TIMEOUTS: '{"bcs":"soon"}' }, /TIMEOUTS, bcs: not a whole number/],
    [{ TIMEOUTS: '{"bcs.getPila":0}' }, /TIMEOUTS, bcs.getPila: not a whole number/],
    [{ TIMEOUTS: "[]" }, /TIMEOUTS: not a JSON object/],
    [{ HEADERS_TIMEOUT_MS: "0" }, /HEADERS_TIMEOUT_MS: not a whole number/],
    [{ DEADLINE_MS: "never" }, /DEADLINE_MS: not a whole number/],
    [{ BREAKER: "on" }, /BREAKER: /],
    [{ BREAKER: '{"percent":101}' }, /BREAKER: /],
    [{ BREAKER: '{"calls":0.5}' }, /BREAKER: /],
    [{ BREAKER: '{"limit":1}' }, /BREAKER: /],
  ]) {
    refused(bindings, message);
  }
});

test("what a token needs is judged", () => {
  for (const [bindings, message] of [
    [token({ url: "http://login.example/token" }), /TOKENS, masstack: not an https URL/],
    [token({ url: undefined }), /TOKENS, masstack: not an https URL/],
    [token({ method: "none" }), /TOKENS, masstack: method is none of client_secret_basic, client_secret_post/],
    [token({ scopes: "SECRET" }), /TOKENS, masstack: not texts named url, scope, audience, method and credential/],
    [token({ scope: 1 }), /TOKENS, masstack: not texts/],
    [token({ credential: "tokin" }), /TOKENS: masstack has no credential "tokin"/],
    [token({}, null), /TOKEN_CLIENTS: masstack has no clientId and clientSecret/],
    [token({}, { clientId: "SECRET" }), /TOKEN_CLIENTS: masstack has no clientId/],
    [token({}, { clientId: "c", clientSecret: [] }), /TOKEN_CLIENTS: masstack has no clientId/],
    [token({}, { clientId: "c", clientSecret: ["SECRET", ""] }), /TOKEN_CLIENTS: masstack has no clientId/],
    [{ TOKEN_CLIENTS: '{"masstack":"SECRET"}' }, /TOKEN_CLIENTS: TOKENS has no provider "masstack"/],
    [{ ...token({}), PROVIDERS: '{"itau":{"origin":"https://itau.example"}}' }, /TOKENS: no provider "masstack" is configured/],
  ]) {
    refused(bindings, message);
  }
  const granted = { ...token({}), CREDENTIALS: JSON.stringify({ ...simulatorCredentials, masstack: undefined }) };
  assert.deepEqual(read(granted).missing, [], "a granted credential need not be configured");
});

test("of a rotation every set is judged, and none stands beside a token", () => {
  const sets = (...list) => ({ CREDENTIALS: JSON.stringify({ ...simulatorCredentials, masstack: list }) });
  assert.deepEqual(read(sets({ token: "one" }, { token: "SECRET" })).missing, []);
  refused(sets({ token: "one" }, {}), /masstack: \/credentials\/token is wrong or missing/);
  refused(sets(), /masstack: .*credentials.* is wrong or missing/);
  refused({ ...token({}), ...sets({}, {}) }, /CREDENTIALS, TOKENS: masstack has several sets of credentials and a token/);
});
