// The operation that an operand names.
import { operations } from "../index.js";
import { rowOf } from "../src/operation.js";
import { UsageError } from "./outcome.js";
import { suggestion } from "./suggestion.js";

/** @param {string} id `provider.name`, or the name alone where only one provider has it */
export function operationNamed(id, command) {
  const list = [...operations];
  const found = list.filter((operation) => operation.id === id || nameOf(operation) === id);
  if (found.length === 1) return found[0];
  const known = list.flatMap((operation) => (id.includes(".") ? [operation.id] : [nameOf(operation)]));
  throw new UsageError(`There is no such operation.${suggestion(id, known)} See: ventanilla operations`, command);
}

/** The path between origin and operation where the context has none. */
export function basePathOf({ id }) {
  return rowOf(id).basePath;
}

/** Providers' ids in the contract's order. */
export function providers() {
  return [...new Set([...operations].map(({ provider }) => provider))];
}

/** @returns {string} the provider's id */
export function providerNamed(id, command) {
  if (providers().includes(id)) return id;
  throw new UsageError(`There is no such provider.${suggestion(id, providers())} There are ${providers().join(", ")}.`, command);
}

function nameOf({ id }) {
  return id.slice(id.indexOf(".") + 1);
}
