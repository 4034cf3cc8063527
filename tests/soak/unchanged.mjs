// Whether a call has changed what it was given, or what every object shares. Neither getters nor traps are asked.

/**
 * What can be seen of values without waking them, as a list to be compared.
 * @param {unknown[]} values
 * @param {(value: object) => boolean} isOpaque
 */
export function lookAt(values, isOpaque) {
  const seen = [];
  const known = new Set();
  const waiting = [...values];
  while (waiting.length > 0 && seen.length < mostSeen) {
    const value = waiting.pop();
    seen.push(value);
    if (value === null || !["object", "function"].includes(typeof value) || known.has(value) || isOpaque(value)) continue;
    known.add(value);
    seen.push(Object.getPrototypeOf(value), Object.isExtensible(value));
    if (ArrayBuffer.isView(value)) {
      look(value, seen);
      continue;
    }
    const names = Reflect.ownKeys(value);
    seen.push(names.length);
    for (const name of names.slice(0, mostSeen)) {
      const descriptor = Object.getOwnPropertyDescriptor(value, name);
      seen.push(name, descriptor.get, descriptor.enumerable);
      if ("value" in descriptor) waiting.push(descriptor.value);
    }
  }
  return seen;
}

/** Length and some of the bytes; a subclass may lie about both. */
function look(view, seen) {
  const buffer = bufferOf(view);
  seen.push(buffer.byteLength);
  if (buffer.byteLength === 0) return;
  const bytes = new Uint8Array(buffer);
  for (let at = 0; at < Math.min(bytes.length, 64); at += 1) seen.push(bytes[at]);
}

function bufferOf(view) {
  return ArrayBuffer.isView(view) && isDataView(view) ? dataBuffer(view) : arrayBuffer(view);
}

const typedArray = Object.getPrototypeOf(Uint8Array.prototype);
const getter = (prototype, name) => Function.prototype.call.bind(Object.getOwnPropertyDescriptor(prototype, name).get);
const arrayBuffer = getter(typedArray, "buffer");
const dataBuffer = getter(DataView.prototype, "buffer");
const tag = getter(typedArray, Symbol.toStringTag);
const isDataView = (view) => tag(view) === undefined;

export function isSame(before, after) {
  return before.length === after.length && before.every((value, index) => Object.is(value, after[index]));
}

const mostSeen = 400;

const shared = [Object, Array, Function, String, Number, Promise, Map, Error, Uint8Array, typedArray.constructor, RegExp, Date];

/** The prototypes that every object has, each with what it holds. */
export function sharedPrototypes() {
  return shared.flatMap(({ prototype }) =>
    Reflect.ownKeys(prototype).flatMap((name) => {
      const { value, get, set } = Object.getOwnPropertyDescriptor(prototype, name);
      return [prototype, name, value, get, set];
    }),
  );
}
