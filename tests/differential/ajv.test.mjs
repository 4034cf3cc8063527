// Ajv on the exported schemas and the engine on the same documents give the same verdict.
import assert from "node:assert/strict";
import { test } from "node:test";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { init, operations } from "ventanilla";
import { schemas } from "../../npm/generated/schemas.js";
import { diceOf } from "./dice.mjs";
import { differences, explanations } from "./differences.mjs";
import { mutated, names, sample, text } from "./documents.mjs";
import { formats } from "./formats.mjs";

const long = process.env.VENTANILLA_LONG === "1";
const usualSeed = 1;
const seed = Number(process.env.SEED ?? (long ? Date.now() : usualSeed));
const documentsEach = long ? 40_000 : 5_000;

await init();
// A name stands beside its pattern in any case, and types beside conditions that name none.
const ajv = new Ajv2020({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allowUnionTypes: true,
  allowMatchingProperties: true,
});
addFormats(ajv);
for (const [name, validate] of Object.entries(formats)) ajv.addFormat(name, validate);
for (const keyword of keywords(schemas)) ajv.addKeyword(keyword);

const exercised = new Map(differences.map(({ name }) => [name, 0]));
let compared = 0;
let refused = 0;

for (const operation of operations) {
  const schema = schemas[operation.id].input;
  const validate = ajv.compile(schema);
  const valid = sample(schema);

  test(`${operation.id}: the sample is valid to both`, () => {
    const judged = judge(operation, validate, valid);
    assert.ok(judged.ajv, JSON.stringify(validate.errors));
    assert.deepEqual(judged.issues, []);
  });

  test(`${operation.id}: ${documentsEach} documents, seed ${seed}`, () => {
    const dice = diceOf(seed);
    const known = [...names(schema)];
    const verdicts = { valid: 0, invalid: 0 };
    for (let number = 0; number < documentsEach; number += 1) {
      const document = mutated(valid, known, dice);
      const judged = judge(operation, validate, document);
      compared += 1;
      verdicts[judged.engine ? "valid" : "invalid"] += 1;
      if (judged.engine === judged.ajv) continue;
      const excuses = explanations(judged, validate.errors, schema);
      assert.ok(excuses.length > 0, disagreement(number, document, judged, validate));
      for (const { name } of new Set(excuses)) exercised.set(name, exercised.get(name) + 1);
    }
    refused += verdicts.invalid;
    assert.ok(Math.min(verdicts.valid, verdicts.invalid) > documentsEach / 20, JSON.stringify(verdicts));
  });
}

test("every intended difference was met", (t) => {
  for (const { name, reason } of differences) t.diagnostic(`${exercised.get(name)} times ${name}: ${reason}`);
  t.diagnostic(`${compared} documents over ${[...operations].length} operations, ${refused} refused; seed ${seed}`);
  assert.ok(compared >= 20_000, `only ${compared} documents were compared`);
  const unmet = [...exercised].filter(([, count]) => count === 0).map(([name]) => name);
  // Other seeds may miss a rare one: that is said, not failed.
  if (seed === usualSeed) assert.deepEqual(unmet, []);
  else for (const name of unmet) t.diagnostic(`seed ${seed} never met: ${name}`);
});

/** The body goes to the engine as the text it is, and to Ajv as what JSON.parse makes of it. */
function judge(operation, validate, document) {
  const input = JSON.parse(text(document));
  const bodyText = document instanceof Map && document.has("body") ? text(document.get("body")) : undefined;
  const verdict = operation.validate(bodyText === undefined ? input : { ...input, body: bodyText });
  return { input, bodyText, engine: verdict.valid, issues: verdict.issues, ajv: validate(input) };
}

function disagreement(number, document, judged, validate) {
  const found = judged.ajv
    ? `Ajv takes it, the engine says ${JSON.stringify(judged.issues)}`
    : `the engine takes it, Ajv says ${JSON.stringify(validate.errors)}`;
  return `document ${number} of seed ${seed}: ${found}\n${text(document)}`;
}

/** Property names such as `x-app-key` stand before a schema, annotations before their value. */
function isSchema(value) {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/** The annotations of the exported schemas, which Ajv would refuse as unknown keywords. */
function keywords(value, found = new Set()) {
  if (value === null || typeof value !== "object") return found;
  for (const [name, inner] of Object.entries(value)) {
    if (name.startsWith("x-") && !isSchema(inner)) found.add(name);
    keywords(inner, found);
  }
  return found;
}
