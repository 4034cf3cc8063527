// Providers' credentials that change: granted tokens and rotations, through the gateway.
import assert from "node:assert/strict";
import { after, before, beforeEach, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { developmentBindings } from "../../edge/dev.mjs";
import { apiKey, apiKeyHash, openGateway, openUpstream, requests } from "./gateway.mjs";
import { load } from "./module.mjs";

let upstream;
/** What the token service does, and the token that the provider takes. */
let grant;
let valid;

before(async () => {
  upstream = await openUpstream();
  upstream.reply = async ({ url, headers }) => {
    if (url === "/token") return grant();
    return headers.authorization === `Bearer ${valid}` ? { status: 204 } : { status: 401 };
  };
});

after(() => upstream.close());

beforeEach(() => {
  upstream.requests.length = 0;
  valid = "granted-1";
  let count = 0;
  grant = () => {
    count += 1;
    return granted(`granted-${count}`);
  };
});

const change = requests["masstack.updatePaymentMethod"]();

const json = (status, body, headers) => ({
  status,
  headers: { "content-type": "application/json", ...headers },
  body: JSON.stringify(body),
});

const granted = (token, expires_in = 300) => json(200, { access_token: token, token_type: "Bearer", expires_in });

/** Settings of a gateway to masstack whose token is granted. */
const bindings = ({ settings, secret = "secret-1-canary", ...others } = {}) => ({
  PROVIDERS: JSON.stringify({ masstack: { origin: upstream.url } }),
  CREDENTIALS: undefined,
  TOKENS: JSON.stringify({ masstack: { url: `${upstream.url}/token`, ...settings } }),
  TOKEN_CLIENTS: JSON.stringify({ masstack: { clientId: "client 1", clientSecret: secret } }),
  BREAKER: "off",
  ...others,
});

const opened = (options) => openGateway({ upstream, bindings: bindings(options) });

const asked = () => upstream.requests.filter(({ url }) => url === "/token");
const sent = () => upstream.requests.filter(({ url }) => url !== "/token");

const basic = (secret) => `Basic ${btoa(`client+1:${secret.replaceAll("-", "%2D")}`)}`;

test("a token is granted once for calls that come together, and kept for those that follow", async () => {
  const gateway = await opened({ settings: { scope: "accounts", audience: "masstack" } });
  const atOnce = grant;
  grant = async () => {
    await sleep(150);
    return atOnce();
  };
  const answers = await Promise.all(Array.from({ length: 12 }, () => gateway.send(change)));
  answers.push(await gateway.send(change));
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200]));
  assert.equal(asked().length, 1);
  const [{ method, headers, body }] = asked();
  assert.equal(method, "POST");
  assert.match(headers["content-type"], /^application\/x-www-form-urlencoded/);
  assert.deepEqual(Object.fromEntries(new URLSearchParams(body)), {
    grant_type: "client_credentials",
    scope: "accounts",
    audience: "masstack",
  });
  assert.equal(headers.authorization.toLowerCase(), basic("secret-1-canary").toLowerCase());
  await gateway.close();
});

test("a client can present its secret in the body", async () => {
  const gateway = await opened({ settings: { method: "client_secret_post" } });
  assert.equal((await gateway.send(change)).status, 200);
  const [{ headers, body }] = asked();
  assert.equal(headers.authorization, undefined);
  const { client_id, client_secret } = Object.fromEntries(new URLSearchParams(body));
  assert.deepEqual([client_id, client_secret], ["client 1", "secret-1-canary"]);
  await gateway.close();
});

test("a token whose time is over is not sent again", async () => {
  grant = () => granted(valid, 1);
  const gateway = await opened();
  assert.equal((await gateway.send(change)).status, 200);
  valid = "granted-2";
  await sleep(1_050);
  assert.equal((await gateway.send(change)).status, 200);
  assert.deepEqual([asked().length, sent().length], [2, 2]);
  await gateway.close();
});

// In Node, by a clock that the test moves.
test("a token near its end is renewed behind an answer that does not wait for it", async (context) => {
  context.mock.timers.enable({ apis: ["Date"], now: Date.now() });
  const { readConfiguration } = await load("configuration.ts");
  const { createGateway } = await load("gateway.ts");
  const { configuration } = readConfiguration({ ...developmentBindings(upstream.url, apiKeyHash), ...bindings() });
  const gateway = createGateway(configuration, { sequence: { lease: () => assert.fail("no number is drawn") } });
  const behind = [];
  const platform = { waitUntil: (work) => behind.push(work), passThroughOnException() {}, props: {} };
  const send = async () => {
    const { method, path, body } = change;
    const headers = { authorization: `Bearer ${apiKey}`, "content-type": "application/json" };
    const request = new Request(`http://gateway.test${path}`, { method, body, headers });
    const { status } = await gateway.fetch(request, {}, platform);
    return [status, sent().at(-1).headers.authorization];
  };
  assert.deepEqual(await send(), [200, "Bearer granted-1"]);
  let release;
  const released = new Promise((resolve) => {
    release = resolve;
  });
  grant = () => released;
  context.mock.timers.tick(271_000);
  assert.deepEqual(await send(), [200, "Bearer granted-1"]);
  assert.deepEqual(await send(), [200, "Bearer granted-1"]);
  assert.equal(behind.length, 1, "by one of them");
  valid = "granted-2";
  release(granted("granted-2"));
  await behind[0];
  assert.deepEqual(await send(), [200, "Bearer granted-2"]);
  assert.equal(asked().length, 2);
});

