// /openapi.json and /docs: what the gateway says of itself.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import spectral from "@stoplight/spectral-core";
import rulesets from "@stoplight/spectral-rulesets";
import Ajv from "ajv/dist/2020.js";
import { operations } from "ventanilla";
import { developmentBindings } from "../../edge/dev.mjs";
import { launch } from "../../scripts/machine/browsers.mjs";
import { resolved } from "../openapi/documents.mjs";
import { openGateway, requests } from "./gateway.mjs";

let gateway;
let document;

before(async () => {
  gateway = await openGateway({ bindings: { BREAKER: "off", INVOKER_HEADERS: "X-Invoker-BranchId" } });
  const answer = await gateway.send({ path: "/openapi.json", headers: { authorization: undefined } });
  assert.equal(answer.status, 200);
  document = answer.json;
});

after(() => gateway.close());

const described = (id) => {
  const { provider, basePath, path, method } = operations[id];
  return document.paths[`/${provider}${basePath}${path}`][method.toLowerCase()];
};

test("anybody may read it, and keeps it until it changes", async () => {
  const get = (headers) => gateway.send({ path: "/openapi.json", headers: { authorization: undefined, ...headers } });
  const { headers } = await get({});
  assert.equal(headers.get("content-type"), "application/json");
  assert.match(headers.get("cache-control"), /^public, max-age=\d+$/);
  const etag = headers.get("etag");
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`, "*"])
    assert.equal((await get({ "if-none-match": known })).status, 304);
  assert.equal((await get({ "if-none-match": '"other"' })).status, 200);
});

test("every operation stands where the gateway takes it, with both scopes", () => {
  for (const { id, effect, provider } of operations) {
    const { operationId, security, "x-scopes": scopes } = described(id);
    assert.equal(operationId, id);
    assert.deepEqual(security, [{ bearer: [] }, { apiKey: [] }]);
    assert.deepEqual(scopes, [`${provider}:${effect === "read" ? "read" : "write"}`, id]);
  }
});

test("headers are those that this gateway lets a caller set", () => {
  const names = ({ parameters }) =>
    parameters.map((parameter) => resolved(document, parameter)).filter((one) => one.in === "header");
  const own = ["X-Request-Id", "traceparent", "Accept-Language"];
  assert.deepEqual(
    names(described("bcs.getPila")).map(({ name }) => name),
    ["X-Invoker-BranchId", ...own],
  );
  assert.deepEqual(
    names(described("itau.getContext")).map(({ name }) => name),
    own,
  );
});

test("only what is configured is told", async (context) => {
  const { itau } = JSON.parse(developmentBindings("http://127.0.0.1:9").PROVIDERS);
  const small = await openGateway({ bindings: { PROVIDERS: JSON.stringify({ itau }), RATE_LIMIT: "off" } });
  context.after(() => small.close());
  const { text, json } = await small.send({ path: "/openapi.json" });
  assert.ok(Object.keys(json.paths).every((path) => path.startsWith("/itau/") || !path.includes("/", 1)));
  assert.ok(!text.includes('"429"') && !text.includes("masstack"));
});

test("what is answered is what is documented", async () => {
  const ajv = new Ajv({ strict: false, validateFormats: false });
  ajv.addSchema(document, "document");
  const judge = (id, { status, headers, json }) => {
    const response = resolved(document, described(id).responses[status]);
    assert.ok(response, `${id}: ${status} is not documented`);
    for (const name of Object.keys(response.headers)) {
      // Told only where there is something to tell.
      if (["Server-Timing", "X-Request-Id"].includes(name)) assert.ok(headers.get(name), `${id}: ${name}`);
    }
    const { schema } = response.content[headers.get("content-type").split(";")[0]];
    const whole = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"document#/'));
    assert.ok(ajv.validate(whole, json), `${id} ${status}: ${ajv.errorsText()}`);
  };
  for (const { id } of operations) {
    judge(id, await gateway.send(requests[id]()));
    for (const [wish, status] of [
      ["status=401", 502],
      ["status=503", 503],
      ["html", 502],
    ]) {
      const answer = await gateway.send({ ...requests[id](), headers: { "x-simulate": wish } });
      if (wish === "status=401") assert.equal(answer.status, status, id);
      judge(id, answer);
    }
    judge(id, await gateway.send({ ...requests[id](), headers: { authorization: undefined } }));
    judge(id, await gateway.send({ ...requests[id](), headers: { accept: "text/csv" } }));
    if (operations[id].hasBody) {
      judge(id, await gateway.send({ ...requests[id](), body: "[" }));
      judge(id, await gateway.send({ ...requests[id](), headers: { "content-type": "text/plain" } }));
    }
  }
});

test("/docs shows it, with nothing from elsewhere", async (context) => {
  const browser = await launch("chromium");
  context.after(() => browser.close());
  const page = await browser.newPage();
  const asked = [];
  const complaints = [];
  page.on("request", (request) => asked.push(request.url()));
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  const answer = await page.goto(`${gateway.url}/docs`);
  assert.match(answer.headers()["content-security-policy"], /^default-src 'none'; script-src 'self';/);
  await page.waitForFunction(
    () => globalThis.document.querySelector("openapi-explorer")?.shadowRoot?.textContent?.includes("Looks up"),
    { timeout: 30_000 },
  );
  assert.deepEqual(
    asked.filter((url) => !url.startsWith(gateway.url) && !url.startsWith("data:") && !url.startsWith("blob:")),
    [],
  );
  assert.deepEqual(
    complaints.filter((text) => !text.includes("favicon") && !text.includes("404")),
    [],
  );
});

test("/docs leads to the console where there is one", async (context) => {
  const other = await openGateway({ bindings: { CONSOLE_URL: "https://console.example/start" } });
  context.after(() => other.close());
  const answer = await fetch(`${other.url}/docs`, { redirect: "manual" });
  assert.deepEqual([answer.status, answer.headers.get("location")], [302, "https://console.example/start"]);
});

// Last: it leaves this process no time to keep its connections.
test("Redocly and Spectral find nothing, and would find a fault", async () => {
  const config = await createConfig({ extends: ["recommended"] });
  const linter = new spectral.Spectral();
  linter.setRuleset({ extends: [[rulesets.oas, "recommended"]] });
  const findings = async (content) => [
    ...(await lintFromString({ source: JSON.stringify(content), absoluteRef: "openapi.json", config })).map(
      ({ ruleId, message, location }) => `${ruleId} ${location[0]?.pointer}: ${message}`,
    ),
    ...(await linter.run(content)).map(({ code, path, message }) => `${code} ${path.join("/")}: ${message}`),
  ];
  assert.deepEqual((await findings(document)).slice(0, 20), []);
  const faulty = structuredClone(document);
  delete faulty.paths["/healthz"].get.operationId;
  assert.notDeepEqual(await findings(faulty), []);
});
