// The public names that belong to no provider. What they mean is told in index.d.ts.
import { epochMilliseconds } from "./context.js";
import { assertReady, configure, enter, placedText } from "./instance.js";
import { rowOf } from "./operation.js";
import { problemOf } from "./problem.js";
import { redact as redactMessage } from "./redact.js";
import { dayOf, memoryStoreOf, numberOf, sequenceOf } from "./sequence.js";

export { respond } from "./gateway.js";

export async function init(options) {
  assertReady();
  if (options === undefined) return;
  const { shapeCache = true, ...others } = options ?? {};
  const isRecord = Object.prototype.toString.call(options) === "[object Object]";
  if (!isRecord || typeof shapeCache !== "boolean" || Object.keys(others).length > 0)
    throw new TypeError("init takes { shapeCache: true | false }.");
  if (given !== undefined && given !== shapeCache) throw new Error("init was called before, with another shapeCache.");
  given = shapeCache;
  configure({ shapeCache });
}

let given;

export function problem(category, { operation, ...about } = {}) {
  return problemOf(category, { ...about, index: rowOf(operation?.id)?.index });
}

export function redact(operation, message) {
  const row = rowOf(operation?.id);
  if (row === undefined) throw new TypeError("redact takes an operation, and a message of it.");
  return redactMessage(row, message);
}

export function sequenceNumber(operation, n, key) {
  const row = rowOf(operation);
  if (row === undefined) throw new TypeError("sequenceNumber takes the id of an operation.");
  return numberOf(row.index, n, key);
}

export function createSequence(settings) {
  return sequenceOf(settings, sequenceNumber);
}

export function memoryStore(settings) {
  return memoryStoreOf(settings);
}

export function bogotaDay(now) {
  return dayOf(epochMilliseconds(now));
}

export function version() {
  return enter((wasm) => placedText(wasm.version(0, 0, 0, -1)));
}

export function contractVersion() {
  return enter((wasm) => placedText(wasm.contract_version(0, 0, 0, -1)));
}
