// What once went wrong with values that nobody gives on purpose; tests/soak looks for more.
import assert from "node:assert/strict";
import { test } from "node:test";
import { itau, memoryStore, problem, respond, sequenceNumber } from "ventanilla";
import { codesAt, contextInput, itauContext } from "./support.mjs";

const { getContext } = itau;

test("an input that is a revoked proxy was an exception", () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  const issues = ["type path", "type query", "type body"];
  assert.deepEqual(codesAt(getContext.validate(proxy).issues), issues);
  assert.deepEqual(codesAt(getContext.prepare(proxy, itauContext).issues), issues);
  assert.deepEqual(codesAt(getContext["~standard"].validate(proxy).issues), issues);
});

test("a context whose toJSON leaves nothing made the engine fail", () => {
  const context = { ...itauContext, toJSON: () => undefined };
  const { ok, issues } = getContext.prepare(contextInput, context);
  assert.equal(ok, false);
  assert.ok(issues.every((issue) => issue.in === "context"));
  assert.equal(itau.with(context).getContext.prepare(contextInput).ok, false);
});

test("a number that is another text each time made the engine fail", () => {
  const key = "00112233445566778899aabbccddeeff";
  let asked = 0;
  const changing = { toString: () => (asked++ === 0 ? "5" : "x"), valueOf: () => 5 };
  for (const n of [changing, ["5"], null]) assert.throws(() => sequenceNumber("bcs.getPila", n, key), RangeError);
});

test("a problem with a nested status made the engine fail when it was answered", () => {
  let nested = [];
  for (let depth = 0; depth < 50; depth += 1) nested = [nested];
  const told = problem("not_found");
  assert.equal(respond({ ok: false, problem: { ...told, retryAfter: nested } }).status, 404);
  assert.equal(respond({ ok: false, problem: { ...told, status: { nested } } }).status, 500);
});

test("a store that leased less than nothing would give numbers twice", () => {
  const store = memoryStore();
  for (const block of [-5, 0, 1.5, "7", Number.NaN, undefined]) assert.throws(() => store.lease("2024-03-27", block), RangeError);
  assert.equal(store.lease("2024-03-27", 1).from, 0);
});
