// What must not be found: secrets anywhere, customers' data in problems and log lines.
import { simulatorCredentials } from "../../simulator/credentials.js";
import { replies } from "../../simulator/generated/replies.js";
import { ordinaryInput } from "../cases/ordinary.mjs";
import { apiKey } from "../edge/gateway.mjs";

const { custLoginId: _, ...bank } = simulatorCredentials.bcs;
const known = [bank, simulatorCredentials.itau, simulatorCredentials.masstack].flatMap(Object.values);

/** The caller's key, the providers' credentials, and the session key, which is made of the token (decision 5). */
export const secrets = [apiKey, ...known, bank.token.slice(0, 30)];

/** What is a person's in requests and replies: texts with a digit, a blank or an @ that are long enough not to be met by chance. */
export function personal(operations) {
  const texts = operations.flatMap((operation) => leaves([ordinaryInput(operation), replies[operation.id]?.body]));
  return [...new Set(texts)].filter((text) => text.length >= 7 && /[\d @]/.test(text));
}

/** The first of the values that is in a text. */
export const foundIn = (text, values) => values.find((value) => text.includes(value));

function leaves(value) {
  if (value !== null && typeof value === "object") return Object.values(value).flatMap(leaves);
  return value === null || value === undefined ? [] : [String(value)];
}
