// What is done before a fetch: judge, build the headers, hand over the bytes.
import { bcs } from "ventanilla";
import { sources } from "../built/sources.mjs";
import { pilaByHand } from "../contenders/pila.mjs";
import { prepared } from "../contenders/validators.mjs";
import { entryOf } from "../payloads/entries.mjs";
import { create, createBody } from "./create.mjs";

const { context, input } = sources.getPila;
const { now, authorization, ...shared } = context;

export const requestRows = [
  { id: "pila.prepare", group: "prepare", title: "getPila, bound, body in bytes", make: pilaRow },
  { id: "create.prepare", group: "prepare", title: "createCustomerAccount, bound, body an object", make: createRow },
];

function pilaRow() {
  const bound = bcs.with(shared).getPila;
  const byHand = pilaByHand(context);
  const entry = entryOf(input.body);
  const contenders = [
    {
      name: "ventanilla",
      work: ({ bytes }, number) => bound.prepare({ body: bytes }, { now, authorization: numberOf(number) }),
      accepts: ({ ok }) => ok,
    },
    {
      name: "by hand",
      work: ({ bytes }, number) => byHand(bytes, { now, authorization: numberOf(number) }),
      accepts: ({ ok }) => ok,
    },
    {
      name: "by hand, crypto",
      work: ({ bytes }) => byHand(bytes, { now }),
      accepts: ({ ok }) => ok,
    },
  ];
  return { entries: [entry], expect: "clean", base: "by hand", contenders, check: () => sameRequest(entry, contenders) };
}

/** Decimal digits, as a sequence gives them. */
const numberOf = (number) => String(1_000_000_000 + number);

function sameRequest(entry, [ours, other]) {
  const [left, right] = [ours, other].map(({ work }) => requestText(work(entry, 7)));
  return left === right ? undefined : `${left} is not ${right}`;
}

/** Header names of a `Headers` are in lower case and sorted. */
function requestText({ method, url, headers, body }) {
  return `${method} ${url}\n${JSON.stringify([...new Headers(headers)])}\n${new TextDecoder().decode(body)}`;
}

/** Ajv's side has no header: what building them costs us is in this row. */
function createRow() {
  const encoder = new TextEncoder();
  const { judge, accepts } = prepared(create, "ajv");
  const credentials = { ...shared.credentials, custLoginId: "login-1" };
  const bound = bcs.with({ ...shared, credentials, invoker: { ...shared.invoker, ...branch } }).createCustomerAccount;
  return {
    entries: [entryOf(createBody)],
    expect: "clean",
    base: "ajv, no header",
    contenders: [
      {
        name: "ventanilla",
        work: ({ value }, number) => bound.prepare({ body: value }, { now, authorization: numberOf(number) }),
        accepts: ({ ok }) => ok,
      },
      {
        name: "ajv, no header",
        work: ({ value }) => ({ verdict: judge(value), body: encoder.encode(JSON.stringify(value)) }),
        accepts: ({ verdict }) => accepts(verdict),
      },
    ],
  };
}

// What an office says of itself, so that nothing is left to remark.
const branch = {
  branchId: "1108",
  component: "web",
  source: "18",
  country: "CO",
  processBpmId: "1",
  network: "1",
  subChannel: "07",
  user: "user-1",
  action: "C",
  destination: "1",
  modifierUser: "user-1",
  referencedNumber: "1",
  requestNumber: "1",
  custId: "1",
};
