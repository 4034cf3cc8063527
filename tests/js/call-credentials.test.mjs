// call with credentials that are fetched.
import assert from "node:assert/strict";
import { test } from "node:test";
import { itau, masstack } from "ventanilla";
import { answers, contextInput, contextReply, headerOf, itauContext, json, masstackContext, paymentInput } from "./support.mjs";

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
  let refreshes = 0;
  const credentials = async (reason) => {
    if (reason === "first") return { token: "old" };
    refreshes += 1;
    await new Promise((resolve) => setTimeout(resolve, 20));
    return { token: "new" };
  };
  const context = { ...masstackContext, credentials };
  const fetch = async (_url, init) => (headerOf(init, "Authorization") === "Bearer new" ? done() : json(401, {}));
  const calls = () =>
    Promise.all(Array.from({ length: 5 }, () => masstack.updatePaymentMethod.call(paymentInput, context, { fetch })));
  assert.ok((await calls()).every((outcome) => outcome.ok));
  assert.equal(refreshes, 1);
  await calls();
  assert.equal(refreshes, 2);
});

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

test("a function that fails fails the call, and the next one starts afresh", async () => {
  const failing = async () => {
    throw new Error("the token service is down");
  };
  await assert.rejects(
    itau.getContext.call(contextInput, { ...itauContext, credentials: failing }, { fetch: answers().fetch }),
    /token service/,
  );

  let refreshes = 0;
  const flaky = async (reason) => {
    if (reason === "expired" && refreshes++ === 0) throw new Error("refused");
    return { token: reason };
  };
  const context = { ...masstackContext, credentials: flaky };
  const twice = answers(json(401, {}), json(401, {}), done());
  await assert.rejects(masstack.updatePaymentMethod.call(paymentInput, context, { fetch: twice.fetch }), /refused/);
  assert.equal((await masstack.updatePaymentMethod.call(paymentInput, context, { fetch: twice.fetch })).ok, true);
});
