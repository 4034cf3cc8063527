// Whatever is given as an input: a verdict, never an exception.
import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { bcs, itau, masstack, operations } from "ventanilla";
import { codesAt, contextInput, itauContext, locationsInput } from "./support.mjs";

const { getContext } = itau;
const { getCustomerLocations } = bcs;

const cyclic = { contextId: "1" };
cyclic.self = cyclic;

const detached = new ArrayBuffer(8);
structuredClone(detached, { transfer: [detached] });

const bodies = {
  "a cycle": cyclic,
  "a BigInt": { contextId: 1n },
  "a throwing getter": {
    get contextId() {
      throw new Error("no");
    },
  },
  "a throwing toJSON": {
    toJSON() {
      throw new Error("no");
    },
  },
  "toJSON without a value": { toJSON: () => undefined },
  "a function": () => 1,
  "a symbol": Symbol("s"),
  "a revoked proxy": revoked(),
  null: null,
  "a number": 3,
  "an array": [],
  "a boolean": true,
  "a detached buffer": detached,
};

for (const [name, body] of Object.entries(bodies)) {
  test(`a body that is ${name} is a type issue`, () => {
    assert.deepEqual(codesAt(getContext.validate({ body }).issues), ["type body"]);
  });
}

test("a view of a detached buffer is a type issue", () => {
  const bytes = new TextEncoder().encode('{"contextId":"1"}');
  structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
  assert.deepEqual(codesAt(getContext.validate({ body: bytes }).issues), ["type body"]);
});

test("bytes are taken from any view", () => {
  const text = '{"contextId":"1"}';
  const padded = new TextEncoder().encode(`##${text}##`);
  const shared = new SharedArrayBuffer(text.length);
  new Uint8Array(shared).set(new TextEncoder().encode(text));
  const tampered = Object.defineProperty(new TextEncoder().encode(text), "length", { value: 2 });
  for (const body of [
    text,
    Buffer.from(text),
    new TextEncoder().encode(text).buffer,
    padded.subarray(2, 2 + text.length),
    new DataView(padded.buffer, 2, text.length),
    shared,
    new Uint8Array(shared),
    tampered,
    { contextId: "1", unset: undefined },
  ]) {
    assert.equal(getContext.validate({ body }).valid, true);
  }
});

test("an input whose members are made when they are asked for is judged by what it gives then", () => {
  const valid = new TextEncoder().encode('{"contextId":"1"}');
  const seen = [];
  const input = new Proxy(
    {},
    {
      get(_, name) {
        seen.push(name);
        // Every time something else: a verdict on what was never looked at would be one on nothing.
        return name === "body" ? [valid, "{", { contextId: "\ud800" }][seen.length % 3] : undefined;
      },
    },
  );
  for (let count = 0; count < 30; count += 1) {
    const { valid: isValid, issues } = getContext.validate(input);
    assert.equal(isValid, issues.length === 0);
  }
  assert.ok(seen.includes("body"));
  const failing = new Proxy({}, { getPrototypeOf: () => Uint8Array.prototype, get: () => assert.fail("never") });
  assert.deepEqual(codesAt(getContext.validate({ body: failing }).issues), ["type body"]);
});

test("half a surrogate pair is a utf8 issue wherever it stands", () => {
  assert.deepEqual(codesAt(getContext.validate({ body: { contextId: "\ud800" } }).issues), ["utf8 body /contextId"]);
  assert.deepEqual(codesAt(getContext.validate({ body: '{"contextId":"a\udc00b"}' }).issues), ["utf8 body /contextId"]);
  assert.deepEqual(codesAt(getCustomerLocations.validate({ ...locationsInput, path: { identserialnum: "1\ud800" } }).issues), [
    "utf8 path /identserialnum",
  ]);
});

test("an input that is no object is a type issue", () => {
  const inList = Object.assign([], contextInput);
  const inFunction = Object.assign(() => 1, contextInput);
  for (const input of [undefined, null, 3, "text", true, [], inList, Symbol("s"), () => 1, inFunction]) {
    const { valid, issues } = getContext.validate(input);
    assert.equal(valid, false);
    assert.ok(codesAt(issues).includes("type body"));
    assert.ok(codesAt(getCustomerLocations.validate(input).issues).includes("type path"));
  }
});

test("parameters are scalars; whatever else is a type issue at its place", () => {
  const issuesOf = (value) =>
    codesAt(getCustomerLocations.validate({ ...locationsInput, path: { identserialnum: value } }).issues);
  for (const value of ["1020304050", 1020304050, 1020304050n]) assert.deepEqual(issuesOf(value), []);
  for (const value of [null, {}, [1], Number.NaN, Number.POSITIVE_INFINITY, () => 1, Symbol("s"), nested(100)]) {
    assert.deepEqual(issuesOf(value), ["type path /identserialnum"]);
  }
  assert.deepEqual(issuesOf(undefined), ["required path /identserialnum"]);
});

test("parts that cannot be read are type issues and hide nothing else", () => {
  const throwing = {
    get path() {
      throw new Error("no");
    },
    query: { govIssueIdentType: "XX" },
  };
  assert.deepEqual(codesAt(getCustomerLocations.validate(throwing).issues), ["type path", "enum query /govIssueIdentType"]);
  for (const path of [revoked(), null, 3, "text", []]) {
    assert.deepEqual(codesAt(getCustomerLocations.validate({ ...locationsInput, path }).issues), ["type path"]);
  }
  const oneBad = Object.defineProperty({ identserialnum: "1020304050" }, "other", {
    enumerable: true,
    get() {
      throw new Error("no");
    },
  });
  const { issues, warnings } = getCustomerLocations.validate({ ...locationsInput, path: oneBad });
  assert.deepEqual([...codesAt(issues), ...codesAt(warnings)], ["unknown path /other"]);
});

