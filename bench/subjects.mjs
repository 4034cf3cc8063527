// Who is asked about which changed bodies.
import { sources } from "./built/sources.mjs";
import { fromBase64, parse } from "./contenders/parse.mjs";
import { allPeers, ours, peers, prepared } from "./contenders/validators.mjs";
import { entryOf } from "./payloads/entries.mjs";
import { create, createBody } from "./rows/create.mjs";
import { file, payment, paymentContenders, pila } from "./rows/others.mjs";
import { sync, syncBody } from "./rows/sync.mjs";

/** @returns {{ id: string, body: object, schema: object, entryOf: Function, contenders: object[] }[]} */
export function competitions() {
  return [
    validators(create, createBody, allPeers),
    validators(sync, syncBody, allPeers),
    validators(pila, sources.getPila.input.body, ["ajv"]),
    payments(),
    files(),
  ];
}

function validators(subject, body, names) {
  const { id, schema } = subject;
  const all = [...ourForms(subject), ...peers(subject, "bytes", names)];
  return { id, body, schema, entryOf, contenders: all };
}

function ourForms(subject) {
  return ["bytes", "text", "value"].map((form) => ({ ...ours(subject, form), name: `ventanilla, ${form}` }));
}

function payments() {
  const { path, body } = sources.updatePaymentMethod.input;
  const contenders = paymentContenders(path).filter(({ accepts }) => accepts);
  return { id: payment.id, body, schema: payment.schema, entryOf, contenders };
}

/** The changed body is the document in the file. */
function files() {
  const { judge, accepts } = prepared(sync, "ajv");
  const inside = ({ value }) => judge(parse(fromBase64(value.file.binData)));
  return {
    id: file.id,
    body: syncBody,
    schema: sync.schema,
    entryOf: (document) => entryOf({ file: { binData: btoa(JSON.stringify(document)) } }),
    contenders: [ours(file, "bytes"), { name: "ajv", work: inside, accepts }],
  };
}
