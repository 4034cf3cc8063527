// examples/node-hono as a process, in front of the simulator.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { installExample } from "../../scripts/examples/install.mjs";
import { simulatorCredentials } from "../../simulator/credentials.js";
import { startSimulator } from "../../simulator/server.mjs";
import { serve } from "./process.mjs";

const { clientId, clientSecret, token } = simulatorCredentials.bcs;

let example;
let simulator;
let server;

before(async () => {
  example = await installExample("node-hono");
  await example.npm("run", "build");
  simulator = await startSimulator({});
  server = await serve(example.folder, ["start"], {
    PORT: "0",
    BANK_ORIGIN: simulator.url,
    BANK_CLIENT_ID: clientId,
    BANK_CLIENT_SECRET: clientSecret,
    BANK_TOKEN: token,
    TERMINAL_ID: "SERVER01",
    SERVER_ADDRESS: "198.51.100.2",
  });
});

after(async () => {
  await server?.close();
  await simulator?.close();
  example?.remove();
});

test("an account is opened", async () => {
  const body = { govIssueIdent: { govIssueIdentType: "CC", identSerialNum: "1234567890" } };
  const { response, json } = await ask("/accounts", post(body));
  assert.equal(response.status, 200, JSON.stringify(json));
  assert.match(json.data.number, /^\d+$/);
});

test("a wrong body is told by its fields, and not echoed", async () => {
  const { response, json, text } = await ask("/accounts", post({ personInfo: { birthDt: "canary" } }));
  assert.equal(response.status, 422);
  assert.equal(response.headers.get("content-type"), "application/problem+json");
  assert.deepEqual(
    json.errors.map(({ pointer, code }) => [pointer, code]),
    [["/personInfo/birthDt", "format"]],
  );
  assert.ok(!text.includes("canary"));
});

test("the bank's own refusal is a problem with its field", async () => {
  const body = { govIssueIdent: { govIssueIdentType: "CC", identSerialNum: "99950503" } };
  const { response, json } = await ask("/accounts", post(body));
  assert.equal(response.status, 422);
  assert.deepEqual(json.fields, [{ in: "body", pointer: "/personName/firstName" }]);
});

test("locations are passed on as canonical JSON", async () => {
  const { response, json } = await ask("/customers/1020304050/locations?govIssueIdentType=CC");
  assert.equal(response.status, 200, JSON.stringify(json));
  assert.equal(response.headers.get("content-type"), "application/json");
  assert.ok(Array.isArray(json.addresses) && json.addresses.length > 0, JSON.stringify(json));
});

test("a wrong parameter never reaches the bank; an unknown customer is one there", async () => {
  const wrong = await ask("/customers/1020304050/locations?govIssueIdentType=XX");
  assert.deepEqual([wrong.response.status, wrong.json.errors[0].pointer], [422, "/govIssueIdentType"]);
  const unknown = await ask("/customers/99951011/locations");
  assert.deepEqual([unknown.response.status, unknown.json.code], [404, "51011"]);
});

test("a body that is cut off and a path that is not there are refused", async () => {
  const cutOff = await ask("/accounts", { ...post({}), body: '{"govIssueIdent":' });
  assert.equal(cutOff.response.status, 400);
  assert.equal((await ask("/")).response.status, 404);
});

// The last one: the server ends a connection whose body it does not read, and fetch would take it for the next request.
test("a body that is too large is refused", async () => {
  const { response, json } = await ask("/accounts", post({ note: "x".repeat(2 ** 21) }));
  assert.deepEqual([response.status, json.category], [413, "too_large"]);
});

async function ask(path, init) {
  const response = await fetch(server.url + path, init);
  const text = await response.text();
  for (const secret of [clientSecret, token]) assert.ok(!text.includes(secret) && !server.output().includes(secret));
  const isJson = /json/.test(response.headers.get("content-type") ?? "");
  return { response, text, json: isJson ? JSON.parse(text) : undefined };
}

function post(body) {
  return { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
}
