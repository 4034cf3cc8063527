// A right request for each operation, from its cases: for npm start and for the tests of the simulator and the gateway.
import { loadCases } from "./load.mjs";

const cases = loadCases();
const ordinary = ["clean", "valid", "source-example"];

/**
 * The input of an operation's most ordinary valid case: the named ones first, else the first one that gets no warning.
 * @param {{ id: string, hasBody: boolean }} operation
 * @returns {{ path?: object, query?: object, body?: unknown } | undefined} a copy
 */
export function ordinaryInput({ id, hasBody }) {
  const rank = ({ name }) => (ordinary.includes(name) ? ordinary.indexOf(name) : ordinary.length);
  const fitting = cases.filter(({ operation, name, content: { verb, input, expect } }) => {
    if (operation !== id || verb !== "validate" || !expect.valid) return false;
    return (input.body !== undefined) === hasBody && (ordinary.includes(name) || !expect.warnings?.length);
  });
  return structuredClone(fitting.sort((left, right) => rank(left) - rank(right))[0]?.content.input);
}

/** The same input about another number: a document's, a mobile's, an account's, or what else says whom a call is about. */
export function about(input, number) {
  const place = places.find((keys) => valueAt(input, keys) !== undefined);
  if (!place) return input;
  const holder = valueAt(input, place.slice(0, -1));
  holder[place.at(-1)] = changed[place.at(-1)]?.(holder[place.at(-1)], number) ?? number;
  return input;
}

const places = [
  ["path", "identserialnum"],
  ["path", "org_id"],
  ["query", "mnemonic"],
  ["query", "cellphone"],
  ["query", "identSerialNum"],
  ["body", "govIssueIdent", "identSerialNum"],
  ["body", "govIssueIdent", "mNemonic"],
  ["body", "trn", "invoiceInfo", "identSerialNum"],
  ["body", "trn", "depAcctIdTo", "acctId"],
  ["body", "file", "binData"],
  ["body", "id_conta"],
  ["body", "contextId"],
];

/** A mnemonic begins with the document's type, and a file holds a document with one. */
const changed = {
  mnemonic: (_, number) => `CC${number}`,
  mNemonic: (_, number) => `CC${number}`,
  binData(data, number) {
    const document = JSON.parse(Buffer.from(data, "base64").toString());
    document.govIssueIdent = { mNemonic: `CC${number}` };
    return Buffer.from(JSON.stringify(document)).toString("base64");
  },
};

const valueAt = (value, keys) => keys.reduce((part, key) => part?.[key], value);