test("a token that the provider refuses is replaced once, for a change too", async () => {
  const gateway = await opened();
  assert.equal((await gateway.send(change)).status, 200);
  valid = "granted-2";
  const { status, json: answer } = await gateway.send(change);
  assert.equal(status, 200);
  assert.deepEqual(
    answer.meta.attempts.map((attempt) => attempt.status),
    [401, 204],
  );
  assert.deepEqual([asked().length, sent().length], [2, 3]);
  await gateway.close();
});

test("where every token is refused the token service is not asked for each call", async () => {
  valid = "none of them";
  const gateway = await opened();
  for (let count = 0; count < 4; count += 1) {
    const { status, json: answer } = await gateway.send(change);
    assert.deepEqual([status, answer.category], [502, "authentication"]);
  }
  assert.equal(asked().length, 2, "the first one, and one in its place");
  assert.equal(sent().length, 5);
  await gateway.close();
});

test("of two secrets the one that is taken is found, and used from then on", async () => {
  const refuse = (challenge) => json(401, { error: "invalid_client" }, challenge && { "www-authenticate": "Basic" });
  for (const challenge of [false, true]) {
    upstream.requests.length = 0;
    let tokens = 0;
    grant = () => {
      const isOld = asked().at(-1).headers.authorization.toLowerCase() === basic("old").toLowerCase();
      if (!isOld) return refuse(challenge);
      tokens += 1;
      valid = `granted-${tokens}`;
      return granted(valid, 1);
    };
    const gateway = await opened({ secret: ["new", "old"] });
    assert.equal((await gateway.send(change)).status, 200);
    assert.equal(asked().length, 2);
    await sleep(1_050);
    assert.equal((await gateway.send(change)).status, 200);
    assert.equal(asked().length, 3, "the refused one is not tried again");
    await gateway.close();
  }
});

test("without a token nothing is sent: what went wrong is told, in time, and no more than that", async () => {
  const html = { status: 200, headers: { "content-type": "text/html" }, body: "<h1>Sign in, canary</h1>" };
  const large = { ...granted("x"), body: JSON.stringify({ access_token: "x".repeat(100_000), token_type: "Bearer" }) };
  const gateway = await opened({ TIMEOUT_MS: "1500" });
  for (const [reply, status, category, retryable] of [
    [{ status: 503 }, 503, "upstream", true],
    [{ status: 302, headers: { location: `${upstream.url}/elsewhere` } }, 503, "upstream", true],
    [html, 503, "upstream", true],
    [large, 503, "upstream", true],
    [json(200, { token_type: "Bearer" }), 503, "upstream", true],
    [json(400, { error: "invalid_scope", error_description: "canary" }), 502, "authentication", false],
    [json(401, { error: "invalid_client" }, { "www-authenticate": 'Basic realm="canary"' }), 502, "authentication", false],
    [undefined, 504, "timeout", true],
  ]) {
    upstream.requests.length = 0;
    gateway.lines.length = 0;
    grant = () => reply;
    const answer = await gateway.send(change);
    const { category: said, retryable: again, outcomeUnknown } = answer.json;
    assert.deepEqual([answer.status, said, again, outcomeUnknown], [status, category, retryable, undefined], answer.text);
    assert.deepEqual([asked().length, sent().length], [1, 0]);
    for (let wait = 0; wait < 100 && gateway.lines.length < 2; wait += 1) await sleep(20);
    assert.deepEqual(
      gateway.lines.map((line) => line.event),
      ["token", "request"],
    );
    assert.deepEqual(gateway.lines[0], { event: "token", provider: "masstack", category });
    assert.ok(!`${answer.text}${JSON.stringify(gateway.lines)}`.includes("canary"));
    // What has just failed fails at once for those who come next.
    await sleep(1_050);
  }
  await gateway.close();
});

test("a dead token service is asked once by calls that come together", async () => {
  grant = async () => {
    await sleep(150);
    return { status: 500 };
  };
  const gateway = await opened();
  const answers = await Promise.all(Array.from({ length: 12 }, () => gateway.send(change)));
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([503]));
  assert.equal(answers[0].headers.get("retry-after"), "5");
  assert.equal(asked().length, 1);
  await gateway.close();
});

test("credentials in rotation: the next ones are tried once, and kept where they are taken", async () => {
  const CREDENTIALS = JSON.stringify({ masstack: [{ token: "old" }, { token: "new" }] });
  const gateway = await opened({ CREDENTIALS, TOKENS: undefined, TOKEN_CLIENTS: undefined });
  const shown = async () => {
    upstream.requests.length = 0;
    const { status } = await gateway.send(change);
    return [status, ...sent().map(({ headers }) => headers.authorization)];
  };
  valid = "old";
  assert.deepEqual(await shown(), [200, "Bearer old"]);
  valid = "new";
  assert.deepEqual(await shown(), [200, "Bearer old", "Bearer new"]);
  assert.deepEqual(await shown(), [200, "Bearer new"]);
  valid = "neither";
  assert.deepEqual(await shown(), [502, "Bearer new", "Bearer old"], "which teaches nothing");
  valid = "new";
  assert.deepEqual(await shown(), [200, "Bearer new"]);
  await gateway.close();
});
