// What the verbs give back: shared where it is clean, the caller's own bytes, and never a view of the engine's memory.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bcs, itau, masstack, operations } from "ventanilla";
import { bcsContext, contextInput, headerOf, itauContext, locationsInput, masstackContext, paymentInput } from "./support.mjs";

const { getContext } = itau;

test("a clean input gets one shared, frozen verdict", () => {
  const verdict = getContext.validate(contextInput);
  assert.deepEqual(verdict, { valid: true, issues: [], warnings: [] });
  assert.equal(bcs.getCustomerLocations.validate(locationsInput), verdict);
  assert.ok(Object.isFrozen(verdict) && Object.isFrozen(verdict.issues) && Object.isFrozen(verdict.warnings));
});

test("the caller's own bytes go out where nothing was rewritten", () => {
  const body = new TextEncoder().encode(' {"contextId" : "1"} ');
  const prepared = getContext.prepare({ body }, itauContext);
  assert.equal(prepared.rewritten, false);
  assert.equal(prepared.body.buffer, body.buffer);
  assert.deepEqual(prepared.body, body);
});

test("text and objects go out as bytes", () => {
  for (const body of ['{"contextId":"año"}', { contextId: "año" }]) {
    const prepared = getContext.prepare({ body }, itauContext);
    assert.ok(prepared.body instanceof Uint8Array);
    assert.equal(new TextDecoder().decode(prepared.body), '{"contextId":"año"}');
  }
});

test("shared bytes are copied before they are judged", () => {
  const shared = new Uint8Array(new SharedArrayBuffer(17));
  shared.set(new TextEncoder().encode('{"contextId":"1"}'));
  const { body } = getContext.prepare({ body: shared }, itauContext);
  shared.fill(0);
  assert.equal(new TextDecoder().decode(body), '{"contextId":"1"}');
});

test("results keep their value when the engine goes on", () => {
  const long = "x".repeat(100_000);
  const rewritten = getContext.prepare({ body: { contextId: "1", encoded: 0 } }, itauContext);
  const verdict = getContext.validate({ body: {} });
  const before = structuredClone({ rewritten, verdict });
  for (const operation of operations) operation.validate({ body: { contextId: long } });
  assert.deepEqual({ rewritten, verdict }, before);
  assert.equal(rewritten.rewritten, true);
  assert.equal(new TextDecoder().decode(rewritten.body), '{"contextId":"1","encoded":"0"}');
  assert.equal(rewritten.body.byteLength, rewritten.body.buffer.byteLength);
});

test("findings are the caller's own, whatever was found before", () => {
  const findings = () => {
    const wrong = { ...locationsInput, query: { govIssueIdentType: "XX", [`ñ"€😀/~${"x".repeat(20)}`]: "1" } };
    const verdicts = ["en", "es", "pt"].map((locale) => bcs.getCustomerLocations.validate(wrong, { locale }));
    const body = { contextId: 1, encoded: 5, ["€".repeat(9)]: 3 };
    return [...verdicts, getContext.validate({ body }), getContext.prepare({ body }, itauContext)];
  };
  const found = findings();
  const before = structuredClone(found);
  assert.deepEqual(before[0].warnings[0].pointer, `/ñ"€😀~1~0${"x".repeat(20)}`);
  assert.ok(before[0].issues[0].params.values.includes("CC"));
  for (const { issues, warnings } of found) {
    for (const finding of [...issues, ...warnings]) {
      for (const name of Object.keys(finding.params)) finding.params[name]?.push?.("more");
      Object.assign(finding.params, { limit: "changed", expected: "changed" });
      Object.assign(finding, { message: "changed", code: "changed", in: "changed" });
    }
  }
  assert.deepEqual(findings(), before);
  // More limits than are kept in mind.
  for (let limit = 1; limit < 2_500; limit += 1) {
    const { issues } = getContext.validate({ body: "x".repeat(3_000) }, { maxBytes: limit });
    assert.deepEqual(issues[0].params, { limit });
    assert.match(issues[0].message, new RegExp(` ${limit}\\.`));
  }
  assert.deepEqual(findings(), before);
});

