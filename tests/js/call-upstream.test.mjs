// call with what calls to one upstream share, and its limits of time.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { itau, masstack, problem, respond } from "ventanilla";
import {
  answers,
  contextInput,
  contextReply,
  itauContext,
  json,
  masstackContext,
  networkFault,
  paymentInput,
} from "./support.mjs";

const { getContext } = itau;
const random = () => 0;

/** An upstream that admits as it is told, and keeps what it hears. */
function watched({ admits = () => true, mayRetry = () => true, retryAfterMs = 1_500 } = {}) {
  const seen = [];
  const admit = () => (admits() ? { admitted: true, settle: (what) => seen.push(what) } : { admitted: false, retryAfterMs });
  return { seen, upstream: { admit, mayRetry } };
}

const never = () => new Promise(() => {});

test("what is not admitted is not sent, and may be sent later, a change too", async () => {
  const { upstream } = watched({ admits: () => false });
  const { fetch, requests } = answers();
  const credentials = () => assert.fail("no token is fetched");
  const context = { ...masstackContext, credentials };
  const outcome = await masstack.updatePaymentMethod.call(paymentInput, context, { fetch, upstream });
  assert.equal(requests.length, 0);
  const { category, status, retryAfter, retryable, outcomeUnknown } = outcome.problem;
  assert.deepEqual([category, status, retryAfter, retryable, outcomeUnknown], ["upstream", 503, "2", true, undefined]);
  assert.deepEqual(outcome.meta, { operation: "masstack.updatePaymentMethod", status: null, attempts: [] });
  const answer = respond(outcome);
  assert.deepEqual([answer.status, new Headers(answer.headers).get("retry-after")], [503, "2"]);
});

test("what is wrong is told instead of held back", async () => {
  const { upstream, seen } = watched({ admits: () => false });
  const { problem: refused } = await getContext.call({ body: {} }, itauContext, { fetch: answers().fetch, upstream });
  assert.equal(refused.category, "validation");
  assert.deepEqual(seen, []);
});

test("every request that was admitted is told of once", async () => {
  const broken = () => new Response(new ReadableStream({ pull: (stream) => stream.error(new Error("reset")) }));
  const large = () => new Response("x".repeat(100));
  for (const [answer, expected] of [
    [contextReply, "answered"],
    [() => json(500, {}), "answered"],
    [() => json(429, {}), "answered"],
    [() => json(401, {}), "answered"],
    [() => new Response("<html>"), "answered"],
    [() => new Response(null, { status: 302 }), "answered"],
    [large, "answered"],
    [() => json(502, {}), "failed"],
    [() => json(503, {}), "failed"],
    [() => json(504, {}), "failed"],
    [networkFault, "failed"],
    [broken, "failed"],
    [never, "failed"],
  ]) {
    const { upstream, seen } = watched();
    const { fetch } = answers(answer);
    await getContext.call(contextInput, itauContext, { fetch, upstream, retries: 0, timeoutMs: 200, maxReplyBytes: 50 });
    assert.deepEqual(seen, [expected], String(answer));
  }
});

test("of a call that nothing came of nothing is learned", async () => {
  const gaveUp = new AbortController();
  const { upstream, seen } = watched();
  const { fetch } = answers(() => {
    gaveUp.abort();
    return never();
  });
  await getContext.call(contextInput, itauContext, { fetch, upstream, signal: gaveUp.signal });
  const context = { ...itauContext, credentials: () => Promise.reject(new Error("no token")) };
  await assert.rejects(getContext.call(contextInput, context, { fetch, upstream }), /no token/);
  assert.deepEqual(seen, ["unknown", "unknown"]);
});

