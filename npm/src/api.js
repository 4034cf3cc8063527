// The public names of all providers. What they mean is told in index.d.ts.
import { bcs } from "./bcs.js";
import { matchIn } from "./gateway.js";
import { itau } from "./itau.js";
import { masstack } from "./masstack.js";
import { provideSchemas } from "./schemas.js";

export * from "./common.js";
export { bcs, itau, masstack };

// In the order of the indices at the wasm boundary.
const list = [bcs, itau, masstack].flatMap((provider) => Object.values(provider));

/** Every operation by id, and in the contract's order when iterated. */
export const operations = Object.freeze(
  Object.create(null, {
    ...Object.fromEntries(list.map((operation) => [operation.id, { value: operation, enumerable: true }])),
    [Symbol.iterator]: { value: () => list.values() },
    // For `schemas.node.js`, which finds all of this in one file and has nothing else to import.
    [Symbol.for("ventanilla.provideSchemas")]: { value: provideSchemas },
  }),
);

export function match(request, options) {
  return matchIn(list, request, options);
}
