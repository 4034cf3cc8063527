// call, straight to the provider: what only a caller in JavaScript can give. The rest is in tests/call/.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bcs, itau, masstack } from "ventanilla";
import {
  answers,
  bcsContext,
  contextInput,
  contextReply,
  itauContext,
  locationsInput,
  masstackContext,
  networkFault,
  paymentInput,
} from "./support.mjs";

const { getContext } = itau;
const random = () => 0;

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

test("any time at all is no time limit", async () => {
  const { fetch } = answers(contextReply());
  assert.equal((await getContext.call(contextInput, itauContext, { fetch, timeoutMs: Number.POSITIVE_INFINITY })).ok, true);
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
  for (const options of [
    { fetch: 1 },
    { timeoutMs: 0 },
    { retries: -1 },
    { sequence: 1 },
    { maxReplyBytes: "x" },
    { observe: {} },
  ]) {
    await assert.rejects(getContext.call(contextInput, itauContext, options), TypeError);
  }
});

test("a sequence is a function or an object, its numbers are of any type", async () => {
  const list = () => [41, 42n, "43"];
  const numbers = {
    left: list(),
    next() {
      return this.left.shift();
    },
  };
  const left = list();
  for (const sequence of [numbers, () => left.shift()]) {
    const { fetch } = answers(networkFault, networkFault, networkFault);
    const { meta } = await bcs.getCustomerLocations.call(locationsInput, bcsContext, { fetch, random, sequence });
    assert.deepEqual(
      meta.attempts.map(({ txId }) => txId),
      ["APIF4087320000000041", "APIF4087320000000042", "APIF4087320000000043"],
    );
  }
});

test("a function that has credentials at hand need not promise them", async () => {
  const { fetch } = answers(new Response(null, { status: 204 }));
  const context = { ...masstackContext, credentials: () => ({ token: "token-2" }) };
  assert.equal((await masstack.updatePaymentMethod.call(paymentInput, context, { fetch })).ok, true);
});

test("no context at all is refused", async () => {
  const { problem } = await getContext.call(contextInput, undefined, { fetch: answers().fetch });
  assert.equal(problem.category, "validation");
});

test("who watches is told of the phases of each attempt, and of what was answered", async () => {
  const events = [];
  const { fetch } = answers(networkFault, contextReply());
  const observe = (event) => events.push(event);
  await getContext.call(contextInput, itauContext, { fetch, random, observe });
  assert.deepEqual(
    events.map(({ phase }) => phase),
    ["prepare", "exchange", "prepare", "exchange", "normalize"],
  );
  assert.ok(events.every(({ milliseconds }) => milliseconds >= 0));
  assert.equal(events[1].reply, undefined);
  assert.equal(events[3].reply.status, 200);
  assert.equal(typeof JSON.parse(new TextDecoder().decode(events[3].reply.body)), "object");
  assert.ok(events.every(({ phase, reply }) => reply === undefined || phase === "exchange"));
});

test("the input is judged first where a number has to be drawn", async () => {
  const phases = [];
  const options = { sequence: () => 1, observe: ({ phase }) => phases.push(phase) };
  const { fetch } = answers(networkFault);
  await bcs.getCustomerLocations.call(locationsInput, bcsContext, { ...options, fetch, retries: 0 });
  assert.deepEqual(phases, ["validate", "prepare", "exchange"]);
  await bcs.getCustomerLocations.call({ path: {} }, bcsContext, { ...options, fetch });
  assert.deepEqual(phases.slice(3), ["validate"]);
});

test("who watches changes nothing by failing", async () => {
  const { fetch } = answers(contextReply());
  const observe = () => {
    throw new Error("on purpose");
  };
  assert.equal((await getContext.call(contextInput, itauContext, { fetch, observe })).ok, true);
});
