// `with`: a context is bound once, and every call behaves as if it had been given there.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bcs, itau } from "ventanilla";
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
} from "./support.mjs";

test("requests are those of the context itself", () => {
  const bank = bcs.with(bcsContext);
  assert.deepEqual(
    bank.getCustomerLocations.prepare(locationsInput),
    bcs.getCustomerLocations.prepare(locationsInput, bcsContext),
  );
  const spanish = { ...bcsContext, locale: "es", preview: true, options: { securityHeaders: "oauth" } };
  assert.deepEqual(
    bcs.with(spanish).getCustomerLocations.prepare(locationsInput),
    bcs.getCustomerLocations.prepare(locationsInput, spanish),
  );
});

test("what a call says itself comes first", () => {
  const { authorization, now, ...rest } = bcsContext;
  const bank = bcs.with(rest);
  for (const own of [
    { authorization: "7", now },
    { authorization: 8n, now: new Date(now + 86_400_000), locale: "pt" },
    { authorization: 9, now, preview: true },
    { authorization: "7", now: -1 },
  ]) {
    const expected = bcs.getCustomerLocations.prepare(locationsInput, { ...rest, ...own });
    assert.equal(expected.ok, true);
    assert.deepEqual(bank.getCustomerLocations.prepare(locationsInput, own), expected);
  }
  assert.deepEqual(codesAt(bank.getCustomerLocations.prepare(locationsInput).issues), ["required context /authorization"]);
});

test("what a call says of its own cannot say more than that", () => {
  const { authorization, now, ...rest } = bcsContext;
  const bank = bcs.with(rest);
  for (const own of [
    { authorization: '1","preview":true,"x":"', now },
    { authorization: "1\n", now },
    { authorization: "", now },
    { authorization: {}, now },
    { authorization: "1", now: "0,0" },
    { authorization: "1", now: Number.POSITIVE_INFINITY },
    { authorization: "1", now: 1e300 },
  ]) {
    const expected = bcs.getCustomerLocations.prepare(locationsInput, { ...rest, ...own });
    assert.equal(expected.ok, false);
    assert.deepEqual(bank.getCustomerLocations.prepare(locationsInput, own), expected);
  }
});

test("schemas speak the bound language", () => {
  const [{ message }] = itau.getContext.validate({ body: {} }, { locale: "es" }).issues;
  const origin = "https://bank.example";
  for (const context of [
    { ...itauContext, locale: "es" },
    { gateway: origin, locale: "es" },
  ]) {
    const { getContext } = itau.with(context);
    assert.equal(getContext["~standard"].validate({ body: {} }).issues[0].message, message);
    assert.equal(getContext.body["~standard"].validate({}).issues[0].message, message);
  }
  assert.notEqual(itau.with({ gateway: origin }).getContext.body["~standard"].validate({}).issues[0].message, message);
  assert.equal(bcs.with({ gateway: origin, locale: "es" }).getCustomerLocations.body, undefined);
});

test("the clock is read on every call", (t) => {
  t.mock.timers.enable({ apis: ["Date"], now: bcsContext.now });
  const { now, ...rest } = bcsContext;
  const bank = bcs.with(rest);
  const first = bank.getCustomerLocations.prepare(locationsInput).txId;
  t.mock.timers.tick(86_400_000);
  assert.notEqual(bank.getCustomerLocations.prepare(locationsInput).txId, first);
});

test("the context was read when it was bound", () => {
  const context = structuredClone(itauContext);
  const { getContext } = itau.with(context);
  const before = getContext.prepare(contextInput);
  context.credentials.password = "another";
  context.origin = "https://elsewhere.example";
  assert.deepEqual(getContext.prepare(contextInput), before);
});

test("a context that cannot be used is refused like one that is given", () => {
  const loop = { ...itauContext };
  loop.self = loop;
  for (const context of [{}, { origin: 1 }, loop, { ...itauContext, origin: undefined }, { ...itauContext, now: "today" }]) {
    assert.deepEqual(
      codesAt(itau.with(context).getContext.prepare(contextInput).issues),
      codesAt(itau.getContext.prepare(contextInput, context).issues),
    );
  }
  const wrong = itau.with(itauContext).getContext.prepare(contextInput, { now: 5n });
  assert.deepEqual(codesAt(wrong.issues), codesAt(itau.getContext.prepare(contextInput, { ...itauContext, now: [] }).issues));
  for (const none of [undefined, null, "context"]) assert.throws(() => itau.with(none), TypeError);
  assert.throws(() => itau.with(itauContext, { timeoutMs: 0 }), TypeError);
});

