// match, respond, problem and the numbers: what a gateway asks of the package.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bcs, bogotaDay, itau, masstack, match, problem, respond, sequenceNumber } from "ventanilla";

const success = { ok: true, data: { a: "1.0" }, extra: {}, warnings: [], meta: { operation: "itau.getContext", status: 200 } };
const json = [
  ["content-type", "application/json"],
  ["cache-control", "no-store"],
];

test("a request finds its operation and what its URL says", () => {
  const url = "https://door.example/bcs/customer-management/v1/location/10%2F20?govIssueIdentType=CC";
  const found = match({ method: "GET", url });
  assert.equal(found.operation, bcs.getCustomerLocations);
  assert.deepEqual(found.input, { path: { identserialnum: "10/20" }, query: { govIssueIdentType: "CC" } });
  assert.equal(match(new Request(url)).operation, bcs.getCustomerLocations);
});

test("the provider's base path belongs to the path", () => {
  const found = match({ method: "PATCH", url: "/masstack/v4/orgs/o/accounts/a/payment-method" });
  assert.equal(found.operation, masstack.updatePaymentMethod);
});

test("a parameter that is there twice is not chosen from", () => {
  const { operation, input } = match({ method: "GET", url: "/bcs/customer-management/v1/location/1?action=I&action=T" });
  assert.deepEqual(input.query, { action: ["I", "T"] });
  assert.equal(operation.validate(input).valid, false);
});

test("match was quadratic in a repeated query name", async (context) => {
  const { recordOf } = await import("../../npm/src/pairs.js");
  const pairs = Array.from({ length: 200_000 }, (_, index) => ["a", String(index)]);
  const started = performance.now();
  assert.equal(recordOf(pairs).a.length, pairs.length);
  const milliseconds = performance.now() - started;
  context.diagnostic(`${milliseconds.toFixed(0)} ms`);
  // Copied for each pair it took minutes.
  assert.ok(milliseconds < 2_000);
});

test("a name in a URL cannot set a prototype", () => {
  const { input } = match({ method: "GET", url: "/bcs/customer-management/v1/location/1?__proto__=x&constructor=y" });
  assert.equal(Object.getPrototypeOf(input.query), Object.prototype);
  assert.deepEqual(Object.keys(input.query), ["__proto__", "constructor"]);
});

test("other methods and other paths are problems", () => {
  const wrongMethod = match({ method: "DELETE", url: "/bcs/customer-management/v1/location/1" }, { locale: "es" });
  assert.equal(wrongMethod.operation, undefined);
  assert.equal(wrongMethod.problem.status, 405);
  assert.deepEqual(wrongMethod.allow, ["GET"]);
  const wrongPath = match({ method: "GET", url: "/bcs/customer-management" });
  assert.equal(wrongPath.problem.category, "route_not_found");
  for (const request of [
    {},
    { method: 1, url: null },
    { method: "GET", url: "::::" },
    { method: "GET", url: `/bcs/${"x/".repeat(1000)}` },
  ]) {
    assert.equal(match(request).problem.status, 404);
  }
});

test("a success is written as JSON", () => {
  const answer = respond(success, "application/json");
  assert.deepEqual(answer.headers, json);
  assert.equal(answer.status, 200);
  const { data, extra, warnings, meta } = success;
  assert.deepEqual(JSON.parse(answer.body), { data, extra, warnings, meta });
  assert.equal(JSON.parse(respond({ ...success, data: undefined }).body).data, null);
});

test("a success in no acceptable form is a 406", () => {
  for (const accept of ["text/html", "application/json;q=0"]) {
    const answer = respond(success, accept, { locale: "pt" });
    assert.equal(answer.status, 406);
    assert.equal(JSON.parse(answer.body).category, "not_acceptable");
  }
  for (const accept of ["", undefined, null, "*/*", "application/*"]) assert.equal(respond(success, accept).status, 200);
});

test("a problem is written whatever is accepted", () => {
  for (const accept of ["text/html", "application/json", undefined]) {
    const answer = respond({ ok: false, problem: problem("not_found"), meta: {} }, accept);
    assert.equal(answer.status, 404);
    assert.deepEqual(answer.headers[0], ["content-type", "application/problem+json"]);
    assert.deepEqual(JSON.parse(answer.body), problem("not_found"));
  }
});

test("a match that failed can be answered as it is", () => {
  const answer = respond(match({ method: "DELETE", url: "/bcs/customer-management/v1/location/1" }));
  assert.equal(answer.status, 405);
  assert.deepEqual(answer.headers.at(-1), ["allow", "GET"]);
});

test("a provider that is busy says when to come back, and so do we", () => {
  const outcome = bcs.getPila.normalize({ status: 429, headers: { "retry-after": "7" }, body: "{}" });
  const answer = respond(outcome);
  assert.equal(answer.status, 503);
  assert.deepEqual(answer.headers.at(-1), ["retry-after", "7"]);
});

test("a refused request lists its issues and its fields", () => {
  const { issues } = itau.getContext.validate({ body: { contextId: 1, encoded: [] } });
  const refused = problem("validation", { operation: itau.getContext, issues, locale: "es" });
  assert.equal(refused.status, 422);
  assert.equal(refused.errors, issues);
  assert.deepEqual(refused.fields, [
    { in: "body", pointer: "/contextId" },
    { in: "body", pointer: "/encoded" },
  ]);
  assert.equal(refused.provider.operation, "itau.getContext");
});

test("problems of the door itself name no provider", () => {
  const statuses = { unauthorized: 401, forbidden: 403, too_large: 413, unsupported_media_type: 415, internal: 500 };
  for (const [category, status] of Object.entries(statuses)) {
    const told = problem(category);
    assert.equal(told.status, status);
    assert.equal(told.type, `urn:ventanilla:problem:${category}`);
    assert.equal(told.provider ?? null, null);
  }
});

test("problem took an option allow that did nothing: what a path takes is said by respond", () => {
  assert.deepEqual(problem("method_not_allowed", { allow: ["GET"] }), problem("method_not_allowed"));
  const found = match({ method: "DELETE", url: "/bcs/customer-management/v1/location/1" });
  assert.deepEqual(respond({ problem: problem("method_not_allowed") }).headers, respond(found).headers.slice(0, -1));
});

test("authorization numbers keep to their half", () => {
  const key = "00112233445566778899aabbccddeeff";
  assert.equal(sequenceNumber("bcs.getPila", 5, key), "0000000005");
  assert.equal(sequenceNumber("bcs.getPila", 4_999_999_999n, key), "4999999999");
  const spread = Array.from({ length: 100 }, (_, n) => sequenceNumber("bcs.getCustomerLocations", n, key));
  assert.equal(new Set(spread).size, 100);
  assert.ok(spread.every((number) => /^[5-9]\d{9}$/.test(number)));
  for (const [operation, n, wrongKey] of [
    ["no.such", 1, key],
    ["bcs.getPila", 5_000_000_000, key],
    ["bcs.getPila", -1, key],
    ["bcs.getPila", 1.5, key],
    ["bcs.getPila", 1, "short"],
  ]) {
    assert.throws(() => sequenceNumber(operation, n, wrongKey), /RangeError|TypeError/);
  }
});

test("the day is Bogotá's", () => {
  assert.equal(bogotaDay(Date.UTC(2024, 2, 28, 4, 59)), "2024-03-27");
  assert.equal(bogotaDay(new Date(Date.UTC(2024, 2, 28, 5))), "2024-03-28");
});