test("a request without a body has none", () => {
  const prepared = bcs.getCustomerLocations.prepare({ ...locationsInput, body: { a: 1 } }, bcsContext);
  assert.equal(prepared.ok, true);
  assert.equal(prepared.body, undefined);
  assert.equal(headerOf(prepared, "Content-Type"), undefined);
});

test("the clock is read where no moment is given, and dates are moments", () => {
  const { now, ...undated } = bcsContext;
  const dayOf = (context) => headerOf(bcs.getCustomerLocations.prepare(locationsInput, context), "X-Invoker-ProcessDate");
  assert.equal(dayOf(bcsContext), "2024-03-27");
  assert.equal(dayOf({ ...undated, now: new Date(now) }), "2024-03-27");
  assert.match(dayOf(undated), /^20\d\d-\d\d-\d\d$/);
  assert.notEqual(dayOf(undated), "2024-03-27");
});

test("an authorization number may be any kind of integer", () => {
  for (const authorization of ["320000000001", 1.5, -1]) {
    assert.equal(bcs.getCustomerLocations.prepare(locationsInput, { ...bcsContext, authorization }).ok, false);
  }
  const ids = ["7", 7, 7n].map(
    (authorization) => bcs.getCustomerLocations.prepare(locationsInput, { ...bcsContext, authorization }).txId,
  );
  assert.deepEqual(new Set(ids), new Set(["APIF4087320000000007"]));
});

test("a preview shows no credential", () => {
  const prepared = bcs.getCustomerLocations.prepare(locationsInput, { ...bcsContext, preview: true });
  const text = JSON.stringify(prepared);
  for (const secret of ["secret-1", "token-1"]) assert.ok(!text.includes(secret));
  assert.ok(text.includes("•••"));
});

test("a key in a reply cannot set a prototype", () => {
  const outcome = getContext.normalize({ status: 200, body: '{"code":"0","__proto__":{"polluted":true}}' });
  assert.equal(outcome.ok, true);
  assert.equal({}.polluted, undefined);
  assert.equal(Object.getPrototypeOf(outcome.extra), Object.prototype);
  assert.equal(outcome.extra.polluted, undefined);
  assert.ok(JSON.stringify(outcome.extra).includes("polluted"));
});

test("any status with any body gives an outcome", () => {
  for (const status of [0, 99, 200, 204, 302, 404, 500, 599, 1000, -1, Number.NaN, "200", undefined]) {
    for (const body of [
      "",
      null,
      undefined,
      "{",
      "<html>",
      '"text"',
      "[]",
      new Uint8Array([0xff, 0xfe]),
      new ArrayBuffer(2),
      "\ud800",
    ]) {
      for (const operation of operations) {
        const outcome = operation.normalize({ status, body });
        assert.equal(typeof (outcome.ok ? outcome.warnings : outcome.problem.category), outcome.ok ? "object" : "string");
        assert.equal(outcome.meta.operation, operation.id);
      }
    }
  }
});

test("a reply's headers may come in any of the usual forms", () => {
  const waits = [
    new Headers({ "Retry-After": "3" }),
    [["Retry-After", "3"]],
    { "Retry-After": "3" },
    { "retry-after": ["3"], other: undefined },
  ];
  for (const headers of waits) {
    assert.equal(getContext.normalize({ status: 503, headers }).problem.retryAfter, "3");
  }
});

test("a reply's body of another kind is told to the programmer", () => {
  for (const body of [{}, 3, new Response("").body]) assert.throws(() => getContext.normalize({ status: 200, body }), TypeError);
});

test("a confirmation without data is null", () => {
  const outcome = masstack.updatePaymentMethod.normalize({ status: 204 });
  assert.deepEqual(outcome, {
    ok: true,
    data: null,
    extra: {},
    warnings: [],
    meta: { operation: "masstack.updatePaymentMethod", status: 204 },
  });
  const prepared = masstack.updatePaymentMethod.prepare(paymentInput, masstackContext);
  assert.equal(headerOf(prepared, "Authorization"), "Bearer token-1");
});
