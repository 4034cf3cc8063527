// The small bodies, the document in Base64, and a reply.
import { operations } from "ventanilla";
import { diceOf } from "../../tests/differential/dice.mjs";
import { sources } from "../built/sources.mjs";
import { locationsByHand } from "../contenders/locations.mjs";
import { fromBase64, parse } from "../contenders/parse.mjs";
import { ours, parseAlone, prepared, subject } from "../contenders/validators.mjs";
import { entryOf } from "../payloads/entries.mjs";
import { fileOf } from "../payloads/file.mjs";
import { competition } from "./competition.mjs";
import { sync, syncBody } from "./sync.mjs";

export const pila = subject("bcs.getPila");
export const payment = subject("masstack.updatePaymentMethod");
export const file = subject("bcs.syncDataFile");

export const otherRows = [
  competition(pila, { id: "pila.bytes", title: "bytes" }, () => ({
    entries: [entryOf(sources.getPila.input.body)],
  })),
  { id: "payment.bytes", group: payment.name, title: "path, and body in bytes", make: paymentRow },
  { id: "file.1mb", group: file.name, title: "1 MB of Base64", make: fileRow },
  { id: "locations.reply", group: "getCustomerLocations", title: "reply → canonical bytes", make: locationsRow },
];

function paymentRow() {
  const { path, body } = sources.updatePaymentMethod.input;
  return {
    entries: [entryOf(body)],
    expect: "clean",
    base: "ajv",
    contenders: paymentContenders(path),
  };
}

/** The path is judged as well: Ajv has the schema of the whole input. */
export function paymentContenders(path) {
  const { judge, accepts } = prepared(payment, "ajv");
  return [
    {
      ...ours(payment, "bytes"),
      work: ({ bytes }) => payment.operation.validate({ path, body: bytes }),
    },
    parseAlone("bytes"),
    { name: "ajv", work: ({ bytes }) => judge({ path, body: parse(bytes) }), accepts },
  ];
}

function fileRow() {
  const outer = prepared(file, "ajv");
  const inner = prepared(sync, "ajv");
  const validated = ({ bytes }) => {
    const { judge } = outer;
    const body = parse(bytes);
    const verdict = judge(body);
    return verdict === true ? inner.judge(parse(fromBase64(body.file.binData))) : verdict;
  };
  return {
    entries: [entryOf(fileOf(syncBody, diceOf(1), 2 ** 20))],
    expect: "clean",
    base: "ajv",
    contenders: [
      ours(file, "bytes"),
      { name: "JSON.parse alone", work: ({ bytes }) => parse(fromBase64(parse(bytes).file.binData)) },
      { name: "ajv", work: validated, accepts: inner.accepts },
    ],
  };
}

function locationsRow() {
  const operation = operations["bcs.getCustomerLocations"];
  const { status, body } = sources.getCustomerLocations.reply;
  const headers = { "content-type": "application/json" };
  const entry = entryOf(body);
  const lent = ({ bytes }, use) => operation.normalizeWith({ status, headers, body: bytes }, use);
  const byHand = ({ bytes }) => locationsByHand({ status, headers, body: bytes });
  return {
    entries: [entry],
    base: "by hand",
    contenders: [
      // A forwarder hands the bytes on; here it looks at their length.
      { name: "ventanilla", work: (given) => lent(given, (data) => data.length) },
      parseAlone("bytes"),
      { name: "by hand", work: byHand },
    ],
    check: () => {
      const { ok, result } = lent(entry, (data) => new TextDecoder().decode(data));
      const expected = new TextDecoder().decode(byHand(entry));
      return ok && result === expected ? undefined : `${result} is not ${expected}`;
    },
  };
}
