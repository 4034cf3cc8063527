// The only file that knows the wasm instance. Every verb goes through `enter`.
import * as wasm from "../generated/bindings.js";

let bound = false;
let lending = false;
let shapeCache = true;

// The input buffer, and how much of it this call has written.
let input = new Uint8Array();
let written = 0;

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
    // A verb answers with a result whatever it is given. Whatever was thrown may have left the instance's
    // stack or heap half-way, and nothing in it is worth keeping.
    wasm.__wbg_reset_state();
    if (!shapeCache) wasm.shape_cache(false);
    throw new EngineFailure(cause);
  }
}

/**
 * Lends bytes of the instance's memory to a function, without a copy, and takes them back when it returns or throws.
 * @template T
 * @param {[address: number, length: number][]} places
 * @param {(...views: Uint8Array[]) => T} use
 * @returns {T}
 */
export function lend(places, use) {
  const views = places.map(([address, length]) => new Uint8Array(wasm.__wasm.memory.buffer, address, length));
  lending = true;
  try {
    return use(...views);
  } finally {
    lending = false;
    // A memory that grows, be it by nothing, gets a new buffer: the views of the old one have no bytes any more.
    wasm.__wasm.memory.grow(0);
    // An engine that keeps the buffer all the same shall at least not keep the data.
    for (const view of views) if (view.length > 0) view.fill(0);
    enter((exports) => exports.take_back());
  }
}

/** Throws where no entry has brought the module yet. */
export function assertReady() {
  if (!bound) throw new NotInitialized();
}

/** Makes `input` a view of the input buffer with at least this room. */
function reserve(room) {
  // A memory that grew, or another instance's, is another ArrayBuffer.
  if (room === 0 || (input.length >= room && input.buffer === wasm.__wasm.memory.buffer)) return;
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

// Up to here a text gets three bytes a character and is encoded in place; a longer one is measured by encoding it first.
const roomyCharacters = 65_536;
