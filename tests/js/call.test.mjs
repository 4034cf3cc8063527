// call, straight to the provider, with a fetch of our own.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bcs, itau, masstack } from "ventanilla";
import {
  answers,
  bcsContext,
  codesAt,
  contextInput,
  contextReply,
  headerOf,
  itauContext,
  json,
  locationsInput,
  masstackContext,
  networkFault,
  paymentInput,
  silence,
} from "./support.mjs";

const { getContext } = itau;
const random = () => 0;

test("a call prepares, sends and normalizes", async () => {
  const { fetch, requests } = answers(contextReply());
  const outcome = await getContext.call(contextInput, itauContext, { fetch });
  assert.equal(outcome.ok, true);
  assert.deepEqual(outcome.meta, { operation: "itau.getContext", status: 200, attempts: [{ status: 200 }] });
  const [request] = requests;
  assert.equal(request.method, "POST");
  assert.equal(request.url, "https://itau.example/apiaccess/rest/ccmessaging/v1/itau/ps7/contextos");
  assert.equal(headerOf(request, "userName"), "user-1");
  assert.equal(new TextDecoder().decode(request.body), '{"contextId":"123123213"}');
  assert.equal(request.redirect, "manual");
  // Node's Request knows them all.
  assert.deepEqual([request.credentials, request.cache, request.referrerPolicy], ["omit", "no-store", "no-referrer"]);
});

test("options that a runtime's Request does not know are not set", async (context) => {
  const original = globalThis.Request;
  context.after(() => {
    globalThis.Request = original;
  });
  for (const strange of [class {}, undefined]) {
    globalThis.Request = strange;
    const { fetch, requests } = answers(contextReply());
    await getContext.call(contextInput, itauContext, { fetch });
    assert.deepEqual(Object.keys(requests[0]).sort(), ["body", "headers", "method", "redirect", "signal", "url"]);
  }
});

test("what is wrong with input or context is a problem, and nothing is sent", async () => {
  const { fetch, requests } = answers();
  const outcome = await getContext.call({ body: {} }, { ...itauContext, origin: "http://itau.example", locale: "es" }, { fetch });
  assert.equal(outcome.ok, false);
  assert.equal(outcome.problem.category, "validation");
  assert.deepEqual(codesAt(outcome.problem.errors), ["required body /contextId", "origin context /origin"]);
  assert.deepEqual(outcome.meta, { operation: "itau.getContext", status: null, attempts: [] });
  assert.equal(requests.length, 0);
  assert.equal((await getContext.call(contextInput, undefined, { fetch })).problem.category, "validation");
});

test("what was tolerated in the request is among the warnings", async () => {
  const { fetch, requests } = answers(contextReply());
  const outcome = await getContext.call({ body: { contextId: "1", encoded: 0 } }, itauContext, { fetch });
  assert.ok(codesAt(outcome.warnings).includes("coerced body /encoded"));
  assert.equal(new TextDecoder().decode(requests[0].body), '{"contextId":"1","encoded":"0"}');
});

test("a provider's refusal is its problem", async () => {
  const { fetch } = answers(json(404, { code: "9", message: "no" }));
  const { ok, problem, meta } = await getContext.call(contextInput, itauContext, { fetch });
  assert.equal(ok, false);
  assert.equal(problem.category, "not_found");
  assert.deepEqual(meta, { operation: "itau.getContext", status: 404, attempts: [{ status: 404, category: "not_found" }] });
});

test("faults that pass are tried again, with a pause", async () => {
  const { fetch, requests } = answers(networkFault, json(503, {}), contextReply());
  const started = performance.now();
  const outcome = await getContext.call(contextInput, itauContext, { fetch, random: () => 0.1 });
  assert.equal(outcome.ok, true);
  assert.equal(requests.length, 3);
  assert.deepEqual(
    outcome.meta.attempts.map(({ status, category }) => [status, category]),
    [
      [null, "upstream"],
      [503, outcome.meta.attempts[1].category],
      [200, undefined],
    ],
  );
  assert.ok(performance.now() - started >= 55, "200 ms and 400 ms, of each a tenth");
});

test("retries end", async () => {
  for (const [retries, expected] of [
    [undefined, 3],
    [0, 1],
    [1, 2],
  ]) {
    const { fetch, requests } = answers(...Array(5).fill(networkFault));
    const outcome = await getContext.call(contextInput, itauContext, {
      fetch,
      random,
      ...(retries === undefined ? {} : { retries }),
    });
    assert.equal(outcome.problem.category, "upstream");
    assert.equal(requests.length, expected);
    assert.equal(outcome.meta.attempts.length, expected);
  }
});

