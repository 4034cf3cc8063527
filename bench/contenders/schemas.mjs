// The exported schemas without what only people read.

const notes = ["$schema", "title", "description", "examples", "default", "deprecated"];
const maps = ["properties", "patternProperties", "$defs"];

/** @returns {object} the same constraints */
export function bare(schema) {
  if (Array.isArray(schema)) return schema.map(bare);
  if (schema === null || typeof schema !== "object") return schema;
  const kept = Object.entries(schema).filter(
    ([keyword]) => !notes.includes(keyword) && !keyword.startsWith("x-") && !keyword.startsWith("content"),
  );
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, maps.includes(keyword) ? bareEach(value) : bare(value)]));
}

const bareEach = (schemas) => Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, bare(schema)]));
