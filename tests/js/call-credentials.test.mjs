// call with credentials that are fetched.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bcs, itau, masstack } from "ventanilla";
import {
  answers,
  bcsContext,
  contextInput,
  contextReply,
  headerOf,
  itauContext,
  json,
  locationsInput,
  masstackContext,
  paymentInput,
} from "./support.mjs";

const done = () => new Response(null, { status: 204 });

test("credentials may be a function", async () => {
  const reasons = [];
  const credentials = async (reason) => {
    reasons.push(reason);
    return { userName: "user-2", password: "password-2" };
  };
  const { fetch, requests } = answers(contextReply());
  const outcome = await itau.getContext.call(contextInput, { ...itauContext, credentials }, { fetch });
  assert.equal(outcome.ok, true);
  assert.equal(headerOf(requests[0], "userName"), "user-2");
  assert.deepEqual(reasons, ["first"]);
});

test("a refusal refreshes them once, for changes too", async () => {
  const tokens = { first: "old", expired: "new" };
  const credentials = (reason) => ({ token: tokens[reason] });
  const { fetch, requests } = answers(json(401, {}), done());
  const outcome = await masstack.updatePaymentMethod.call(paymentInput, { ...masstackContext, credentials }, { fetch });
  assert.equal(outcome.ok, true);
  assert.deepEqual(
    requests.map((request) => headerOf(request, "Authorization")),
    ["Bearer old", "Bearer new"],
  );
  assert.deepEqual(outcome.meta.attempts, [{ status: 401, category: "authentication" }, { status: 204 }]);

  const stubborn = answers(json(401, {}), json(401, {}));
  const { problem } = await masstack.updatePaymentMethod.call(
    paymentInput,
    { ...masstackContext, credentials },
    { fetch: stubborn.fetch },
  );
  assert.equal(problem.category, "authentication");
  assert.equal(stubborn.requests.length, 2);
});

test("credentials at hand are not asked for again", async () => {
  const { fetch, requests } = answers(json(401, {}));
  const { problem } = await masstack.updatePaymentMethod.call(paymentInput, masstackContext, { fetch });
  assert.equal(problem.category, "authentication");
  assert.equal(requests.length, 1);
});

test("calls that meet an expired token together refresh it together", async () => {
  const { calls, refreshes } = tokenService();
  await calls();
  assert.equal(refreshes(), 1);
  await calls();
  assert.equal(refreshes(), 2);
});

test("where a request may not wait for another's promise, calls shared one", async (context) => {
  for (const mark of ["WebSocketPair", "EdgeRuntime"]) {
    globalThis[mark] = mark;
    context.after(() => delete globalThis[mark]);
    const { calls, refreshes } = tokenService();
    await calls();
    assert.equal(refreshes(), 5);
    delete globalThis[mark];
  }
});

/** Five calls at once whose token has expired. */
function tokenService() {
  let refreshes = 0;
  const credentials = async (reason) => {
    if (reason === "first") return { token: "old" };
    refreshes += 1;
    await new Promise((resolve) => setTimeout(resolve, 20));
    return { token: "new" };
  };
  const context = { ...masstackContext, credentials };
  const fetch = async (_url, init) => (headerOf(init, "Authorization") === "Bearer new" ? done() : json(401, {}));
  const calls = async () => {
    const call = () => masstack.updatePaymentMethod.call(paymentInput, context, { fetch });
    const outcomes = await Promise.all(Array.from({ length: 5 }, call));
    assert.ok(outcomes.every((outcome) => outcome.ok));
  };
  return { calls, refreshes: () => refreshes };
}

test("no credentials are fetched for what cannot be sent", async () => {
  const credentials = () => assert.fail("asked");
  const { problem } = await itau.getContext.call({}, { ...itauContext, credentials }, { fetch: answers().fetch });
  assert.equal(problem.category, "validation");
  const given = await itau.getContext.call(
    contextInput,
    { ...itauContext, credentials },
    { fetch: answers().fetch, signal: AbortSignal.abort() },
  );
  assert.equal(given.problem.category, "cancelled");
});

test("what the first credentials or the first number fail with is the caller's own", async () => {
  const failing = async () => {
    throw new Error("the token service is down");
  };
  const { fetch, requests } = answers();
  await assert.rejects(itau.getContext.call(contextInput, { ...itauContext, credentials: failing }, { fetch }), /token service/);
  await assert.rejects(bcs.getCustomerLocations.call(locationsInput, bcsContext, { fetch, sequence: failing }), /token service/);
  assert.equal(requests.length, 0);
});

test("a refresh that failed lost the outcome, and the next call starts afresh", async () => {
  let refreshes = 0;
  const flaky = async (reason) => {
    if (reason === "expired" && refreshes++ === 0) throw new Error("refused");
    return { token: reason };
  };
  const context = { ...masstackContext, credentials: flaky };
  const { fetch } = answers(json(401, {}), json(401, {}), done());
  const first = await masstack.updatePaymentMethod.call(paymentInput, context, { fetch });
  assert.equal(first.problem.category, "authentication");
  assert.deepEqual(first.meta, {
    operation: "masstack.updatePaymentMethod",
    status: 401,
    attempts: [{ status: 401, category: "authentication" }],
  });
  assert.equal((await masstack.updatePaymentMethod.call(paymentInput, context, { fetch })).ok, true);
});

test("a sequence that failed on a later attempt lost the outcome", async () => {
  const sequenceOf = (list) => async () => list.shift() ?? Promise.reject(new Error("no number left"));
  const options = (fetch, ...list) => ({ fetch, random: () => 0, sequence: sequenceOf(list) });
  const busy = answers(json(503, {}));
  const outcome = await bcs.getCustomerLocations.call(locationsInput, bcsContext, options(busy.fetch, 41));
  assert.equal(outcome.problem.category, "upstream");
  assert.deepEqual(outcome.meta, {
    operation: "bcs.getCustomerLocations",
    status: 503,
    txId: "APIF4087320000000041",
    attempts: [{ txId: "APIF4087320000000041", status: 503, category: "upstream" }],
  });
  const expired = answers(json(401, {}));
  const context = { ...bcsContext, credentials: () => bcsContext.credentials };
  const refusal = await bcs.getCustomerLocations.call(locationsInput, context, options(expired.fetch, 42));
  assert.equal(refusal.problem.category, "authentication");
  assert.equal(refusal.meta.attempts.length, 1);
});

test("after a refresh the same transaction id went out twice", async () => {
  const reasons = [];
  const credentials = (reason) => {
    reasons.push(reason);
    return { ...bcsContext.credentials, token: reason };
  };
  const context = { ...bcsContext, credentials };
  const fixed = answers(json(401, {}));
  const { problem, meta } = await bcs.getCustomerLocations.call(locationsInput, context, { fetch: fixed.fetch });
  assert.equal(problem.category, "authentication");
  assert.equal(meta.attempts.length, 1);
  assert.equal(fixed.requests.length, 1);
  assert.deepEqual(reasons, ["first", "expired"], "the next call shall have a fresh one");

  const numbers = [1, 2];
  const { fetch, requests } = answers(json(401, {}), json(401, {}));
  await bcs.getCustomerLocations.call(locationsInput, context, { fetch, sequence: () => numbers.shift() });
  const ids = requests.map((request) => headerOf(request, "X-Invoker-TxId"));
  assert.deepEqual(ids, ["APIF4087320000000001", "APIF4087320000000002"]);
});
