// `redact`: what a log may show, with a canary wherever a caller or a provider can put a value.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bcs, itau, operations, redact } from "ventanilla";
import { loadCases } from "../cases/load.mjs";
import { bcsContext, itauContext, locationsInput } from "./support.mjs";

const mask = "•••";

test("an input keeps its names and what is harmless", () => {
  const input = {
    path: { identserialnum: "1020304050" },
    query: { condition: "1", canary: "canary" },
    headers: { "X-Invoker-UserIPAddress": "190.85.1.20", "Content-Type": "application/json" },
  };
  assert.deepEqual(redact(bcs.getCustomerLocations, input), {
    path: { identserialnum: mask },
    query: { condition: "1", canary: mask },
    headers: { "X-Invoker-UserIPAddress": mask, "Content-Type": "application/json" },
  });
  assert.deepEqual(redact(bcs.getCustomerLocations, { path: new Map([["identserialnum", "1"]]) }), {
    path: { identserialnum: mask },
  });
  for (const misshapen of ["canary", ["canary"], 5, null])
    assert.deepEqual(redact(bcs.getCustomerLocations, { path: misshapen }), { path: mask });
});

test("a body comes in any form and goes as plain values", () => {
  const body = { contextId: "canary-1", further: { canary: 2 } };
  const text = JSON.stringify(body);
  const forms = [body, text, new TextEncoder().encode(text), new TextEncoder().encode(text).buffer];
  for (const form of forms) {
    const shown = redact(itau.getContext, { body: form });
    assert.deepEqual(Object.keys(shown.body), ["contextId", "further"]);
    assert.ok(!JSON.stringify(shown).includes("canary-1"));
    assert.equal(shown.body.further, mask);
  }
  // A reader of JSON takes no byte order mark.
  assert.deepEqual(redact(itau.getContext, { body: `\ufeff${text}` }), redact(itau.getContext, { body: text }));
  const loop = {};
  loop.self = loop;
  for (const unreadable of [loop, "canary", new Uint8Array([255]), "[1]", `${text} canary`, "\ud800"])
    assert.deepEqual(redact(itau.getContext, { body: unreadable }), { body: mask });
});

test("a prepared request shows neither credentials nor the values of its URL", () => {
  const prepared = bcs.getCustomerLocations.prepare({ path: locationsInput.path, query: { condition: "1" } }, bcsContext);
  const shown = redact(bcs.getCustomerLocations, prepared);
  assert.equal(shown.method, prepared.method);
  assert.equal(shown.txId, prepared.txId);
  assert.equal(shown.url, prepared.url.replace("1020304050", mask));
  assert.equal(shown.headers["X-Invoker-TxId"], prepared.txId);
  const line = JSON.stringify(shown);
  for (const secret of [...Object.values(bcsContext.credentials), ...Object.values(bcsContext.invoker), "1020304050"])
    assert.ok(!line.includes(`"${secret}"`), secret);
  const bound = itau.with(itauContext).getContext;
  assert.deepEqual(Object.keys(redact(bound, bound.prepare({ body: { contextId: "1" } })).body), ["contextId"]);
  assert.equal(redact(itau.getContext, { url: "https://canary.example/other" }).url, mask);
});

test("a reply shows what the provider decided", () => {
  const reply = {
    status: 400,
    headers: new Headers({ "set-cookie": "canary", "content-type": "application/json" }),
    body: '{"responseType":{"value":"ER"},"responseDetail":{"errorCode":"51011","errorDesc":"canary"},"name":"canary"}',
  };
  const shown = redact(bcs.getCustomerLocations, reply);
  assert.equal(shown.status, 400);
  assert.deepEqual(shown.headers, { "content-type": "application/json", "set-cookie": mask });
  assert.equal(shown.body.responseDetail.errorCode, "51011");
  assert.ok(!JSON.stringify(shown).includes("canary"));
  assert.equal(redact(bcs.getCustomerLocations, { status: 502, body: "<html>canary" }).body, mask);
  assert.equal(redact(bcs.getCustomerLocations, { status: 204, body: "" }).body, "");
});

test("an outcome shows its problem and no data", () => {
  const success = itau.getContext.normalize({ status: 200, body: '{"code":"0","decodedContextId":"canary","x":"canary"}' });
  assert.deepEqual(redact(itau.getContext, success), {
    ok: true,
    data: mask,
    extra: mask,
    warnings: success.warnings,
    meta: success.meta,
  });
  const failing = { status: 400, body: '{"code":"1","message":"canary"}' };
  const failure = itau.getContext.normalize(failing, { raw: true });
  assert.ok(JSON.stringify(failure).includes("canary"));
  const shown = redact(itau.getContext, failure);
  assert.ok(!JSON.stringify(shown).includes("canary"));
  assert.equal(shown.problem.code, failure.problem.code);
});

test("what no verb knows is left out", () => {
  assert.deepEqual(redact(itau.getContext, { password: "canary", ok: true, __proto__: { data: 1 } }), { ok: true, data: mask });
  for (const wrong of [undefined, null, "canary"]) assert.throws(() => redact(itau.getContext, wrong), TypeError);
  for (const wrong of [undefined, null, {}, "itau.getContext"]) assert.throws(() => redact(wrong, {}), TypeError);
});

test("the sources' own examples lose their persons and keep their form", () => {
  const cases = loadCases().filter(({ content }) => content.reply?.body !== undefined && !content.each);
  assert.ok(cases.length > 50);
  for (const { operation, content } of cases) {
    const { reply } = content;
    const shown = redact(operations[operation], { ...reply, body: JSON.stringify(reply.body) });
    if (shown.body !== mask) assert.equal(Array.isArray(shown.body), Array.isArray(reply.body));
  }
});
