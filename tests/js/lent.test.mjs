// `normalizeWith`: bytes are lent for as long as a function runs, and not a moment longer.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bcs, itau, masstack, match, version } from "ventanilla";
import { bcsContext, contextInput, itauContext } from "./support.mjs";

const { getContext } = itau;
const reply = (word = "1") => ({ status: 200, body: JSON.stringify({ code: "0", decodedContextId: word, unheardOf: [word] }) });
const text = (bytes) => new TextDecoder().decode(bytes);
const isBlank = (view) => view.length === 0 || view.every((byte) => byte === 0);

test("the bytes are those of normalize", () => {
  for (const word of ["1", "é€😀", "x".repeat(300_000)]) {
    const { data, extra, warnings, meta } = getContext.normalize(reply(word));
    const outcome = getContext.normalizeWith(reply(word), (dataBytes, extraBytes) => [text(dataBytes), text(extraBytes)]);
    assert.equal(outcome.ok, true);
    assert.deepEqual(outcome.result.map(JSON.parse), [data, extra]);
    assert.deepEqual(outcome.warnings, warnings);
    assert.deepEqual(outcome.meta, meta);
  }
});

test("no data is the text null", () => {
  const outcome = masstack.updatePaymentMethod.normalizeWith({ status: 204 }, (data, extra) => text(data) + text(extra));
  assert.equal(outcome.result, "null{}");
});

test("a failure is normalize's, and nothing is lent", () => {
  const failing = { status: 503, body: "" };
  const never = () => assert.fail("lent");
  assert.deepEqual(getContext.normalizeWith(failing, never, { locale: "es" }), getContext.normalize(failing, { locale: "es" }));
  const { getContext: spanish } = itau.with({ ...itauContext, locale: "es" });
  assert.deepEqual(spanish.normalizeWith(failing, never), getContext.normalize(failing, { locale: "es" }));
});

test("a view that was kept shows nothing, not even a later reply", () => {
  for (const length of [1, 5_000, 300_000]) {
    const kept = [];
    const { result } = getContext.normalizeWith(reply("f".repeat(length)), (...views) => {
      kept.push(...views, views[0].subarray(1));
      return views[0];
    });
    assert.ok([...kept, result].every(isBlank));
    for (let count = 0; count < 100; count += 1)
      getContext.normalizeWith(reply("s".repeat(length)), () => assert.ok([...kept, result].every(isBlank)));
  }
});

test("a view leads to no memory of the engine, and not to another loan's bytes when it has ended", () => {
  const { result } = getContext.normalizeWith(reply("secret"), (data) => data.buffer);
  getContext.validate({ body: JSON.stringify({ contextId: "canary" }) });
  getContext.normalizeWith(reply("another"), () => {});
  assert.ok(new Uint8Array(result).every((byte) => byte === 0));
});

test("bytes that were transferred away are missed by nobody", () => {
  for (const length of [1, 5_000]) {
    const { result } = getContext.normalizeWith(reply("f".repeat(length)), (data) =>
      text(structuredClone(data, { transfer: [data.buffer] })),
    );
    assert.equal(JSON.parse(result).contextId.length, length);
    for (let count = 0; count < 3; count += 1)
      assert.equal(getContext.normalizeWith(reply("s".repeat(length)), text).result.includes("s".repeat(length)), true);
  }
});

test("what is written there changes nothing else", () => {
  getContext.normalizeWith(reply(), (data) => data.fill(34));
  assert.equal(getContext.normalize(reply()).data.contextId, "1");
});

test("a fault in the function passes through, and the engine works on", () => {
  const fault = new RangeError("mine");
  for (let count = 0; count < 3; count += 1) {
    const thrown = () =>
      getContext.normalizeWith(reply(), () => {
        throw fault;
      });
    assert.throws(thrown, (error) => error === fault);
  }
  assert.equal(getContext.validate(contextInput).valid, true);
  assert.equal(getContext.normalizeWith(reply(), (data) => data.length > 0).result, true);
});

test("no verb works inside of the function, and the loan survives the attempt", () => {
  const verbs = [
    () => getContext.validate(contextInput),
    () => getContext.prepare(contextInput, itauContext),
    () => bcs.with(bcsContext).getPila.prepare({}),
    () => getContext.normalize(reply()),
    () => getContext.normalizeWith(reply(), () => {}),
    () => match({ method: "GET", url: "/" }),
    () => version(),
  ];
  const { result } = getContext.normalizeWith(reply(), (data) => {
    for (const verb of verbs) assert.throws(verb, { name: "Reentry", code: "REENTRY" });
    return text(data);
  });
  assert.equal(JSON.parse(result).contextId, "1");
  for (const verb of verbs) verb();
});

test("only a synchronous function can use the bytes", () => {
  assert.throws(() => getContext.normalizeWith(reply(), async () => {}), TypeError);
  assert.throws(() => getContext.normalizeWith(reply()), TypeError);
  assert.equal(getContext.normalize(reply()).ok, true);
});

test("a response is made of the bytes without a copy of ours", async () => {
  const { result } = getContext.normalizeWith(reply(), (data) => new Response(data));
  assert.deepEqual(await result.json(), getContext.normalize(reply()).data);
});

test("loans leave no memory behind", () => {
  const long = reply("x".repeat(100_000));
  const grown = [];
  for (let count = 0; count < 500; count += 1) {
    const { result } = getContext.normalizeWith(long, (data) => data.buffer.byteLength);
    grown.push(result);
  }
  assert.equal(grown.at(-1), grown[50]);
});
