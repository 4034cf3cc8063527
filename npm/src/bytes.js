// Bytes as callers hand them over: views, buffers, shared or detached ones.

/**
 * A plain view of the same bytes; a copy where another thread could change them after they were judged.
 * @param {unknown} value
 * @returns {Uint8Array | null | undefined} `null`: a buffer whose bytes are gone; `undefined`: no bytes at all.
 */
export function bytesOf(value) {
  if (value === null || typeof value !== "object") return undefined;
  try {
    if (isOrdinary(value)) return value;
    if (ArrayBuffer.isView(value)) return viewOf(value);
    if (isBuffer(value)) return plain(value, 0, undefined);
    return undefined;
  } catch {
    return null;
  }
}

/** A `Uint8Array` that is just that, and has bytes no other thread can change: what is read of it is what it is. */
export function isOrdinary(value) {
  return (
    Object.getPrototypeOf(value) === Uint8Array.prototype &&
    ArrayBuffer.isView(value) &&
    !Object.hasOwn(value, "length") &&
    value.length > 0 &&
    hasSlot(bufferLength, arrayBuffer(value))
  );
}

/** A text in UTF-8; bytes as they are. */
export function encoded(body) {
  return typeof body === "string" ? encoder.encode(body) : body;
}

function viewOf(view) {
  const [buffer, offset, length] = isDataView(view)
    ? [dataBuffer(view), dataOffset(view), dataLength(view)]
    : [arrayBuffer(view), arrayOffset(view), arrayLength(view)];
  return plain(buffer, offset, length);
}

function plain(buffer, offset, length) {
  const bytes = new Uint8Array(buffer, offset, length);
  return hasSlot(bufferLength, buffer) ? bytes : new Uint8Array(bytes);
}

function isBuffer(value) {
  // The tag first: it is cheap for the plain objects that most bodies are, a refused getter is not.
  const tag = Object.prototype.toString.call(value);
  if (tag === "[object ArrayBuffer]") return hasSlot(bufferLength, value);
  return tag === "[object SharedArrayBuffer]" && hasSlot(sharedLength, value);
}

function isDataView(view) {
  return arrayTag(view) === undefined;
}

function hasSlot(getter, value) {
  try {
    getter(value);
    return true;
  } catch {
    return false;
  }
}

/** The language's own getter as a function: what an object says about itself by other means is not asked. */
function getter(prototype, name) {
  return Function.prototype.call.bind(Object.getOwnPropertyDescriptor(prototype, name).get);
}

const encoder = new TextEncoder();
const typedArray = Object.getPrototypeOf(Uint8Array.prototype);
const arrayTag = getter(typedArray, Symbol.toStringTag);
const arrayBuffer = getter(typedArray, "buffer");
const arrayOffset = getter(typedArray, "byteOffset");
const arrayLength = getter(typedArray, "byteLength");
const dataBuffer = getter(DataView.prototype, "buffer");
const dataOffset = getter(DataView.prototype, "byteOffset");
const dataLength = getter(DataView.prototype, "byteLength");
const bufferLength = getter(ArrayBuffer.prototype, "byteLength");
const sharedLength = typeof SharedArrayBuffer === "undefined" ? undefined : getter(SharedArrayBuffer.prototype, "byteLength");
