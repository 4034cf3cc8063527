// What once went wrong with values that nobody gives on purpose; tests/soak looks for more.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { bcs, itau, memoryStore, operations, problem, redact, respond, sequenceNumber } from "ventanilla";
import "ventanilla/schemas";
import { answers, codesAt, contextInput, contextReply, itauContext, json } from "./support.mjs";

const { getContext } = itau;
const gateway = { gateway: "https://gateway.example" };

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

test("options of a wrong type reject before anything is sent", async () => {
  const wrong = {
    random: 5,
    signal: { aborted: false },
    timeoutMs: "50",
    deadlineMs: { valueOf: () => 50 },
    retries: "2",
    maxReplyBytes: null,
  };
  for (const [name, value] of Object.entries(wrong)) {
    const { fetch, requests } = answers();
    await assert.rejects(getContext.call(contextInput, itauContext, { fetch, [name]: value }), TypeError, name);
    assert.equal(requests.length, 0);
  }
});

test("a signal that throws left a timer that later ended the process", async () => {
  const signal = {
    aborted: false,
    addEventListener() {
      throw new Error("no");
    },
    removeEventListener() {},
  };
  const unhandled = [];
  const note = (reason) => unhandled.push(reason);
  process.on("unhandledRejection", note);
  const { fetch } = answers(contextReply());
  await assert.rejects(getContext.call(contextInput, itauContext, { fetch, signal, timeoutMs: 5 }), { message: "no" });
  await sleep(50);
  process.off("unhandledRejection", note);
  assert.deepEqual(unhandled, []);
});

test("a call that was sent has an outcome, whatever its spread and its reply are", async () => {
  const nested = Array.from({ length: 50 }).reduce((inner) => [inner], []);
  const throwing = () => {
    throw new Error("no");
  };
  for (const random of [throwing, () => 1n, () => nested, () => Symbol("s")]) {
    const { fetch } = answers(json(503, {}), contextReply());
    assert.equal((await getContext.call(contextInput, itauContext, { fetch, random })).ok, true);
  }
  const reply = { status: 200, headers: { forEach: () => {} }, body: null };
  const retryAfter = { forEach: (use) => use({ toString: throwing }, "Retry-After") };
  for (const wrong of [
    { ...reply, status: Symbol("s") },
    { ...reply, status: { valueOf: throwing } },
    { ...reply, headers: retryAfter },
    // A list with nothing but a length: looking through it took minutes.
    { ...reply, headers: Object.assign([], { length: 2 ** 32 - 1 }) },
  ]) {
    const outcome = await getContext.call(contextInput, itauContext, { fetch: async () => wrong, retries: 0 });
    assert.equal(outcome.problem.category, "upstream");
  }
});

test("a key that no header can carry was quoted in the error", async () => {
  for (const authorization of ["Bearer s3cret\nx", "Bearer s3cret\u4e2d"]) {
    await assert.rejects(getContext.call(contextInput, { ...gateway, authorization }, { fetch: answers().fetch }), (error) => {
      assert.ok(error instanceof TypeError && !`${error.stack}${error.cause}`.includes("s3cret"));
      return true;
    });
  }
});

test("a target that no JSON Schema has was quoted in the error", () => {
  for (const target of ["s3cret", { toString: () => "s3cret" }, 1n, Symbol("s3cret")]) {
    assert.throws(() => getContext["~standard"].jsonSchema.input({ target }), {
      name: "TypeError",
      message: "Unknown JSON Schema target: there are draft-2020-12, draft-07, openapi-3.0.",
    });
  }
});

test("a byte order mark made redact throw", () => {
  const shown = { contextId: "•••" };
  assert.deepEqual(redact(getContext, { body: '\ufeff{"contextId":"1"}' }).body, shown);
  assert.deepEqual(redact(bcs.getPila, { status: 200, body: "\ufeff{}" }).body, {});
});

test("a URL of half a surrogate pair was shown as null", () => {
  assert.deepEqual(redact(bcs.getPila, { url: "https://provider.example/\ud800" }), { url: "•••" });
});

test("a message that says something else each time was read more than once", () => {
  for (const name of ["path", "headers", "url", "body"]) {
    let looks = 0;
    const message = Object.defineProperty({}, name, { get: () => (looks++ === 0 ? undefined : "{}") });
    assert.deepEqual(redact(getContext, message), {});
    assert.equal(looks, 1);
  }
});

test("a list that has nothing but a length kept redact and problem busy, and filled the memory", () => {
  const endless = new Array(2 ** 32 - 1);
  for (const part of ["headers", "path"]) assert.deepEqual(redact(getContext, { [part]: endless }), { [part]: "•••" });
  assert.throws(() => problem("validation", { issues: endless }), TypeError);
  for (const operation of operations)
    assert.equal(operation.validate({ path: endless, headers: endless, body: "{}" }).valid, false);
});
