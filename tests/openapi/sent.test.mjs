// The documents are no stricter than `prepare`: whatever it sends satisfies their schemas, tolerated forms and warnings included.
import assert from "node:assert/strict";
import { test } from "node:test";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { init } from "ventanilla";
import { schemas } from "../../npm/generated/schemas.js";
import { diceOf } from "../differential/dice.mjs";
import { mutated, names, sample, text } from "../differential/documents.mjs";
import { formats } from "../differential/formats.mjs";
import { documents, operationsOf, resolved } from "./documents.mjs";
import { preparing } from "./requests.mjs";

const documentsEach = process.env.VENTANILLA_LONG === "1" ? 20_000 : 1_000;

await init();

for (const { content: document } of documents) {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats(ajv);
  for (const [name, validate] of Object.entries(formats)) ajv.addFormat(name, validate);
  const compile = (schema) => ajv.compile({ ...schema, components: document.components });

  for (const { id, path, described } of operationsOf(document)) {
    test(`${id}: what is sent of ${documentsEach} inputs`, () => {
      const judges = judgesOf(document, described, compile);
      const prepare = preparing(id, "http://127.0.0.1");
      const schema = schemas[id].input;
      const valid = sample(schema);
      const known = [...names(schema)];
      const dice = diceOf(1);
      let sent = 0;
      for (let number = 0; number < documentsEach; number += 1) {
        const input = mutated(valid, known, dice);
        const body = input instanceof Map && input.has("body") ? { body: text(input.get("body")) } : {};
        const prepared = prepare({ ...JSON.parse(text(input)), ...body });
        if (!prepared.ok) continue;
        sent += 1;
        for (const [where, value] of valuesOf(prepared, path)) {
          const judge = judges.get(where);
          assert.ok(judge === undefined || judge(value), () => `${where} of ${text(input)}: ${JSON.stringify(judge.errors)}`);
        }
      }
      assert.ok(sent > documentsEach / 20, `only ${sent} were sent`);
    });
  }
}

/** A judge for each part of a request: `path name`, `query name`, `header name`, `body`. */
function judgesOf(document, described, compile) {
  const parameters = (described.parameters ?? []).map((parameter) => resolved(document, parameter));
  const judges = new Map(parameters.map((row) => [`${row.in} ${row.name.toLowerCase()}`, compile(row.schema)]));
  if (described.requestBody) judges.set("body", compile(described.requestBody.content["application/json"].schema));
  return judges;
}

function valuesOf({ url, headers, body }, path) {
  const { pathname, searchParams } = new URL(url);
  const segments = pathname.split("/");
  const named = path.split("/").flatMap((part, index) => (/^\{.*\}$/.test(part) ? [[part.slice(1, -1), segments[index]]] : []));
  return [
    ...named.map(([name, value]) => [`path ${name.toLowerCase()}`, decodeURIComponent(value)]),
    ...[...searchParams].map(([name, value]) => [`query ${name.toLowerCase()}`, value]),
    ...headers.map(([name, value]) => [`header ${name.toLowerCase()}`, value]),
    ...(body === undefined ? [] : [["body", JSON.parse(new TextDecoder().decode(body))]]),
  ];
}