test("the provider's Retry-After is heeded, but not for long", async () => {
  const soon = answers(json(503, {}, { "retry-after": "0" }), contextReply());
  assert.equal((await getContext.call(contextInput, itauContext, { fetch: soon.fetch, random })).ok, true);
  const passed = answers(json(503, {}, { "retry-after": "Wed, 21 Oct 2015 07:28:00 GMT" }), contextReply());
  assert.equal((await getContext.call(contextInput, itauContext, { fetch: passed.fetch, random })).ok, true);
  const late = answers(json(503, {}, { "retry-after": "3600" }));
  const { problem } = await getContext.call(contextInput, itauContext, { fetch: late.fetch, random });
  assert.equal(problem.retryAfter, "3600");
  assert.equal(late.requests.length, 1);
});

test("a Retry-After date was measured against the context's moment", async () => {
  const context = { ...itauContext, now: Date.UTC(2015, 9, 21) };
  const passed = new Date(Date.now() - 60_000).toUTCString();
  const { fetch, requests } = answers(json(503, {}, { "retry-after": passed }), contextReply());
  assert.equal((await getContext.call(contextInput, context, { fetch, random })).ok, true);
  assert.equal(requests.length, 2);
});

test("parameters from an iterator were judged and then not sent", async () => {
  const { fetch, requests } = answers(networkFault, contextReply());
  const numbers = [1, 2];
  const input = { ...locationsInput, query: new Map([["govIssueIdentType", "CC"]]).entries() };
  await bcs.getCustomerLocations.call(input, bcsContext, { fetch, random, sequence: () => numbers.shift() });
  assert.deepEqual(
    requests.map(({ url }) => new URL(url).search),
    Array(2).fill("?govIssueIdentType=CC"),
  );
});

test("a change is never sent twice, and its outcome may be unknown", async () => {
  for (const fault of [networkFault, json(503, {}), json(504, {})]) {
    const { fetch, requests } = answers(fault);
    const { problem } = await masstack.updatePaymentMethod.call(paymentInput, masstackContext, { fetch, random });
    assert.equal(requests.length, 1);
    assert.equal(problem.outcomeUnknown, true);
    assert.equal(problem.retryable, false);
  }
});

test("an attempt has its time", async () => {
  for (const stuck of [silence, () => new Promise(() => {}), () => new Response(new ReadableStream({}))]) {
    const { fetch, requests } = answers(stuck, stuck);
    const { problem, meta } = await getContext.call(contextInput, itauContext, { fetch, random, timeoutMs: 20, retries: 1 });
    assert.equal(problem.category, "timeout");
    assert.equal(problem.status, 504);
    assert.equal(requests.length, 2);
    assert.deepEqual(meta.attempts, Array(2).fill({ status: null, category: "timeout" }));
    assert.equal(requests[0].signal.aborted, true);
  }
});

test("any time at all is no time limit", async () => {
  const { fetch } = answers(contextReply());
  assert.equal((await getContext.call(contextInput, itauContext, { fetch, timeoutMs: Number.POSITIVE_INFINITY })).ok, true);
});

test("the caller may give up: before, meanwhile, and between attempts", async () => {
  const before = answers();
  const early = await masstack.updatePaymentMethod.call(paymentInput, masstackContext, {
    fetch: before.fetch,
    signal: AbortSignal.abort(),
  });
  assert.equal(early.problem.category, "cancelled");
  assert.equal(early.problem.outcomeUnknown, undefined);
  assert.equal(before.requests.length, 0);

  const meanwhile = answers(silence);
  const late = await masstack.updatePaymentMethod.call(paymentInput, masstackContext, {
    fetch: meanwhile.fetch,
    signal: AbortSignal.timeout(20),
  });
  assert.equal(late.problem.category, "cancelled");
  assert.equal(late.problem.outcomeUnknown, true);

  const between = answers(networkFault);
  const slow = { fetch: between.fetch, random: () => 1, signal: AbortSignal.timeout(20) };
  const pausing = await getContext.call(contextInput, itauContext, slow);
  assert.equal(pausing.problem.category, "cancelled");
  assert.equal(between.requests.length, 1);
});

test("a call leaves no listener on the caller's signal", async () => {
  const { signal } = new AbortController();
  let listeners = 0;
  const { addEventListener, removeEventListener } = signal;
  signal.addEventListener = (...args) => {
    listeners += 1;
    addEventListener.apply(signal, args);
  };
  signal.removeEventListener = (...args) => {
    listeners -= 1;
    removeEventListener.apply(signal, args);
  };
  const { fetch } = answers(networkFault, contextReply());
  await getContext.call(contextInput, itauContext, { fetch, signal, random });
  assert.equal(listeners, 0);
});

