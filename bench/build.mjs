// What the program imports and no source file holds: Ajv's standalone validators and the sources' examples. For Node.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { schemas } from "ventanilla/schemas";
import { standalone } from "./contenders/standalone.mjs";
import { readSources } from "./payloads/sources.mjs";

/** Where it is written; nothing in it is kept. */
export const built = new URL("built/", import.meta.url);

export async function buildProgram() {
  mkdirSync(built, { recursive: true });
  const reply = replySchema("GetCustomerLocationsReply");
  write("ajv.mjs", await standalone({ ...bodies(), ...bodiesOfAnyName(), locationsReply: reply }));
  write("ajv-all.mjs", await standalone(allInputs(), { minify: true }));
  const sources = readSources();
  write("sources.mjs", `export const sources = ${JSON.stringify(sources)};\n`);
  write("create.json", JSON.stringify(sources.createCustomerAccount.input.body));
}

/** The schemas that the rows need: the body where a call is its body, else the input. */
export function bodies() {
  return {
    createCustomerAccount: schemas["bcs.createCustomerAccount"].body,
    syncData: schemas["bcs.syncData"].body,
    syncDataFile: schemas["bcs.syncDataFile"].body,
    getPila: schemas["bcs.getPila"].body,
    updatePaymentMethod: schemas["masstack.updatePaymentMethod"].input,
  };
}

/** The same without the rule about names such as `__proto__`: what people write by hand rarely has it. */
function bodiesOfAnyName() {
  const { createCustomerAccount, syncData } = bodies();
  return {
    createCustomerAccountOfAnyName: without(createCustomerAccount, "propertyNames"),
    syncDataOfAnyName: without(syncData, "propertyNames"),
  };
}

function without(schema, keyword) {
  if (Array.isArray(schema)) return schema.map((inner) => without(inner, keyword));
  if (schema === null || typeof schema !== "object") return schema;
  const kept = Object.entries(schema).filter(([name]) => name !== keyword);
  return Object.fromEntries(kept.map(([name, inner]) => [name, without(inner, keyword)]));
}

/** Every operation's input, by the operation's own name. */
export function allInputs() {
  return Object.fromEntries(Object.entries(schemas).map(([id, { input }]) => [id.replace(".", "_"), input]));
}

function replySchema(name) {
  const document = JSON.parse(readFileSync(new URL(import.meta.resolve("ventanilla/openapi/bcs.json")), "utf8"));
  return document.components.schemas[name];
}

function write(name, text) {
  writeFileSync(new URL(name, built), text);
}
