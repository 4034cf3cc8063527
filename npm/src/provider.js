// A provider: its operations by name, and `with`.
import { boundOperations } from "./bound.js";
import { operationOf } from "./operation.js";

/** @param {object[]} rows the provider's own of `generated/operations/` */
export function providerOf(rows) {
  const own = rows.map((row) => [row, operationOf(row)]);
  const named = Object.create(null);
  for (const [row, operation] of own) named[row.name] = operation;
  // Beside the operations, not one of them.
  Object.defineProperty(named, "with", { value: (context, options) => boundOperations(own, context, options) });
  return Object.freeze(named);
}
