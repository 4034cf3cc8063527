// JSON Schemas are exported once, in draft 2020-12; other dialects are derived from that on demand. What a dialect
// cannot say is left out where that takes more documents, never where it would take fewer.

/** @returns {object} a fresh schema in the dialect asked for */
export function schemaFor(schema, target) {
  const translate = dialects[target];
  if (translate === undefined) throw new TypeError(`Unknown JSON Schema target: there are ${Object.keys(dialects).join(", ")}.`);
  return translate(JSON.parse(JSON.stringify(schema)));
}

const dialects = {
  __proto__: null,
  "draft-2020-12": (schema) => schema,
  "draft-07": (schema) => mapSchemas(schema, toDraft07),
  "openapi-3.0": (schema) => {
    const loose = new WeakSet();
    return mapSchemas(schema, (inner) => toOpenApi30(inner, loose));
  },
};

function toDraft07(schema) {
  if (schema.$schema !== undefined) schema.$schema = "http://json-schema.org/draft-07/schema#";
  delete schema.contentSchema;
  return schema;
}

/** OpenAPI 3.0 knows neither type lists, constants, conditions, nor rules about names. `loose` has the schemas that lost one. */
function toOpenApi30(schema, loose) {
  if (subschemas(schema).some((inner) => loose.has(inner))) loose.add(schema);
  splitTypes(schema);
  if (Object.hasOwn(schema, "const")) schema.enum = [schema.const];
  if (Array.isArray(schema.examples) && schema.examples.length > 0) [schema.example] = schema.examples;
  if (schema.contentEncoding === "base64") schema.format = "byte";
  if (typeof schema.exclusiveMaximum === "number")
    Object.assign(schema, { maximum: schema.exclusiveMaximum, exclusiveMaximum: true });
  // The opposite of a rule that became looser would be a stricter one.
  if (loose.has(schema.not)) delete schema.not;
  if (schema.if !== undefined && schema.then !== undefined && !loose.has(schema.if)) {
    also(schema, { anyOf: [{ not: schema.if }, schema.then] });
  }
  for (const keyword of rulesUnknown) if (schema[keyword] !== undefined) loose.add(schema);
  for (const keyword of [...rulesUnknown, ...notesUnknown]) delete schema[keyword];
  return schema;
}

const rulesUnknown = ["propertyNames", "patternProperties"];
const notesUnknown = ["$schema", "const", "examples", "if", "then", "contentEncoding", "contentMediaType", "contentSchema"];

function splitTypes(schema) {
  if (!Array.isArray(schema.type)) return;
  const types = schema.type.filter((type) => type !== "null");
  if (types.length < schema.type.length) schema.nullable = true;
  delete schema.type;
  if (types.length === 1) [schema.type] = types;
  else also(schema, { anyOf: types.map((type) => ({ type })) });
}

function also(schema, condition) {
  schema.allOf = [...(schema.allOf ?? []), condition];
}

/** Applies `change` to every schema, inner ones first. */
function mapSchemas(schema, change) {
  for (const [holder, key] of places(schema)) holder[key] = mapSchemas(holder[key], change);
  return change(schema);
}

function subschemas(schema) {
  return places(schema).map(([holder, key]) => holder[key]);
}

/** Where a schema holds other schemas. */
function places(schema) {
  const found = [];
  for (const keyword of ["items", "additionalProperties", "not", "if", "then", "propertyNames", "contentSchema"])
    found.push([schema, keyword]);
  for (const keyword of ["allOf", "anyOf", "oneOf", "properties", "patternProperties"]) {
    const holder = schema[keyword];
    for (const key of Object.keys(holder ?? {})) found.push([holder, key]);
  }
  return found.filter(([holder, key]) => holder[key] !== null && typeof holder[key] === "object");
}
