// Bytes in every form, shared, gone, or about to go.
import { canary } from "./texts.mjs";

const encoder = new TextEncoder();
const documents = [
  `{"contextId":"${canary}"}`,
  "{}",
  "[",
  '{"code":"0"}',
  "\ufeff{}",
  `${canary} `.repeat(30),
  '{"a":"\\ud800"}',
  "",
];
const views = [
  Int8Array,
  Uint8Array,
  Uint8ClampedArray,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
  BigInt64Array,
  BigUint64Array,
  DataView,
];

export const bytes = [
  (kit) => content(kit),
  (kit) => content(kit).buffer,
  (kit) => new (kit.one(views))(padded(kit)),
  (kit) => content(kit).subarray(1),
  (kit) => gone(kit).view,
  (kit) => gone(kit).view.buffer,
  (kit) => {
    const buffer = padded(kit);
    const view = new (kit.one(views))(buffer);
    structuredClone(buffer, { transfer: [buffer] });
    return view;
  },
  ...(typeof SharedArrayBuffer === "undefined" ? [] : shared()),
  (kit) => resizable(kit).view,
  (kit) => resizable(kit).view.buffer,
  (kit) => {
    const { view, shrink } = resizable(kit);
    shrink();
    return view;
  },
  (kit) => Object.defineProperty(content(kit), "length", { value: kit.one([0, -1, 2 ** 40, canary]) }),
  (kit) => Object.defineProperty(content(kit), "buffer", { get: kit.throws }),
  (kit) => Object.setPrototypeOf(content(kit), kit.one([null, Object.prototype, Array.prototype, Int16Array.prototype])),
  (kit) => new Lying(content(kit)),
  () => Object.create(Uint8Array.prototype),
  () => Object.create(ArrayBuffer.prototype),
  (kit) => Object.assign(content(kit), { toJSON: () => canary, [canary]: canary }),
];

/**
 * Bytes, and what takes some or all of them away: for getters that do it in the middle of a call.
 * @returns {{ view: Uint8Array, shrink: () => void }}
 */
export function fleeting(kit) {
  return kit.one([leaving, resizable])(kit);
}

function leaving(kit) {
  const view = kit.opaque(content(kit));
  return { view, shrink: () => view.length > 0 && structuredClone(view.buffer, { transfer: [view.buffer] }) };
}

/** One that keeps track of its buffer's length, or one that is left outside of it. */
function resizable(kit) {
  const content = encoder.encode(kit.one(documents));
  const buffer = new ArrayBuffer(content.length, { maxByteLength: 2 * content.length + 8 });
  const view = kit.opaque(kit.chance(0.5) ? new Uint8Array(buffer) : new Uint8Array(buffer, 0, content.length));
  view.set(content);
  const lengths = [0, 1, Math.floor(content.length / 2), 2 * content.length];
  kit.opaque(buffer);
  return { view, shrink: () => buffer.resize?.(kit.one(lengths)) };
}

function gone(kit) {
  const { view, shrink } = leaving(kit);
  shrink();
  return { view };
}

function shared() {
  const copied = (kit, options) => {
    const source = padded(kit);
    const buffer = new SharedArrayBuffer(source.byteLength, options);
    new Uint8Array(buffer).set(new Uint8Array(source));
    return buffer;
  };
  return [
    (kit) => copied(kit),
    (kit) => new (kit.one(views))(copied(kit)),
    (kit) => new Uint8Array(copied(kit, { maxByteLength: 4096 })),
  ];
}

function content(kit) {
  return encoder.encode(kit.one(documents));
}

/** Of a length that every view takes. */
function padded(kit) {
  const text = kit.one(documents);
  return encoder.encode(text.padEnd(Math.ceil(text.length / 8) * 8 + 8)).buffer.slice(0, Math.floor(text.length / 8) * 8 + 8);
}

class Lying extends Uint8Array {
  get length() {
    return 2 ** 31;
  }
  get byteLength() {
    return -1;
  }
  get byteOffset() {
    return 1e9;
  }
  get [Symbol.toStringTag]() {
    return "Uint8Array";
  }
  static get [Symbol.species]() {
    return Array;
  }
}
