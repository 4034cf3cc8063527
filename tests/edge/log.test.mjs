// Log lines: one per request, and nothing in them that is a secret or somebody's.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { simulatorCredentials } from "../../simulator/simulator.js";
import { apiKey, openGateway, requests } from "./gateway.mjs";

let gateway;

before(async () => {
  gateway = await openGateway({ bindings: { TIMEOUT_MS: "300", RETRIES: "0" } });
});

after(() => gateway.close());

/** The lines of one request. */
async function linesOf(request) {
  const id = crypto.randomUUID();
  const answer = await gateway.send({ ...request, headers: { ...request.headers, "x-request-id": id } });
  return { answer, lines: gateway.lines.filter((line) => line.request === id) };
}

test("a success is one line with operation, path template, status, attempts and duration", async () => {
  const { lines } = await linesOf(requests["bcs.getPila"]());
  assert.equal(lines.length, 1);
  const { milliseconds, request, timings, transactions, ...line } = lines[0];
  assert.ok(milliseconds >= 0);
  assert.deepEqual(Object.keys(timings), ["validate", "prepare", "upstream", "normalize"]);
  assert.ok(timings.upstream > 0 && timings.upstream <= milliseconds + 1, `${timings.upstream} of ${milliseconds}`);
  assert.match(transactions.join(), /^APIF\d{4}32\d{10}$/);
  assert.deepEqual(line, {
    event: "request",
    trace: null,
    method: "POST",
    caller: "key:development",
    operation: "bcs.getPila",
    path: "/customer-management/v1/query-pila",
    status: 200,
    category: null,
    code: null,
    attempts: 1,
    outcomes: ["ok"],
    drift: [],
  });
});

test("a request that was refused has no durations and no transaction", async () => {
  const { lines } = await linesOf({ path: "/bcs/nothing" });
  assert.deepEqual([lines[0].timings, lines[0].transactions, lines[0].outcomes], [null, [], []]);
});

test("a documented error is logged with category and code", async () => {
  const { lines } = await linesOf(requests["bcs.getCustomerLocations"]("99951011"));
  assert.deepEqual([lines[0].status, lines[0].category, lines[0].code], [404, "not_found", "51011"]);
});

test("a provider that does not answer in time is a timeout", async () => {
  const { answer, lines } = await linesOf({
    ...requests["masstack.updatePaymentMethod"](),
    headers: { "x-simulate": "timeout" },
  });
  assert.equal(answer.status, 504);
  assert.equal(answer.json.outcomeUnknown, true, "a change whose outcome nobody knows");
  assert.equal(answer.json.retryable, false);
  assert.deepEqual([lines[0].status, lines[0].category, lines[0].outcomes], [504, "timeout", ["timeout"]]);
});

test("no line holds a key, a credential, a personal value, a query, a path value or a header value", async () => {
  const canary = (name) => `canary-${name}`;
  const customer = JSON.parse(requests["bcs.createCustomerAccount"]().body);
  customer.personName.lastName = canary("last-name");
  customer.personInfo.contactInfo.emailAddr = "canary@example.com";
  customer.govIssueIdent.identSerialNum = "1099000111";
  customer[canary("unknown-field")] = canary("unknown-value");
  const create = { ...requests["bcs.createCustomerAccount"](), body: JSON.stringify(customer) };
  const locations = { path: "/bcs/customer-management/v1/location/1099000222?govIssueIdentType=CC&action=canary-query" };
  const headers = { "user-agent": canary("agent"), cookie: canary("cookie"), "x-invoker-user": canary("invoker") };
  for (const request of [
    create,
    { ...create, body: `${create.body.slice(0, -1)},` },
    { ...create, headers: { authorization: "Bearer canary-wrong-key" } },
    { ...create, headers: { "content-type": "text/canary" } },
    { ...create, headers: { accept: "text/canary" } },
    { ...create, path: "/bcs/canary-path" },
    { ...create, method: "PUT" },
    locations,
    { ...locations, headers: { "x-simulate": "51011" } },
    { ...locations, headers: { "x-simulate": "status=401" } },
    { ...locations, headers: { "x-simulate": "html" } },
    requests["itau.getContext"]("canary-context"),
    requests["masstack.updatePaymentMethod"]("canary-organization"),
  ]) {
    await linesOf({ ...request, headers: { ...headers, ...request.headers } });
  }
  // The id that a caller gives is no exception; its line has an id of our own.
  await gateway.send({ ...locations, headers: { "x-request-id": "canary-request-id" } });
  await linesOf(locations);
  const text = gateway.lines.map((line) => JSON.stringify(line)).join("\n");
  const secrets = Object.values(simulatorCredentials).flatMap(Object.values);
  for (const forbidden of [...secrets, apiKey, "canary", "1099000111", "1099000222", "12417384", "127.0.0.1"]) {
    assert.ok(!text.includes(forbidden), `a line holds ${forbidden}`);
  }
});
