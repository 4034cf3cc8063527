// What may be thrown: nothing where the types promise that, else the caller's own error, or a TypeError or RangeError that
// shows none of the caller's values.
import { canary } from "./hostile/texts.mjs";
import { Wrong } from "./shapes.mjs";

/**
 * @param {unknown} error
 * @param {object} kit
 * @param {import("./functions/list.mjs").Call} call
 * @throws {Wrong} where it is none of them
 */
export function assertTold(error, kit, { strict, strictNow, lends }) {
  if (error instanceof Wrong) throw error;
  if (error?.code === "ENGINE_FAILURE" || error instanceof WebAssembly.RuntimeError)
    throw new Wrong(`the engine failed: ${error.cause ?? error}`);
  const after = strictNow?.() === true;
  if (strict || after)
    throw new Wrong(`${after ? "it rejects, and what was sent has no outcome" : "it throws"}: ${shown(error, kit)}`);
  if (error === kit.fault) return;
  if (lends && error?.code === "REENTRY") return;
  // Of a signal that was given.
  if (["AbortError", "TimeoutError"].includes(error?.name)) return;
  if (error?.code === "SCHEMAS_NOT_LOADED" && !kit.material.hasSchemas) return;
  const isTold = error instanceof TypeError || error instanceof RangeError || String(error) === otherSetting;
  if (!isTold) throw new Wrong(`it throws what is not documented: ${shown(error, kit)}`);
  if (`${error.message}`.includes(canary)) throw new Wrong(`a value's text in an error: ${error.message.slice(0, 200)}`);
}

const otherSetting = "Error: init was called before, with another shapeCache.";

function shown(error, kit) {
  if (error === kit.fault) return "the caller's own error";
  return error instanceof Error ? `${error.stack}`.slice(0, 600) : typeof error;
}
