// Proxies: every trap throws, or says what is not so.
import { canary } from "./texts.mjs";

const traps = Object.getOwnPropertyNames(Reflect).filter((name) => typeof Reflect[name] === "function");
const targets = [() => ({}), () => [], () => () => 1, () => new Uint8Array(8), () => new Date(), () => ({ body: {}, path: {} })];

export const proxies = [
  (kit) => proxy(kit, Object.fromEntries(traps.map((trap) => [trap, kit.throws]))),
  (kit) => proxy(kit, { [kit.one(traps)]: kit.throws }),
  (kit) => proxy(kit, { ownKeys: () => kit.one([["a", "a"], [1], Array(10).fill("length"), [`${canary}`, "__proto__", "b"]]) }),
  // Not a text where the language asks for a method: its own complaint would quote it. And no function `then`: nothing waits
  // for one that is there now and then.
  (kit) =>
    proxy(kit, {
      get: (_, name) =>
        kit.one([
          undefined,
          {},
          ...(name === "then" ? [] : [() => canary]),
          ...(typeof name === "symbol" ? [] : [canary, 2 ** 16, name, kit.fault]),
        ]),
    }),
  (kit) => proxy(kit, { get: (target, name) => (name === "length" ? kit.one([-1, Number.NaN, 70_000, canary]) : target[name]) }),
  (kit) =>
    proxy(kit, { has: () => true, getOwnPropertyDescriptor: () => ({ value: canary, configurable: true, enumerable: true }) }),
  (kit) => proxy(kit, { getPrototypeOf: () => kit.one([Uint8Array.prototype, Date.prototype, Array.prototype, null]) }),
  // What is given differs from one look to the next.
  (kit) => {
    const values = [undefined, canary, new Uint8Array(4), {}, null, [[canary, canary]]];
    let looks = 0;
    return proxy(kit, { get: (_, name) => (typeof name === "symbol" ? undefined : values[looks++ % values.length]) });
  },
  (kit) =>
    proxy(kit, {
      get: (target, name) => {
        kit.reenter();
        return target[name];
      },
    }),
  (kit) => revoked(kit, {}),
  (kit) => revoked(kit, []),
  (kit) => revoked(kit, () => 1),
];

/** One that is written to says so, whatever else it does. */
function proxy(kit, handler) {
  const changed = (name) => () => {
    kit.changed = `a proxy's trap ${name} was asked`;
    return true;
  };
  const writing = ["set", "defineProperty", "deleteProperty", "setPrototypeOf", "preventExtensions"];
  return kit.opaque(
    new Proxy(kit.one(targets)(), { ...handler, ...Object.fromEntries(writing.map((name) => [name, changed(name)])) }),
  );
}

function revoked(kit, target) {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return kit.opaque(proxy);
}
