// The exported OpenAPI documents.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL("../../openapi", import.meta.url));

/** @type {{ provider: string, file: string, content: object }[]} */
export const documents = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => {
    const file = `${folder}/${name}`;
    return { provider: name.slice(0, -".json".length), file, content: JSON.parse(readFileSync(file, "utf8")) };
  });

/** The operations of a document, with method and path. */
export function operationsOf(document) {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, described]) => ({ id: described.operationId, path, method, described })),
  );
}

/** What a reference of the document stands for; anything else as it is. */
export function resolved(document, value) {
  if (value?.$ref === undefined) return value;
  const names = value.$ref.split("/").slice(1);
  return names.reduce((inner, name) => inner[name.replaceAll("~1", "/").replaceAll("~0", "~")], document);
}

/** The JSON of a request body or a response; `undefined`: it has none. */
export const mediaOf = (described) => described.content?.["application/json"];

/** The document without the ids of its operations, which no linter may miss. */
export function faulty(document) {
  const copy = structuredClone(document);
  for (const { described } of operationsOf(copy)) delete described.operationId;
  return copy;
}
