// Header rows of the contract: where a value comes from, in words.
import { headers } from "../generated/headers.js";
import { segment } from "./pointer.js";

/** The rows of an operation in the order in which they are sent. */
export function headerRows(operation) {
  return headers[operation.id];
}

/** What the contract alone says of a row. */
export function originOf(row) {
  const where = row.from === undefined ? "" : `context${dotted(row.from)}`;
  if (row.source === "fixed") return `always ${JSON.stringify(row.value)}`;
  if (row.source === "computed") return `${rules[row.rule]}, or context.invoker.${row.invoker}`;
  const form = rules[row.rule] === undefined ? "" : `, ${rules[row.rule]}`;
  if (row.default === undefined) return `${where}${form}`;
  return `${where}, or ${row.default === "" ? "empty" : JSON.stringify(row.default)}`;
}

/**
 * Where the value that is sent has come from, and why.
 * @param {object | undefined} row of the contract; none for a further header
 * @param {{ giver: string, name: string, defaulted: boolean }} sent
 * @returns {{ source: string, from?: string, why: string }} `from`: a pointer into the context, or into the input
 */
export function reasonOf(row, { giver, name, defaulted }) {
  if (giver === "input") return { source: "input", from: `/headers/${segment(name)}`, why: "given with the input" };
  if (giver === "override") {
    const why = row === undefined ? "not in the contract: context.overrides adds it" : "context.overrides replaces it";
    return { source: "context", from: `/overrides/headers/${segment(name)}`, why };
  }
  if (giver === "invoker") {
    const from = row.source === "computed" ? `/invoker/${row.invoker}` : row.from;
    return { source: "context", from, why: `context${dotted(from)}${row.source === "computed" ? ", not computed" : ""}` };
  }
  if (row === undefined) return { source: "fixed", why: "every body and reply is JSON" };
  if (row.source === "fixed") return { source: "fixed", why: "the contract has one value" };
  if (row.source === "computed") return { source: "computed", ...fromOf(row), why: rules[row.rule] };
  if (defaulted) return { source: "fixed", why: `the contract's default, for lack of context${dotted(row.from)}` };
  return { source: row.source, ...fromOf(row), why: originOf({ ...row, default: undefined }) };
}

function fromOf({ from }) {
  return from === undefined ? {} : { from };
}

function dotted(pointer) {
  return pointer.replaceAll("/", ".");
}

const rules = {
  __proto__: null,
  token: "without a scheme in front",
  bearer: "behind Bearer",
  txId: "prefix, Julian date in Bogotá and the authorization number",
  processDate: "the date in Bogotá",
  sessionKey: "the first 30 characters of the access token",
  processId: "the transaction id",
  processIdLastDigits: "the last digits of the transaction id",
};
