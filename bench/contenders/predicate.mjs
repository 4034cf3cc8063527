// Keywords that a validator's own vocabulary lacks, as functions: what its users would write into a `refine` or `check`.
import { base64, date, decimal, iban, uuid } from "./formats.mjs";

/**
 * @param {object} schema of the exported ones
 * @returns {(value: unknown) => boolean} whether a value meets all of its keywords
 */
export function predicateOf(schema) {
  const tests = Object.entries(schema).flatMap(([keyword, wanted]) => keywords[keyword]?.(wanted, schema) ?? []);
  if (tests.length === 0) return () => true;
  return tests.reduceRight((rest, test) => (value) => test(value) && rest(value));
}

const formats = { base64, date, decimal, iban, uuid };

const keywords = {
  type: (types) => {
    const tests = [types].flat().map((type) => typeTests[type]);
    return tests.length === 1 ? tests[0] : (value) => tests.some((test) => test(value));
  },
  const: (wanted) => (value) => value === wanted,
  enum: (wanted) => (value) => wanted.includes(value),
  format: (name) => (value) => typeof value !== "string" || formats[name](value),
  // A format says more than the pattern beside it.
  pattern: (source, { format }) => {
    if (format !== undefined && format !== "base64") return [];
    const expression = new RegExp(source, "u");
    return (value) => typeof value !== "string" || expression.test(value);
  },
  minLength: (least) => (value) => typeof value !== "string" || value.length >= least,
  anyOf: (inner) => {
    const tests = inner.map(predicateOf);
    return (value) => tests.some((test) => test(value));
  },
  allOf: (inner) => inner.map(predicateOf),
  not: (inner) => {
    const test = predicateOf(inner);
    return (value) => !test(value);
  },
  if: (condition, { then }) => {
    const [applies, holds] = [predicateOf(condition), predicateOf(then)];
    return (value) => !applies(value) || holds(value);
  },
  required: (names) => (value) => !isObject(value) || names.every((name) => Object.hasOwn(value, name)),
  properties: (properties) => {
    const tests = Object.entries(properties).map(([name, inner]) => [name, predicateOf(inner)]);
    return (value) => !isObject(value) || tests.every(([name, test]) => !Object.hasOwn(value, name) || test(value[name]));
  },
  propertyNames: (inner) => {
    const test = predicateOf(inner);
    return (value) => {
      if (!isObject(value)) return true;
      for (const name in value) if (!test(name)) return false;
      return true;
    };
  },
};

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

const typeTests = {
  object: isObject,
  array: Array.isArray,
  string: (value) => typeof value === "string",
  number: (value) => typeof value === "number",
  boolean: (value) => typeof value === "boolean",
  null: (value) => value === null,
};

/** The keywords of a schema without those that are named: what is left for a predicate. */
export function without(schema, names) {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => !names.includes(name)));
}