test("everything else is the operation's own", () => {
  const { getContext } = itau.with({ ...itauContext, locale: "es" });
  assert.equal(getContext.id, itau.getContext.id);
  assert.equal(getContext.errors, itau.getContext.errors);
  assert.equal(itau.with(itauContext).getContext["~standard"], itau.getContext["~standard"]);
  assert.deepEqual(getContext.validate({ body: {} }), itau.getContext.validate({ body: {} }, { locale: "es" }));
  assert.deepEqual(getContext.validate({ body: {} }, { locale: "pt" }), itau.getContext.validate({ body: {} }, { locale: "pt" }));
  const reply = { status: 500, body: "" };
  assert.deepEqual(getContext.normalize(reply), itau.getContext.normalize(reply, { locale: "es" }));
  assert.deepEqual(Object.keys(itau.with(itauContext)), Object.keys(itau));
  assert.ok(Object.isFrozen(getContext));
  assert.ok(!Object.keys(itau).includes("with"));
});

test("calls have the context's credentials and the bound options", async () => {
  const { fetch, requests } = answers(contextReply(), contextReply());
  const { getContext } = itau.with(itauContext, { fetch });
  assert.equal((await getContext.call(contextInput)).ok, true);
  const unbound = answers(contextReply());
  await itau.getContext.call(contextInput, itauContext, { fetch: unbound.fetch });
  const plain = ({ signal, ...request }) => request;
  assert.deepEqual(plain(requests[0]), plain(unbound.requests[0]));
  const own = answers(json(503, {}));
  const failed = await getContext.call(contextInput, { fetch: own.fetch, retries: 0, locale: "es" });
  assert.equal(failed.problem.category, "upstream");
  assert.equal(failed.problem.title, (await spanish()).problem.title);
  assert.equal(requests.length, 1);

  function spanish() {
    const { fetch } = answers(json(503, {}));
    return itau.getContext.call(contextInput, { ...itauContext, locale: "es" }, { fetch, retries: 0 });
  }
});

test("credentials that a function fetches are refreshed once", async () => {
  const reasons = [];
  const credentials = async (reason) => {
    reasons.push(reason);
    return { userName: "user-1", password: `password-${reasons.length}` };
  };
  const { fetch, requests } = answers(json(401, {}), contextReply());
  const outcome = await itau.with({ ...itauContext, credentials }, { fetch }).getContext.call(contextInput);
  assert.equal(outcome.ok, true);
  assert.deepEqual(reasons, ["first", "expired"]);
  const sent = requests.map((request) => JSON.stringify(request.headers));
  assert.match(sent[0], /password-1/);
  assert.match(sent[1], /password-2/);
});

test("each attempt draws its own number from a bound sequence", async () => {
  const { authorization, ...rest } = bcsContext;
  let number = 0;
  const { fetch, requests } = answers(json(503, {}), json(503, {}), json(503, {}));
  const bank = bcs.with(rest, { fetch, sequence: () => String(++number), random: () => 0 });
  await bank.getCustomerLocations.call(locationsInput);
  const ids = requests.map((request) => headerOf(request, "X-Invoker-TxId"));
  assert.equal(new Set(ids).size, 3);
});

test("a bound gateway is asked, and nothing is prepared for it", async () => {
  const door = { gateway: "https://door.example", authorization: "Bearer key-1", locale: "es" };
  const { fetch, requests } = answers(json(200, { data: { key: "1" }, meta: {} }));
  const { getContext } = itau.with(door, { fetch });
  door.gateway = "https://elsewhere.example";
  assert.equal((await getContext.call(contextInput)).ok, true);
  assert.match(requests[0].url, /^https:\/\/door\.example\/itau\//);
  assert.equal(requests[0].headers.get("authorization"), "Bearer key-1");
  assert.equal(requests[0].headers.get("accept-language"), "es");
  assert.equal(getContext.prepare, undefined);
});
