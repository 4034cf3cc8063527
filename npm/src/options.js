// init: the options of the one instance. None of them reaches into the wasm yet, so a fresh engine needs none again.
import { assertReady } from "./instance.js";

const defaults = { shapeCache: true };

let chosen;

/**
 * Resolves when the verbs can be used. May be called often; what a later call names must be what the first one chose.
 * @param {{ shapeCache?: boolean }} [options]
 */
export async function init(options = {}) {
  const wanted = read(options);
  assertReady();
  chosen ??= { ...defaults, ...wanted };
  if (Object.keys(wanted).some((name) => wanted[name] !== chosen[name])) {
    throw new Error("Ventanilla was initialized with other options before; one instance has one set of them.");
  }
}

function read(options) {
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(defaults, name)) throw new TypeError(`init has no option ${JSON.stringify(name)}.`);
    if (typeof value !== "boolean") throw new TypeError(`init's option ${name} is true or false.`);
  }
  return options;
}
