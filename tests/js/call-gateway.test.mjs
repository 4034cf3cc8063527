// call through a gateway: judged here, done there, the same outcome.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bcs, itau, masstack, match, problem, respond } from "ventanilla";
import { answers, codesAt, contextInput, headerOf, json, locationsInput, networkFault, paymentInput } from "./support.mjs";

const gateway = { gateway: "https://door.example/api/", authorization: "Bearer key-1" };
const random = () => 0;

const answered = (outcome) => {
  const { status, headers, body } = respond(outcome);
  return new Response(body, { status, headers });
};

const success = {
  ok: true,
  data: { a: "1" },
  extra: { "/b": 1 },
  warnings: [],
  meta: { operation: "itau.getContext", status: 200 },
};

test("the gateway gets path, query, body and its own key, and no provider's header", async () => {
  const { fetch, requests } = answers(answered(success));
  const outcome = await itau.getContext.call(contextInput, { ...gateway, locale: "es" }, { fetch });
  assert.deepEqual(outcome, { ...success, meta: { ...success.meta, attempts: [{ status: 200 }] } });
  const [request] = requests;
  assert.equal(request.url, "https://door.example/api/itau/apiaccess/rest/ccmessaging/v1/itau/ps7/contextos");
  assert.equal(request.method, "POST");
  assert.deepEqual(Object.fromEntries(request.headers), {
    accept: "application/json, application/problem+json",
    "accept-language": "es",
    authorization: "Bearer key-1",
    "content-type": "application/json",
  });
  assert.equal(new TextDecoder().decode(request.body), '{"contextId":"123123213"}');
  assert.equal(request.redirect, "manual");
});

test("a call says which change it is, in quotes", async () => {
  const { fetch, requests } = answers(answered(success));
  await itau.getContext.call(contextInput, gateway, { fetch, idempotencyKey: 'a "quoted\\" one' });
  assert.equal(headerOf(requests[0], "idempotency-key"), '"a \\"quoted\\\\\\" one"');
  for (const idempotencyKey of ["", "ñ", "a\n", "k".repeat(256), 7]) {
    await assert.rejects(itau.getContext.call(contextInput, gateway, { fetch, idempotencyKey }), TypeError);
  }
  assert.equal(requests.length, 1);
});

test("its URL is the one that match reads", async () => {
  const input = {
    path: { identserialnum: "10/20 ñ?#" },
    query: { govIssueIdentType: "CC", action: "I" },
    headers: { "X-Invoker-BranchId": "1" },
  };
  const { fetch, requests } = answers(answered(success));
  await bcs.getCustomerLocations.call(input, { gateway: "https://door.example" }, { fetch });
  const { path, query } = input;
  assert.deepEqual(match(requests[0]), { operation: bcs.getCustomerLocations, input: { path, query } });
  assert.equal(requests[0].body, undefined);
  assert.equal(headerOf(requests[0], "x-invoker-branchid"), undefined);
  assert.equal(headerOf(requests[0], "authorization"), undefined);

  const payment = answers(answered({ ...success, data: null }));
  const outcome = await masstack.updatePaymentMethod.call(paymentInput, gateway, { fetch: payment.fetch });
  assert.equal(outcome.data, null);
  assert.equal(
    match({ ...payment.requests[0], url: payment.requests[0].url.replace("/api", "") }).operation,
    masstack.updatePaymentMethod,
  );
});

test("numbers beyond 2^53 were rounded on their way to the gateway", async () => {
  const { fetch, requests } = answers(answered(success));
  const input = { path: { identserialnum: 12345678901234567890n }, query: { govIssueIdentType: "CC", other: 2n ** 64n } };
  await bcs.getCustomerLocations.call(input, { gateway: "https://door.example" }, { fetch });
  assert.ok(requests[0].url.endsWith("/location/12345678901234567890?govIssueIdentType=CC&other=18446744073709551616"));
});

test("parameters from an iterator that gives them once were judged and then not sent", async () => {
  const { fetch, requests } = answers(answered(success));
  const input = { ...locationsInput, query: new URLSearchParams("govIssueIdentType=CC").entries() };
  await bcs.getCustomerLocations.call(input, { gateway: "https://door.example" }, { fetch });
  assert.ok(requests[0].url.endsWith("?govIssueIdentType=CC"));
});

test("half a surrogate pair in a parameter that nobody knows rejected the call", async () => {
  const { fetch, requests } = answers(answered(success));
  const input = { ...locationsInput, query: { ...locationsInput.query, "\ud800": "a\udc00", unreadable: {} } };
  assert.equal((await bcs.getCustomerLocations.call(input, { gateway: "https://door.example" }, { fetch })).ok, true);
  assert.ok(requests[0].url.endsWith("&%EF%BF%BD=a%EF%BF%BD"));
});

