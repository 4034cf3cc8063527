// Writes generated/replies.ts: which fields a reply has by its documentation, so that the gateway notices others, and missing
// ones, without the schemas themselves. `node edge/generate.mjs`
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { operations } from "ventanilla";
import { schemas } from "ventanilla/schemas";

const file = fileURLToPath(new URL("generated/replies.ts", import.meta.url));

/** The text of the module as the contract would have it now. */
export function repliesModule() {
  const replies = Object.fromEntries([...operations].map((operation) => [operation.id, fieldsOf(operation)]));
  const type = "Readonly<Record<string, { expected: readonly string[]; further: readonly string[] }>>";
  return `// Written by edge/generate.mjs from the contract: do not edit.\nexport const replies: ${type} = ${JSON.stringify(replies, null, 1)};\n`;
}

/** True while the written module says what the contract says. */
export const isFresh = () => readFileSync(file, "utf8") === repliesModule();

/**
 * `expected`: where each canonical value may stand, its places separated by blanks; `further`: what is documented beside that.
 */
function fieldsOf({ id, provider }) {
  const expected = placesIn(schemas[id].data);
  const known = new Set(expected.flatMap((places) => places.split(" ")));
  const further = documentedOf(id, provider).filter((pointer) => !known.has(pointer));
  return { expected: [...new Set(expected)], further: [...new Set(further)] };
}

function placesIn(schema) {
  const own = schema["x-from"] ? [schema["x-from"].join(" ")] : [];
  const inner = [...Object.values(schema.properties ?? {}), ...(schema.items ? [schema.items] : [])];
  return [...own, ...inner.flatMap(placesIn)];
}

function documentedOf(id, provider) {
  const document = JSON.parse(readFileSync(new URL(`../openapi/${provider}.json`, import.meta.url), "utf8"));
  const { schemas: known } = document.components;
  const name = id.split(".")[1];
  const reply = known[`${name[0].toUpperCase()}${name.slice(1)}Reply`];
  return [reply, known.Envelope].flatMap((schema) => (schema ? pointersIn(schema, "") : []));
}

function pointersIn(schema, pointer) {
  const properties = Object.entries(schema.properties ?? {});
  return [
    ...(pointer ? [pointer] : []),
    ...properties.flatMap(([name, inner]) => pointersIn(inner, `${pointer}/${escaped(name)}`)),
    ...(schema.items ? pointersIn(schema.items, `${pointer}/*`) : []),
    ...(schema.anyOf ?? []).flatMap((inner) => pointersIn(inner, pointer)),
  ];
}

/** RFC 6901. */
const escaped = (name) => name.replaceAll("~", "~0").replaceAll("/", "~1");

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file, repliesModule());
