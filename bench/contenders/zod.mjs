// zod 4, given an exported schema. Its own `fromJSONSchema` knows neither `not` nor `if`.
import * as z from "zod";
import { predicateOf, without } from "./predicate.mjs";

/** @returns {z.ZodType} */
export function zodOf(schema) {
  const types = [schema.type ?? []].flat();
  if (types.includes("object")) return nullable(types, objectOf(schema));
  if (types.includes("array")) return arrayOf(schema);
  if (schema.anyOf?.some(({ type }) => type !== undefined)) return z.union(schema.anyOf.map(zodOf));
  if (schema.enum !== undefined) return z.literal(schema.enum);
  return refined(scalarOf(types), without(schema, ["type"]));
}

function objectOf(schema) {
  const required = schema.required ?? [];
  const shape = Object.entries(schema.properties ?? {}).map(([name, inner]) => {
    const value = zodOf(inner);
    return [name, required.includes(name) ? value : z.optional(value)];
  });
  const rules = without(schema, ["type", "properties", "required", "propertyNames", "patternProperties"]);
  const object = refined(withPatterns(z.looseObject(Object.fromEntries(shape)), schema), rules);
  if (schema.propertyNames === undefined) return object;
  // It looks at what comes in: what goes out has lost `__proto__`.
  return z.pipe(z.custom(predicateOf({ propertyNames: schema.propertyNames })), object);
}

/** Names by pattern: zod has records of one pattern only, so these are checked beside the object. */
function withPatterns(object, schema) {
  const patterns = Object.entries(schema.patternProperties ?? {});
  return patterns.reduce((whole, [source, inner]) => {
    const [expression, value] = [new RegExp(source, "u"), zodOf(inner)];
    return whole.refine((given) => {
      for (const name in given) if (expression.test(name) && !value.safeParse(given[name]).success) return false;
      return true;
    });
  }, object);
}

function arrayOf(schema) {
  let array = z.array(zodOf(schema.items));
  if (schema.minItems !== undefined) array = array.min(schema.minItems);
  if (schema.maxItems !== undefined) array = array.max(schema.maxItems);
  return array;
}

function scalarOf(types) {
  const scalars = types.map((type) => scalar[type]());
  return scalars.length === 1 ? scalars[0] : z.union(scalars);
}

function nullable(types, value) {
  return types.includes("null") ? z.nullable(value) : value;
}

function refined(value, rules) {
  return Object.keys(rules).some((name) => checked.includes(name)) ? value.refine(predicateOf(rules)) : value;
}

// By name, so that a bundler leaves the rest of zod out.
const scalar = { string: z.string, number: z.number, boolean: z.boolean };

const checked = ["anyOf", "allOf", "not", "if", "const", "pattern", "format", "minLength"];
