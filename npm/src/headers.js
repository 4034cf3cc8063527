// The headers that a context makes, and who gave each: for those who look at a configuration. Not part of the public
// names; the command line asks for it.
import { contextText } from "./context.js";
import { readInput } from "./input.js";
import { enter, jsonAt } from "./instance.js";
import { rowOf } from "./operation.js";

/**
 * @param {object} operation a public operation
 * @param {{ headers?: object }} input
 * @param {object} context
 * @returns {{ ok: true, headers: [name: string, value: string, secret: boolean, giver: string][], warnings: object[] }
 *   | { ok: false, issues: object[], warnings: object[] }}
 */
export function headersOf(operation, input, context) {
  const row = rowOf(operation.id);
  const { head } = readInput({ headers: input.headers }, row);
  return enter(
    (wasm, contextBytes, headBytes) => jsonAt(wasm.headers(row.index, contextBytes, headBytes, -1)),
    contextText(context),
    head,
  );
}
