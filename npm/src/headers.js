// The headers that a context makes, and who gave each: for those who look at a configuration. Not part of the public
// names; the command line asks for it.
import { contextText } from "./context.js";
import { readInput } from "./input.js";
import { enter } from "./instance.js";

/**
 * @param {object} operation a public operation
 * @param {number} index its place in the contract
 * @param {{ headers?: object }} input
 * @param {object} context
 * @returns {{ ok: true, headers: [name: string, value: string, secret: boolean, giver: string][], warnings: object[] }
 *   | { ok: false, issues: object[], warnings: object[] }}
 */
export function headersOf(operation, index, input, context) {
  const { head } = readInput({ headers: input.headers }, operation);
  return enter((wasm, contextBytes, headBytes) => wasm.headers(index, contextBytes, headBytes), contextText(context), head);
}
