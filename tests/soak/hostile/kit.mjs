// What one call is made with: its own dice, so that it can be made again alone, the error that its values throw, and what of
// its values may not be looked at afterwards.
import { diceOf } from "../../differential/dice.mjs";
import { bytes } from "./bytes.mjs";
import { giants } from "./giants.mjs";
import { objects } from "./objects.mjs";
import { proxies } from "./proxies.mjs";
import { scalars } from "./scalars.mjs";
import { canary } from "./texts.mjs";

/**
 * @param {{ seed: number, number: number, material: ReturnType<typeof import("../material.mjs").materialOf>, reenter: () => void }} call
 */
export function kitOf({ seed, number, material, reenter }) {
  const dice = diceOf((BigInt(seed) << 32n) | BigInt(number));
  const opaque = new WeakSet();
  let depth = 0;
  const kit = {
    ...dice,
    material,
    /** What getters and traps throw. */
    fault: new Error(canary),
    /** Calls back into the package. */
    reenter,
    isOpaque: (value) => opaque.has(value),
    /** A value that changes, or answers, when it is looked at. */
    opaque(value) {
      opaque.add(value);
      return value;
    },
    throws: () => {
      throw kit.fault;
    },
    /** Any hostile value. */
    anything() {
      if (depth > 2) return dice.one(scalars)(kit);
      depth += 1;
      try {
        return dice.chance(0.002) ? giant(kit, dice.one(giants)()) : dice.one(dice.one(kinds))(kit);
      } finally {
        depth -= 1;
      }
    },
    /** What is waited for without an end is the caller's own affair: this settles, whatever `then` the value has. */
    settling: (value) => Promise.race([value, new Promise((_, reject) => setTimeout(reject, 20, kit.fault))]),
    /** A plain value with up to two of its places taken by hostile ones. */
    spoilt(value) {
      let result = value;
      for (let count = dice.below(3); count > 0; count -= 1) result = spoiltOnce(kit, result);
      return result;
    },
  };
  return kit;
}

/** It is made once for all calls: no call may change it. */
function giant(kit, value) {
  kit.hasGiant = true;
  return typeof value === "object" ? kit.opaque(value) : value;
}

const kinds = [scalars, scalars, objects, objects, proxies, bytes];

/** A fresh object is changed in place; what has a form of its own gives way to something else. */
function spoiltOnce(kit, value) {
  if (!isPlain(kit, value)) return kit.anything();
  const names = Object.keys(value);
  if (names.length === 0 || kit.chance(0.1)) return withMember(value, kit.one(dangerous), kit.anything());
  const name = kit.one(names);
  if (kit.chance(0.1)) return withGetter(value, name, kit);
  const { value: inner } = Object.getOwnPropertyDescriptor(value, name);
  return withMember(value, name, isPlain(kit, inner) && kit.chance(0.7) ? spoiltOnce(kit, inner) : kit.anything());
}

/** An object or a list whose members can all be put in the place of others. */
function isPlain(kit, value) {
  if (value === null || typeof value !== "object" || kit.isOpaque(value)) return false;
  if (!Object.isExtensible(value) || ArrayBuffer.isView(value)) return false;
  if (![Object.prototype, Array.prototype].includes(Object.getPrototypeOf(value))) return false;
  return Object.keys(value).every((name) => Object.getOwnPropertyDescriptor(value, name).configurable);
}

function withMember(object, name, value) {
  return Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}

function withGetter(object, name, kit) {
  const { value } = Object.getOwnPropertyDescriptor(object, name);
  const get = kit.chance(0.5)
    ? kit.throws
    : () => {
        kit.reenter();
        return value;
      };
  return Object.defineProperty(object, name, { get, enumerable: true, configurable: true });
}

const dangerous = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "toJSON",
  "then",
  canary,
  "\ud800",
  "",
  "a".repeat(2_000),
];