test("a retry that the upstream cannot bear is not made", async () => {
  const asked = [];
  const { upstream, seen } = watched({ mayRetry: () => asked.push("retry") < 2 });
  const { fetch, requests } = answers(networkFault, networkFault);
  const { meta } = await getContext.call(contextInput, itauContext, { fetch, upstream, random, retries: 5 });
  assert.deepEqual([requests.length, meta.attempts.length, asked.length], [2, 2, 2]);
  assert.deepEqual(seen, ["failed", "failed"]);
  const change = answers(networkFault);
  await masstack.updatePaymentMethod.call(paymentInput, masstackContext, { fetch: change.fetch, upstream });
  assert.equal(asked.length, 2, "nobody is asked where no retry would be made");
});

test("a call that is held back between its attempts ends as its last attempt did", async () => {
  const left = [true, false];
  const { upstream } = watched({ admits: () => left.shift() });
  const { fetch } = answers(() => json(504, {}));
  const { meta, problem: last } = await getContext.call(contextInput, itauContext, { fetch, upstream, random });
  assert.deepEqual([last.category, last.status, meta.status], ["timeout", 504, 504]);
  assert.equal(meta.attempts.length, 1);
});

test("a gateway that tells of its provider's fault is well itself", async () => {
  const told = (category) => {
    const { status, headers, body } = respond({ ok: false, problem: problem(category) });
    return new Response(body, { status, headers });
  };
  for (const [answer, expected] of [
    [() => told("upstream"), "answered"],
    [() => told("timeout"), "answered"],
    [() => new Response("<h1>Bad gateway</h1>", { status: 502 }), "failed"],
    [networkFault, "failed"],
  ]) {
    const { upstream, seen } = watched();
    const { fetch } = answers(answer);
    await getContext.call(contextInput, { gateway: "https://door.example" }, { fetch, upstream, retries: 0 });
    assert.deepEqual(seen, [expected]);
  }
});

test("a reply must begin in time, and may then take longer", async () => {
  const limits = { headersTimeoutMs: 100, timeoutMs: 5_000, retries: 0 };
  const silent = await getContext.call(contextInput, itauContext, { fetch: answers(never).fetch, ...limits });
  assert.equal(silent.problem.category, "timeout");
  const slow = () =>
    new Response(
      new ReadableStream({
        async pull(stream) {
          await sleep(200);
          stream.enqueue(new TextEncoder().encode('{"code":"0"}'));
          stream.close();
        },
      }),
    );
  assert.equal((await getContext.call(contextInput, itauContext, { fetch: answers(slow).fetch, ...limits })).ok, true);
});

test("a call ends at its deadline: the running attempt is cut, and no other begins", async () => {
  const { fetch, requests } = answers(networkFault, never);
  const outcome = await getContext.call(contextInput, itauContext, { fetch, random, deadlineMs: 150, retries: 9 });
  assert.deepEqual([outcome.problem.category, requests.length], ["timeout", 2]);
});

test("a wait that goes beyond the deadline is not begun", async () => {
  const { fetch, requests } = answers(() => json(503, {}, { "retry-after": "20" }));
  const started = Date.now();
  const { meta } = await getContext.call(contextInput, itauContext, { fetch, random, deadlineMs: 15_000 });
  assert.deepEqual([meta.status, requests.length], [503, 1]);
  assert.ok(Date.now() - started < 10_000);
});

test("credentials that come too late for the deadline are not sent", async () => {
  const credentials = () => sleep(60, masstackContext.credentials);
  const { fetch, requests } = answers();
  const context = { ...masstackContext, credentials };
  const outcome = await masstack.updatePaymentMethod.call(paymentInput, context, { fetch, deadlineMs: 20 });
  assert.equal(requests.length, 0);
  const { category, retryable, outcomeUnknown } = outcome.problem;
  assert.deepEqual([category, retryable, outcomeUnknown], ["timeout", true, undefined]);
  assert.deepEqual(outcome.meta.attempts, []);
});

test("options of a wrong kind are told to the programmer", async () => {
  for (const options of [
    { headersTimeoutMs: 0 },
    { deadlineMs: "soon" },
    { upstream: {} },
    { upstream: null },
    { upstream: { admit: () => ({}) } },
  ]) {
    await assert.rejects(getContext.call(contextInput, itauContext, options), TypeError);
  }
});
