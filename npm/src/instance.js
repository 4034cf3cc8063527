// The only file that knows the wasm instance. Every verb goes through `enter`.
import * as wasm from "../generated/bindings.js";

let bound = false;
let lending = false;

/**
 * Takes the compiled module; each entry of the package calls it once, when it is imported.
 * @param {WebAssembly.Module} module
 */
export function bindWasm(module) {
  wasm.__wbg_bind(module);
  bound = true;
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
 * @param {(exports: typeof wasm, ...lengths: number[]) => T} use
 * @param {...(string | Uint8Array | undefined)} parts
 * @returns {T}
 */
export function enter(use, ...parts) {
  assertReady();
  if (lending) throw new Reentry();
  try {
    return use(wasm, ...(parts.length === 0 ? parts : write(parts)));
  } catch (cause) {
    // A verb answers with a result whatever it is given. Whatever was thrown may have left the instance's
    // stack or heap half-way, and nothing in it is worth keeping.
    wasm.__wbg_reset_state();
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

function write(given) {
  const parts = given.map(measurable);
  const room = parts.reduce((sum, part) => sum + roomFor(part), 0);
  const start = wasm.buffer(room) >>> 0;
  if (start === 0) throw new Error("The engine has no input buffer.");
  // Read anew on every call: the buffer may have grown, and then the memory is another ArrayBuffer.
  const view = new Uint8Array(wasm.__wasm.memory.buffer, start, room);
  let at = 0;
  return parts.map((part) => {
    if (part === undefined) return -1;
    const length = typeof part === "string" ? encodeAt(view, at, part) : setAt(view, at, part);
    at += length;
    return length;
  });
}

function measurable(part) {
  return typeof part === "string" && part.length > roomyCharacters ? encoder.encode(part) : part;
}

function roomFor(part) {
  if (part === undefined) return 0;
  return typeof part === "string" ? 3 * part.length : part.length;
}

function encodeAt(view, at, text) {
  return encoder.encodeInto(text, at === 0 ? view : view.subarray(at)).written;
}

function setAt(view, at, bytes) {
  view.set(bytes, at);
  return bytes.length;
}

const encoder = new TextEncoder();

// Up to here a text gets three bytes a character and is encoded in place; a longer one is measured by encoding it first.
const roomyCharacters = 65_536;