test("a redirect is not followed", async () => {
  const status = answers(new Response(null, { status: 302, headers: { location: "https://elsewhere.example" } }));
  assert.equal((await getContext.call(contextInput, itauContext, { fetch: status.fetch })).ok, false);
  const opaque = answers({ type: "opaqueredirect", status: 0, headers: new Headers(), body: null });
  const { problem } = await getContext.call(contextInput, itauContext, { fetch: opaque.fetch });
  assert.equal(problem.category, "upstream");
  assert.equal(opaque.requests.length, 1);
});

test("a reply is read up to a limit", async () => {
  let cancelled = false;
  const endless = () =>
    new Response(
      new ReadableStream({
        pull: (controller) => controller.enqueue(new Uint8Array(1024)),
        cancel: () => {
          cancelled = true;
        },
      }),
    );
  const { fetch, requests } = answers(endless);
  const { problem } = await getContext.call(contextInput, itauContext, { fetch, maxReplyBytes: 10_000 });
  assert.equal(problem.category, "upstream");
  assert.equal(cancelled, true);
  assert.equal(requests.length, 1);
  const exact = answers(contextReply());
  const length = (await contextReply().arrayBuffer()).byteLength;
  assert.equal((await getContext.call(contextInput, itauContext, { fetch: exact.fetch, maxReplyBytes: length })).ok, true);
});

test("a reply in pieces is put together", async () => {
  const pieces = ['{"code"', ':"0","mess', 'age":"ok"}'].map((text) => new TextEncoder().encode(text));
  const { fetch } = answers(
    new Response(new ReadableStream({ start: (stream) => [...pieces.map((piece) => stream.enqueue(piece)), stream.close()] })),
  );
  assert.equal((await getContext.call(contextInput, itauContext, { fetch })).ok, true);
  const strange = answers({
    status: 200,
    headers: new Headers(),
    body: new ReadableStream({ start: (stream) => stream.enqueue("text") }),
  });
  assert.equal(
    (await getContext.call(contextInput, itauContext, { fetch: strange.fetch, retries: 0 })).problem.category,
    "upstream",
  );
});

test("every attempt sends what the first one sent", async () => {
  const input = { body: { contextId: "first" } };
  const { fetch, requests } = answers(() => {
    input.body.contextId = "second";
    return networkFault();
  }, contextReply());
  await getContext.call(input, itauContext, { fetch, random });
  assert.deepEqual(
    requests.map(({ body }) => new TextDecoder().decode(body)),
    Array(2).fill('{"contextId":"first"}'),
  );
});

test("options of a wrong kind are told to the programmer", async () => {
  for (const options of [{ fetch: 1 }, { timeoutMs: 0 }, { retries: -1 }, { sequence: 1 }, { maxReplyBytes: "x" }]) {
    await assert.rejects(getContext.call(contextInput, itauContext, options), TypeError);
  }
});

test("a transaction id is sent once only", async () => {
  const fixed = answers(networkFault);
  const outcome = await bcs.getCustomerLocations.call(locationsInput, bcsContext, { fetch: fixed.fetch, random });
  assert.equal(fixed.requests.length, 1);
  assert.deepEqual(outcome.meta.attempts, [{ txId: "APIF4087320000000001", status: null, category: "upstream" }]);
  assert.equal(outcome.meta.txId, "APIF4087320000000001");
});

test("a sequence numbers every attempt", async () => {
  const asked = [];
  const sequence = {
    numbers: [41, 42n, "43"],
    async next(operation, now) {
      asked.push([operation, now]);
      return this.numbers.shift();
    },
  };
  const { authorization, ...context } = bcsContext;
  const { fetch, requests } = answers(networkFault, networkFault, networkFault);
  const outcome = await bcs.getCustomerLocations.call(locationsInput, context, { fetch, random, sequence });
  const ids = [41, 42, 43].map((number) => `APIF4087320000${"0000"}${number}`);
  assert.deepEqual(
    outcome.meta.attempts.map(({ txId }) => txId),
    ids,
  );
  assert.deepEqual(
    requests.map((request) => headerOf(request, "X-Invoker-TxId")),
    ids,
  );
  assert.deepEqual(asked, Array(3).fill(["bcs.getCustomerLocations", bcsContext.now]));
});

test("no number is drawn for what cannot be sent or needs none", async () => {
  let drawn = 0;
  const sequence = () => {
    drawn += 1;
    return 1;
  };
  await bcs.getCustomerLocations.call({}, bcsContext, { fetch: answers().fetch, sequence });
  await getContext.call(contextInput, itauContext, { fetch: answers(contextReply()).fetch, sequence });
  assert.equal(drawn, 0);
});
