// The only file that knows the wasm instance. Every verb goes through `enter`.
import * as wasm from "../generated/bindings.js";

let bound = false;
let lending = false;
let shapeCache = true;

// The input buffer, and how much of it this call has written. Like every view of the engine's memory it has no length
// any more when that memory has grown.
let input = new Uint8Array();
let written = 0;

// All of the memory, for reading what the engine has written.
let memoryBytes = new Uint8Array();
let memoryWords = new Uint32Array();

/**
 * Takes the compiled module; each entry of the package calls it once, when it is imported.
 * @param {WebAssembly.Module} module
 */
export function bindWasm(module) {
  wasm.__wbg_bind(module);
  bound = true;
}

/**
 * Settings of the engine, which hold for the one that replaces it as well.
 * @param {{ shapeCache: boolean }} settings
 */
export function configure(settings) {
  shapeCache = settings.shapeCache;
  wasm.shape_cache(shapeCache);
}

/** A verb was called before the package had its wasm. */
export class NotInitialized extends Error {
  name = "NotInitialized";
  code = "NOT_INITIALIZED";

  constructor() {
    super('Ventanilla has no WebAssembly module yet: import it as "ventanilla", or await init() first.');
  }
}

/** The engine failed and was replaced by a fresh one. */
export class EngineFailure extends Error {
  name = "EngineFailure";
  code = "ENGINE_FAILURE";

  constructor(cause) {
    super("Ventanilla's engine failed on this call and was started anew; the next call works.", { cause });
  }
}

/** A verb was called while the engine's bytes were lent to a function. */
export class Reentry extends Error {
  name = "Reentry";
  code = "REENTRY";

  constructor() {
    super("Ventanilla's bytes are lent to this function: no verb works before it has returned.");
  }
}

/**
 * Writes the parts back to back into the input buffer and calls the engine with their lengths in bytes.
 * Parts are plain strings and plain `Uint8Array`s, so that no code of the caller runs in here; -1 stands for no part.
 * @template T
 * @param {(exports: typeof wasm, first: number, second: number, third: number, fourth: number) => T} use
 * @param {string | Uint8Array} [first]
 * @param {string | Uint8Array} [second]
 * @param {string | Uint8Array} [third]
 * @param {string | Uint8Array} [fourth]
 * @returns {T}
 */
export function enter(use, first, second, third, fourth) {
  assertReady();
  if (lending) throw new Reentry();
  try {
    const a = measurable(first);
    const b = measurable(second);
    const c = measurable(third);
    const d = measurable(fourth);
    reserve(roomFor(a) + roomFor(b) + roomFor(c) + roomFor(d));
    written = 0;
    return use(wasm, write(a), write(b), write(c), write(d));
  } catch (cause) {
    throw replaced(cause);
  }
}

/**
 * `validate` of a body that stands alone. Most calls are of this kind: nothing is made on the way, so that nothing has to be
 * collected.
 * @param {number} index of the operation
 * @param {number} language
 * @param {string | Uint8Array} body
 * @returns {number} 0 where there is nothing to say, else where the engine has written what it says
 */
export function judge(index, language, body) {
  assertReady();
  if (lending) throw new Reentry();
  try {
    const part = measurable(body);
    reserve(roomFor(part));
    written = 0;
    return wasm.validate(index, language, 0, write(part));
  } catch (cause) {
    throw replaced(cause);
  }
}

/**
 * The engine's memory as numbers of 32 bits, until the engine runs again; for functions that `enter` calls.
 * @returns {Uint32Array}
 */
export function words() {
  if (memoryWords.length === 0) memoryWords = new Uint32Array(wasm.__wasm.memory.buffer);
  return memoryWords;
}

/** A text in the engine's memory, which is UTF-8; for functions that `enter` calls. */
export function textAt(address, length) {
  return length === 0 ? "" : decoder.decode(bytes().subarray(address, address + length));
}

/** A copy of bytes in the engine's memory; for functions that `enter` calls. */
export function bytesAt(address, length) {
  return bytes().slice(address, address + length);
}

/** Copies bytes of the engine's memory to a place of an array; for functions that `enter` calls. */
export function copyBytes(target, at, address, length) {
  const source = bytes();
  if (length > fewBytes) target.set(source.subarray(address, address + length), at);
  else for (let index = 0; index < length; index += 1) target[at + index] = source[address + index];
}

function bytes() {
  if (memoryBytes.length === 0) memoryBytes = new Uint8Array(wasm.__wasm.memory.buffer);
  return memoryBytes;
}

/**
 * The failure to throw, once a fresh engine stands in the failed one's place. A verb answers with a result whatever it is
 * given: whatever was thrown may have left the instance's stack or heap half-way, and nothing in it is worth keeping.
 */
function replaced(cause) {
  wasm.__wbg_reset_state();
  input = memoryBytes = new Uint8Array();
  memoryWords = new Uint32Array();
  if (!shapeCache) wasm.shape_cache(false);
  return new EngineFailure(cause);
}

/**
 * Runs a function while no verb works: bytes are lent to it.
 * @template T
 * @param {(data: Uint8Array, extra: Uint8Array) => T} use
 * @returns {T}
 */
export function whileLending(use, data, extra) {
  lending = true;
  try {
    return use(data, extra);
  } finally {
    lending = false;
  }
}

/** A view of the engine's memory, until `endViews`; for functions that `enter` calls. */
export function viewAt(address, length) {
  return new Uint8Array(wasm.__wasm.memory.buffer, address, length);
}

/** Leaves no bytes to any view of the engine's memory. A memory that grows, be it by nothing, gets a new buffer. */
export function endViews() {
  wasm.__wasm.memory.grow(0);
}

/** Throws where no entry has brought the module yet. */
export function assertReady() {
  if (!bound) throw new NotInitialized();
}

/** Makes `input` a view of the input buffer with at least this room. */
function reserve(room) {
  if (input.length >= room) return;
  const start = wasm.buffer(room) >>> 0;
  if (start === 0) throw new Error("The engine has no input buffer.");
  input = new Uint8Array(wasm.__wasm.memory.buffer, start, room);
}

/** Appends a part; its length in bytes. */
function write(part) {
  if (part === undefined) return -1;
  if (part.length === 0) return 0;
  if (typeof part === "string") {
    const { written: length } = encoder.encodeInto(part, written === 0 ? input : input.subarray(written));
    written += length;
    return length;
  }
  input.set(part, written);
  written += part.length;
  return part.length;
}

function measurable(part) {
  return typeof part === "string" && part.length > roomyCharacters ? encoder.encode(part) : part;
}

function roomFor(part) {
  if (part === undefined) return 0;
  return typeof part === "string" ? 3 * part.length : part.length;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

// So few are quicker copied one by one.
const fewBytes = 16;

// Up to here a text gets three bytes a character and is encoded in place; a longer one is measured by encoding it first.
const roomyCharacters = 65_536;
