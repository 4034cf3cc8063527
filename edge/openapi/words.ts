// What several parts of the document say.

export type Json = Record<string, unknown>;

export const component = (section: string, name: string): Json => ({ $ref: `#/components/${section}/${name}` });

/** Without what only a document of its own has, and with every name that is required, if only to be forbidden, among the properties. */
export function embedded({ $schema, ...schema }: Json): Json {
  const out: Json = {};
  for (const [keyword, value] of Object.entries(schema)) out[keyword] = within(keyword, value);
  if (!Array.isArray(schema.required)) return out;
  const unnamed = Object.fromEntries(schema.required.map((name) => [name, {}]));
  return { ...out, properties: { ...unnamed, ...(out.properties as Json | undefined) } };
}

function within(keyword: string, value: unknown): unknown {
  if (keyword === "properties" || keyword === "patternProperties") {
    return Object.fromEntries(Object.entries(value as Json).map(([name, schema]) => [name, embedded(schema as Json)]));
  }
  if (lists.has(keyword)) return (value as Json[]).map(embedded);
  return nested.has(keyword) && typeof value === "object" ? embedded(value as Json) : value;
}

const lists = new Set(["allOf", "anyOf", "oneOf"]);
const nested = new Set(["items", "not", "contentSchema", "propertyNames", "additionalProperties", "if", "then"]);

/** The headers of an answer, by the names of their components. */
export function headers(...names: string[]): Json {
  return Object.fromEntries(names.map((name) => [name, component("headers", name)]));
}