test("headers may be a Headers", () => {
  const headers = new Headers({ "x-invoker-branchid": "1", "x-security-token": "t" });
  assert.deepEqual(codesAt(getCustomerLocations.validate({ ...locationsInput, headers }).issues), [
    "header header /x-security-token",
  ]);
});

test("parameters in URLSearchParams, a Map or other pairs were dropped", () => {
  const path = { identserialnum: "1020304050" };
  const issuesOf = (input) => codesAt(getCustomerLocations.validate(input).issues);
  const pairs = [["govIssueIdentType", "XX"]];
  for (const query of [new URLSearchParams(pairs), new Map(pairs), new Set(pairs), pairs.values()]) {
    assert.deepEqual(issuesOf({ path, query }), ["enum query /govIssueIdentType"]);
  }
  const query = { govIssueIdentType: "CC" };
  assert.deepEqual(issuesOf({ path: new URLSearchParams(path), query }), []);
  assert.deepEqual(issuesOf({ path: new Map([["identserialnum", 1020304050n]]), query }), []);
  const twice = new URLSearchParams("govIssueIdentType=CC&govIssueIdentType=CC");
  assert.deepEqual(issuesOf({ path, query: twice }), ["type query /govIssueIdentType"]);
});

test("parts that hold no names and values were taken for empty ones", () => {
  const throwing = {
    // biome-ignore lint/correctness/useYield: it is what fails.
    *[Symbol.iterator]() {
      throw new Error("no");
    },
  };
  for (const query of [new Date(), Promise.resolve({}), new Set(["ab"]), new Uint8Array(2), [null].values(), /x/, throwing]) {
    assert.deepEqual(codesAt(getCustomerLocations.validate({ ...locationsInput, query }).issues), ["type query"]);
  }
  for (const query of [{}, Object.create(null), new URLSearchParams(), new (class Query {})()]) {
    assert.equal(getCustomerLocations.validate({ ...locationsInput, query }).valid, true);
  }
});

test("more than the limit is a size issue, however much more", () => {
  for (const body of ["x".repeat(5_000_000), new Uint8Array(5_000_000), { contextId: "x".repeat(2_000_000) }]) {
    const { issues } = getContext.validate({ body });
    assert.deepEqual(
      issues.map(({ code, params }) => [code, params]),
      [["size", { limit: 1_048_576 }]],
    );
  }
  const body = JSON.stringify({ contextId: "x".repeat(100) });
  assert.equal(getContext.validate({ body }, { maxBytes: body.length }).valid, true);
  assert.deepEqual(codesAt(getContext.validate({ body }, { maxBytes: body.length - 1 }).issues), ["size body"]);
  // é takes two bytes: characters within the limit, bytes beyond it.
  assert.deepEqual(codesAt(getContext.validate({ body: '{"contextId":"éé"}' }, { maxBytes: 18 }).issues), ["size body"]);
});

test("a body may judge another body while it is written", () => {
  const body = {
    toJSON() {
      assert.equal(getContext.validate({ body: { contextId: "x".repeat(200_000) } }).valid, true);
      assert.equal(getContext.validate({ body: {} }).valid, false);
      return { contextId: "1" };
    },
  };
  assert.equal(getContext.validate({ body }).valid, true);
});

test("the texts come in the language asked for", () => {
  const messages = ["en", "es-CO", "pt-BR", "xx"].map(
    (locale) => getContext.validate({ body: {} }, { locale }).issues[0].message,
  );
  assert.equal(new Set(messages.slice(0, 3)).size, 3);
  assert.equal(messages[3], messages[0]);
});

test("anything at all gets a verdict from every operation", () => {
  const anything = fc.anything({
    withBigInt: true,
    withDate: true,
    withMap: true,
    withTypedArray: true,
    withNullPrototype: true,
    withObjectString: true,
  });
  const input = fc.oneof(
    anything,
    fc.record({ path: anything, query: anything, headers: anything, body: anything }, { requiredKeys: [] }),
    fc.record({ path: fc.dictionary(fc.string(), anything), body: fc.jsonValue() }),
    fc.record({ body: fc.oneof(fc.string({ unit: "binary" }), fc.json(), fc.uint8Array({ maxLength: 200 })) }),
  );
  fc.assert(
    fc.property(input, anything, (given, context) => {
      for (const operation of operations) {
        isVerdict(operation.validate(given));
        const prepared = operation.prepare(given, context);
        assert.equal(prepared.ok, false);
        isVerdict({ valid: false, ...prepared });
      }
    }),
    { numRuns: process.env.VENTANILLA_LONG ? 20_000 : 500 },
  );
});

test("prepare judges the context as it comes", () => {
  for (const context of [
    undefined,
    null,
    3,
    "text",
    cyclic,
    revoked(),
    { ...itauContext, now: new Date(Number.NaN), invoker: 5n },
  ]) {
    const prepared = getContext.prepare(contextInput, context);
    assert.equal(prepared.ok, false);
    assert.ok(prepared.issues.every((issue) => issue.in === "context"));
  }
  assert.equal(masstack.updatePaymentMethod.prepare({}, undefined).ok, false);
});

function isVerdict({ valid, issues, warnings }) {
  assert.equal(valid, issues.length === 0);
  for (const issue of [...issues, ...warnings]) {
    assert.deepEqual(Object.keys(issue).sort(), ["code", "in", "message", "params", "pointer"]);
    assert.ok(issue.message.length > 0);
    assert.match(issue.pointer, /^(\/|$)/);
  }
}

function revoked() {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function nested(depth) {
  let value = [];
  for (let index = 0; index < depth; index += 1) value = [value];
  return value;
}