test("what was tolerated in the input was not among a gateway's warnings", async () => {
  const input = { body: { contextId: "1", encoded: 0 }, headers: { other: "1" } };
  const told = (warnings) => answers(answered({ ...success, warnings })).fetch;
  const warningsOf = async (fetch) => codesAt((await itau.getContext.call(input, gateway, { fetch })).warnings);
  const own = ["unknown header /other", "coerced body /encoded"];
  assert.deepEqual(await warningsOf(told([])), own);
  // The gateway judges what it gets and says the same: once is enough.
  const again = itau.getContext.validate(input).warnings.filter((warning) => warning.in === "body");
  const ofTheReply = { in: "response", pointer: "/x", code: "unknown", params: {}, message: "m" };
  assert.deepEqual(await warningsOf(told([...again, ofTheReply])), [...own, "unknown response /x"]);
  assert.deepEqual(await warningsOf(told("no list")), own);
});

test("a refused input is not sent", async () => {
  const { fetch, requests } = answers();
  const { problem: refusal } = await itau.getContext.call({ body: {} }, gateway, { fetch });
  assert.deepEqual(codesAt(refusal.errors), ["required body /contextId"]);
  assert.equal(requests.length, 0);
});

test("the gateway's problem is the outcome's", async () => {
  const told = { ...problem("conflict", { operation: itau.getContext }), instance: "urn:x" };
  const { fetch, requests } = answers(answered({ ok: false, problem: told }));
  const outcome = await itau.getContext.call(contextInput, gateway, { fetch });
  assert.deepEqual(outcome.problem, told);
  assert.equal(outcome.meta.operation, "itau.getContext");
  assert.equal(requests.length, 1);
});

test("an answer of the gateway is final, a fault on the way is not", async () => {
  const busy = answers(answered({ ok: false, problem: problem("upstream") }));
  assert.equal((await itau.getContext.call(contextInput, gateway, { fetch: busy.fetch, random })).problem.category, "upstream");
  const unreachable = answers(networkFault, networkFault, answered(success));
  assert.equal((await itau.getContext.call(contextInput, gateway, { fetch: unreachable.fetch, random })).ok, true);
  const change = answers(networkFault);
  const { problem: unknown } = await masstack.updatePaymentMethod.call(paymentInput, gateway, { fetch: change.fetch, random });
  assert.equal(unknown.outcomeUnknown, true);
});

test("what no gateway of ours writes is an upstream problem", async () => {
  const strange = [
    new Response("<html>", { status: 200 }),
    new Response(null, { status: 204 }),
    json(200, {}),
    json(200, null),
    json(500, { message: "oops" }),
    json(302, { data: 1 }),
    new Response(new Uint8Array([0x22, 0xff, 0x22])),
  ];
  for (const reply of strange) {
    const { fetch, requests } = answers(reply);
    const { ok, problem: told } = await itau.getContext.call(contextInput, gateway, { fetch, random });
    assert.equal(ok, false);
    assert.equal(told.category, "upstream");
    assert.equal(requests.length, 1);
  }
});

test("the gateway is reached by https, or by http on this machine", async () => {
  for (const url of ["http://localhost:8787", "http://127.0.0.1:1", "http://[::1]:1"]) {
    assert.equal(
      (await itau.getContext.call(contextInput, { gateway: url }, { fetch: answers(answered(success)).fetch })).ok,
      true,
    );
  }
  for (const url of ["http://door.example", "ftp://door.example", "/relative", "", "https://user:secret@door.example", 5]) {
    await assert.rejects(itau.getContext.call(contextInput, { gateway: url }, { fetch: answers().fetch }), TypeError);
  }
  await assert.rejects(
    itau.getContext.call(contextInput, { ...gateway, authorization: "a\nb" }, { fetch: answers().fetch }),
    TypeError,
  );
});

test("a page names the gateway relative to itself", async (context) => {
  globalThis.location = { href: "https://page.example/app/" };
  context.after(() => {
    delete globalThis.location;
  });
  const { fetch, requests } = answers(answered(success));
  await bcs.getCustomerLocations.call(locationsInput, { gateway: "/door" }, { fetch });
  assert.ok(requests[0].url.startsWith("https://page.example/door/bcs/customer-management/"));
});

test("the caller may give up", async () => {
  const options = { fetch: answers().fetch, signal: AbortSignal.abort() };
  const { problem: told, meta } = await masstack.updatePaymentMethod.call(paymentInput, gateway, options);
  assert.equal(told.category, "cancelled");
  assert.equal(told.outcomeUnknown, undefined);
  assert.deepEqual(meta.attempts, []);
});

test("who watches sees the judging here and the exchange with the gateway", async () => {
  const phases = [];
  const { fetch } = answers(answered(success));
  await itau.getContext.call(contextInput, gateway, {
    fetch,
    observe: ({ phase, reply }) => phases.push([phase, reply?.status]),
  });
  assert.deepEqual(phases, [
    ["validate", undefined],
    ["exchange", 200],
  ]);
});
