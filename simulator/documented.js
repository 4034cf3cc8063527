// What the providers document: replies of successful calls, and errors by the token a caller asks for.

import { replies } from "./generated/replies.js";
import { reply } from "./reply.js";

/** The reply of a successful call; `change` writes into its body what is this call's own. */
export function example({ id }, change, wanted) {
  const { status, body } = structuredClone(replies[id] ?? { status: 204 });
  if (body) change?.(body);
  return reply(body ? (wanted ?? status) : status, body);
}

/**
 * @param {string} token `51011`, `STA/51011`, `BDA/500/CA0201ACCOUNT`: code, type and words of the description; the
 *   HTTP status in place of the code finds a row without one
 */
export function findRow(operation, token) {
  const [, type, code, words = ""] = /^(?:([^/]*)\/)?([^/]*)(?:\/(.*))?$/s.exec(token);
  const description = (row) => folded(row.description);
  const fits = (row) => (type === undefined || (row.type ?? "") === type) && description(row).includes(folded(words));
  const errors = operation.errors();
  const coded = errors.filter((row) => row.code !== "" && row.code === code && fits(row));
  const uncoded = errors.filter((row) => row.code === "" && String(row.status) === code && fits(row));
  const found = [...coded, ...uncoded];
  return found.find((row) => description(row) === folded(words)) ?? found[0];
}

/** Without accents, which a header is better sent without, and in one case. */
const folded = (text = "") => text.normalize("NFD").replace(/\p{M}/gu, "").toUpperCase();

/** The caller asked the simulator, not the provider, for something that does not exist. */
export function undocumented(operation, token) {
  return reply(400, { message: `x-simulate: ${operation.id} documents no error ${token}` });
}
