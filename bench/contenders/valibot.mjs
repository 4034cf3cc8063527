// valibot, given an exported schema.
import * as v from "valibot";
import { predicateOf, without } from "./predicate.mjs";

/** @returns {v.GenericSchema} */
export function valibotOf(schema) {
  const types = [schema.type ?? []].flat();
  if (types.includes("object")) return types.includes("null") ? v.nullable(objectOf(schema)) : objectOf(schema);
  if (types.includes("array")) return arrayOf(schema);
  if (schema.anyOf?.some(({ type }) => type !== undefined)) return v.union(schema.anyOf.map(valibotOf));
  if (schema.enum !== undefined) return v.picklist(schema.enum);
  return checked(scalarOf(types), without(schema, ["type"]));
}

function objectOf(schema) {
  const required = schema.required ?? [];
  const entries = Object.entries(schema.properties ?? {}).map(([name, inner]) => {
    const value = valibotOf(inner);
    return [name, required.includes(name) ? value : v.optional(value)];
  });
  const rules = without(schema, ["type", "properties", "required", "propertyNames", "patternProperties"]);
  const object = checked(withPatterns(v.looseObject(Object.fromEntries(entries)), schema), rules);
  // An array is an object to valibot. The names are looked at as they come in: what goes out has lost `__proto__`.
  return v.pipe(v.custom(predicateOf({ type: "object", propertyNames: schema.propertyNames ?? {} })), object);
}

/** Names by pattern: valibot has records of one pattern only, so these are checked beside the object. */
function withPatterns(object, schema) {
  const patterns = Object.entries(schema.patternProperties ?? {});
  return patterns.reduce((whole, [source, inner]) => {
    const [expression, value] = [new RegExp(source, "u"), valibotOf(inner)];
    return v.pipe(
      whole,
      v.check((given) => {
        for (const name in given) if (expression.test(name) && !v.is(value, given[name])) return false;
        return true;
      }),
    );
  }, object);
}

function arrayOf(schema) {
  const limits = [];
  if (schema.minItems !== undefined) limits.push(v.minLength(schema.minItems));
  if (schema.maxItems !== undefined) limits.push(v.maxLength(schema.maxItems));
  const array = v.array(valibotOf(schema.items));
  return limits.length > 0 ? v.pipe(array, ...limits) : array;
}

function scalarOf(types) {
  const scalars = types.map((type) => scalar[type]());
  return scalars.length === 1 ? scalars[0] : v.union(scalars);
}

function checked(value, rules) {
  return Object.keys(rules).some((name) => judged.includes(name)) ? v.pipe(value, v.check(predicateOf(rules))) : value;
}

// By name, so that a bundler leaves the rest of valibot out.
const scalar = { string: v.string, number: v.number, boolean: v.boolean };

const judged = ["anyOf", "allOf", "not", "if", "const", "pattern", "format", "minLength"];
