// Objects that are cyclic, throw, lie, call back, or are of a class that nobody expects.
import { canary } from "./texts.mjs";

export const objects = [
  () => {
    const value = { [canary]: canary };
    value.self = value;
    return value;
  },
  () => {
    const value = [];
    value.push(value, { value });
    return value;
  },
  (kit) => getter({}, kit.one(names), kit.throws),
  (kit) =>
    getter({}, kit.one(names), () => {
      kit.reenter();
      return kit.anything();
    }),
  (kit) => Object.fromEntries(Array.from({ length: kit.below(4) }, () => [kit.one(names), kit.anything()])),
  (kit) => Object.assign(Object.create(null), { [kit.one(names)]: kit.anything() }),
  (kit) => Object.defineProperty({}, "__proto__", { value: { polluted: kit.anything() }, enumerable: true, configurable: true }),
  () => JSON.parse(`{"__proto__":{"polluted":"${canary}"},"constructor":{"prototype":{"polluted":1}},"a":{"__proto__":null}}`),
  (kit) => Object.setPrototypeOf({ a: 1 }, { body: kit.anything(), path: kit.anything() }),
  (kit) => new Holder(kit.anything()),
  (kit) => Object.assign(() => canary, { body: kit.anything() }),
  () => class {},
  async () => canary,
  (kit) => new Date(kit.one([0, Number.NaN, 8.64e15, -8.64e15])),
  () => Object.create(Date.prototype),
  (kit) => Object.defineProperty(new Date(0), "getTime", { value: kit.throws }),
  (kit) => new Map([[kit.anything(), kit.anything()]]),
  (kit) => new Set([kit.anything()]),
  () => new WeakMap(),
  () => /(?:c4n4ry)+$/,
  (kit) => new Error(canary, { cause: kit.anything() }),
  () => Object(Symbol(canary)),
  () => Object(1n),
  () => new String(canary),
  () => new Number(Number.NaN),
  () => new Boolean(false),
  () => Promise.resolve(canary),
  (kit) => thenable((resolve) => resolve(kit.anything())),
  (kit) => thenable((_, reject) => reject(kit.fault)),
  (kit) => getter({}, "then", kit.throws),
  (kit) => new URLSearchParams([[kit.one(names), canary]]),
  () => new Headers([["x-canary", canary]]),
  // Nothing is put into it: with a member it keeps JSON.stringify busy for minutes, which is the language's affair.
  (kit) => kit.opaque(new Array(2 ** 32 - 1)),
  (kit) => [kit.anything(), kit.anything()],
  (kit) => [[kit.anything(), kit.anything()], kit.anything()],
  (kit) => ({ length: kit.one([-1, 2 ** 32, Number.NaN, canary]), 0: canary }),
  (kit) => ({ toJSON: kit.throws }),
  (kit) => ({ toJSON: () => kit.anything() }),
  () => ({ toJSON: () => undefined }),
  (kit) => ({ toString: kit.throws, valueOf: kit.throws }),
  (kit) => ({ toString: () => kit.anything(), valueOf: () => kit.anything() }),
  (kit) => changing(kit, ["5", canary, "1"]),
  (kit) => changing(kit, [1, Number.NaN, {}, "x"]),
  (kit) => ({ [Symbol.toPrimitive]: kit.one([kit.throws, () => ({}), () => Symbol(canary), () => 1n, 5]) }),
  (kit) => ({ [Symbol.toStringTag]: kit.one(["ArrayBuffer", "SharedArrayBuffer", "Uint8Array", "Object", canary]) }),
  (kit) => getter({}, Symbol.toStringTag, kit.throws),
  (kit) => getter({}, Symbol.iterator, kit.throws),
  (kit) => ({ [Symbol.iterator]: kit.one([5, () => 5, kit.throws, () => ({ next: kit.throws }), () => ({ next: () => 1 })]) }),
  (kit) => kit.opaque([[canary, kit.anything()]].values()),
  (kit) =>
    kit.opaque(
      (function* () {
        yield [canary, canary];
        kit.throws();
      })(),
    ),
  (kit) =>
    kit.opaque(
      (async function* () {
        yield canary;
        kit.throws();
      })(),
    ),
  (kit) => Object.freeze({ [kit.one(names)]: kit.anything() }),
];

const names = [
  "__proto__",
  "constructor",
  "prototype",
  "path",
  "query",
  "headers",
  "body",
  "status",
  "locale",
  "origin",
  "length",
].concat(["credentials", "authorization", "now", "contextId", "toJSON", "toString", "", "\ud800", canary, "0"]);

function getter(object, name, get) {
  return Object.defineProperty(object, name, { get, enumerable: true, configurable: true });
}

function thenable(then) {
  // biome-ignore lint/suspicious/noThenProperty: it is what shall be taken for a promise.
  return Object.defineProperty({}, "then", { value: then, enumerable: true, configurable: true });
}

/** Every time it is asked, another text or number. */
function changing(kit, values) {
  let asked = 0;
  const next = () => values[asked++ % values.length];
  return kit.opaque({ toString: next, valueOf: next, toJSON: next });
}

class Holder {
  #content;
  constructor(content) {
    this.#content = content;
    this.body = content;
  }
  get path() {
    return this.#content;
  }
}
