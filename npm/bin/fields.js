// A JSON Schema of an input as a list of fields with their limits, and the rules among them.
import { segment } from "./pointer.js";

/**
 * @typedef {object} Field
 * @property {"path" | "query" | "body"} in
 * @property {string} pointer RFC 6901, `*` for every item of an array
 * @property {string[]} type JSON types it is taken in
 * @property {boolean} required
 * @property {object} limits keywords of JSON Schema
 * @property {readonly unknown[]} [knownValues] others are a warning
 * @property {readonly string[]} [aliases] other names it is read by
 * @property {string} [belongsIn] the sibling it is documented in: here it is tolerated
 * @property {boolean} [personal] data about a person
 * @property {boolean} [exampleOnly] only an example of the source shows it
 * @property {unknown} [default] what is sent where nothing is given
 * @property {readonly unknown[]} [examples] the source's own
 * @property {string} [description]
 * @property {string} [cites] file and line of the source
 */

/**
 * @param {object} schema an operation's `inputSchema`
 * @returns {{ fields: Field[], rules: { in: string, pointer: string, rule: string }[] }}
 */
export function fieldsOf(schema) {
  const found = { fields: [], rules: [] };
  for (const place of ["path", "query", "body"]) {
    if (schema.properties[place] !== undefined) collect(schema.properties[place], place, "", found);
  }
  return found;
}

function collect(schema, place, pointer, found) {
  for (const part of [schema, ...(schema.anyOf ?? [])]) {
    for (const [name, inner] of Object.entries(part.properties ?? {})) {
      if (inner["x-alias-of"] !== undefined) continue;
      const own = `${pointer}/${segment(name)}`;
      found.fields.push(fieldOf(inner, place, own, part, name));
      // What belongs in there is described in there.
      if (inner["x-belongs-in"] === undefined) collect(inner, place, own, found);
    }
    if (part.items !== undefined) {
      const every = `${pointer}/*`;
      // An object's limits are its fields'; a text in a list has its own.
      if (part.items.properties === undefined) found.fields.push(fieldOf(part.items, place, every, { properties: {} }, "*"));
      collect(part.items, place, every, found);
    }
    if (part.contentSchema !== undefined) collect(part.contentSchema, place, pointer, found);
    for (const condition of part.allOf ?? []) {
      const rule = ruleOf(condition);
      if (rule !== undefined) found.rules.push({ in: place, pointer, rule });
    }
  }
}

function fieldOf(schema, place, pointer, parent, name) {
  const aliases = Object.entries(parent.properties).filter(([, other]) => other["x-alias-of"] === name);
  return withoutAbsent({
    in: place,
    pointer,
    type: typesOf(schema),
    required: parent.required?.includes(name) ?? false,
    limits: limitsOf(schema),
    knownValues: schema["x-known-values"],
    aliases: aliases.length === 0 ? undefined : aliases.map(([alias]) => alias),
    belongsIn: schema["x-belongs-in"],
    personal: schema["x-personal"],
    exampleOnly: schema["x-example-only"],
    default: schema.default,
    examples: schema.examples,
    description: schema.description,
    cites: schema["x-source"],
  });
}

/** A type of its own, or those of the forms it may have. */
function typesOf({ type, anyOf = [] }) {
  const types = type === undefined ? anyOf.map((form) => form.type) : [type];
  return [...new Set(types.flat())].filter((name) => name !== undefined);
}

/** Of a value that may also be blank, the limits of the other one. */
function limitsOf(schema) {
  const whole = Object.assign({}, schema, ...(schema.anyOf ?? []).filter((form) => form.const !== ""));
  return Object.fromEntries(limits.filter((keyword) => whole[keyword] !== undefined).map((keyword) => [keyword, whole[keyword]]));
}

const limits = ["format", "pattern", "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems", "enum"];

/** A rule among siblings in words; nothing for what is said of a field already. */
function ruleOf(condition) {
  if (condition.if !== undefined) return `${namesIn(condition.then)} is needed where ${deciding(condition.if)}`;
  if (condition.anyOf === undefined) return undefined;
  if (condition.anyOf.some((alternative) => alternative.not !== undefined)) {
    return `all or none: ${namesIn(condition.anyOf.find((alternative) => alternative.not === undefined))}`;
  }
  return `one of: ${condition.anyOf.map(namesIn).join(", or ")}`;
}

function namesIn({ required = [], properties = {}, allOf = [] }) {
  const own = required.map((name) => (properties[name]?.required ? `${name}/${namesIn(properties[name])}` : name));
  return [...own, ...allOf.map(namesIn)].join(" and ");
}

function deciding({ required = [], properties = {} }) {
  return required.map((name) => `${name} is ${JSON.stringify(properties[name]?.const)}`).join(" and ");
}

function withoutAbsent(record) {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
