// The public names. What they mean is told in index.d.ts.
import { operations as rows } from "../generated/operations.js";
import { boundOperations } from "./bound.js";
import { epochMilliseconds } from "./context.js";
import { matchIn } from "./gateway.js";
import { assertReady, enter } from "./instance.js";
import { operationOf } from "./operation.js";
import { problemOf } from "./problem.js";
import { redact as redactMessage } from "./redact.js";
import { dayOf, memoryStoreOf, numberOf, sequenceOf } from "./sequence.js";

export { respond } from "./gateway.js";

const list = rows.map(operationOf);

/** Every operation by id, and in the contract's order when iterated. */
export const operations = Object.freeze(
  Object.create(null, {
    ...Object.fromEntries(list.map((operation) => [operation.id, { value: operation, enumerable: true }])),
    [Symbol.iterator]: { value: () => list.values() },
  }),
);

export const bcs = provider("bcs");
export const itau = provider("itau");
export const masstack = provider("masstack");

export async function init(options) {
  if (options !== undefined) throw new TypeError("init takes no options.");
  assertReady();
}

export function match(request, options) {
  return matchIn(list, request, options);
}

export function problem(category, { operation, ...about } = {}) {
  return problemOf(category, { ...about, index: list.indexOf(operation) });
}

export function redact(operation, message) {
  const row = rows.find(({ id }) => id === operation?.id);
  if (row === undefined) throw new TypeError("redact takes an operation, and a message of it.");
  return redactMessage(row, message);
}

export function sequenceNumber(operation, n, key) {
  const row = rows.find(({ id }) => id === operation);
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
  return enter((wasm) => wasm.version());
}

export function contractVersion() {
  return enter((wasm) => wasm.contract_version());
}

function provider(id) {
  const own = rows.filter((row) => row.provider === id);
  const named = Object.create(null);
  for (const row of own) named[row.name] = list[row.index];
  // Beside the operations, not one of them.
  Object.defineProperty(named, "with", {
    value: (context, options) =>
      boundOperations(
        own.map((row) => [row, list[row.index]]),
        context,
        options,
      ),
  });
  return Object.freeze(named);
}
