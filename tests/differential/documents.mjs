// Inputs made of an exported schema: a valid one, and what mutations make of it.

// biome-ignore format: a list to be looked over at once
const texts = [
  "", " ", "x", "0", "1", "CC", "C.C.", "ñ", "😀", 'a"b\\c', "true", "123456", "1234567", "12a456", "12.50", "-3", "1e5", "1,5",
  "2024-02-29", "2023-02-29", "2024-02-31", "20240229", "23:59:59", "24:00:00", "192.0.2.1", "2001:db8::1", "256.1.1.1",
  "00-1B-44-11-3A-B7", "00:1B-44:11-3A:B7", "ES9121000418450200051332", "ES9121000418450200051333", "GB82WEST12345698765432",
  "01234567-89ab-cdef-0123-456789abcdef", "urn:uuid:01234567-89ab-cdef-0123-456789abcdef", "BANK_TRANSFER", "DIRECT_DEBIT",
  "CREDIT_CARD", "undefined", "IP NOT FOUND", "ip not found", "HEADER NOT FOUND", "a\nb", "a\tb", " a", "Ł", ".", "..", "T", "4",
];

// biome-ignore format: a list to be looked over at once
const values = [
  "null", "true", "false", "0", "-0", "7", "-1.50", "1e5", "2.5E+3", "1E400", "-1E400", "12345678901234567890.5", "{}", "[]", "[{}]",
  "[null,1]", '{"x":{"__proto__":{"constructor":[1]}}}', '[{"prototype":1}]', '{"a/b":{"m~n":"ñ"}}',
  `${"[".repeat(31)}${"]".repeat(31)}`,
];

const keys = ["x", "", "ñ", "a/b~c", "__proto__", "constructor", "prototype", "toString", "length"];

const formatted = {
  date: "2024-02-29",
  decimal: "12.50",
  iban: "ES9121000418450200051332",
  ip: "192.0.2.1",
  mac: "00-1B-44-11-3A-B7",
  uuid: "01234567-89ab-cdef-0123-456789abcdef",
  time: "23:59:59",
};

/** JSON text in the making: `Raw` stands for text as it is. */
class Raw {
  constructor(text) {
    this.text = text;
  }
}

/** A document that its schema describes, as a Map of members, a list or `Raw`. */
export function sample(schema) {
  const [first] = schema.anyOf ?? [];
  if (schema.type === undefined && first?.type === "object") return sample(first);
  if (schema.properties !== undefined || schema.type === "object") {
    const documented = Object.entries(schema.properties ?? {}).filter(([, inner]) => !inner.deprecated);
    return new Map(documented.map(([name, inner]) => [name, sample(inner)]));
  }
  if (schema.items !== undefined) return [sample(schema.items)];
  return new Raw(JSON.stringify(sampleText(schema)));
}

function sampleText(schema) {
  if (schema.examples !== undefined) return schema.examples[0];
  if (schema.enum !== undefined) return schema.enum[0];
  const format = [schema, ...(schema.anyOf ?? [])].map((inner) => inner.format ?? inner["x-format"]).find(Boolean);
  if (format !== undefined) return formatted[format];
  return schema["x-known-values"]?.[0] ?? "1234567890".slice(0, schema.maxLength ?? 10);
}

/** Every property name that a schema or its definitions mention. */
export function names(schema, found = new Set()) {
  if (schema === null || typeof schema !== "object") return found;
  for (const name of Object.keys(schema.properties ?? {})) found.add(name);
  for (const inner of Object.values(schema)) names(inner, found);
  return found;
}

export function mutated(document, known, dice) {
  const copy = clone(document);
  for (let count = dice.below(5); count > 0; count -= 1) mutate(copy, known, dice);
  return copy;
}

function mutate(document, known, dice) {
  const places = [...placesOf(document)];
  if (places.length === 0) return;
  const { parent, key, above } = dice.one(places);
  const value = at(parent, key);
  const name = () => (dice.chance(0.7) ? dice.one(known) : dice.one(keys));
  const junk = () => new Raw(dice.chance(0.5) ? dice.one(values) : JSON.stringify(dice.one(texts)));
  switch (dice.below(8)) {
    case 0:
      return remove(parent, key);
    case 1:
    case 2:
      return put(parent, key, junk());
    case 3:
      return put(parent, key, new Raw(JSON.stringify(dice.one(texts))));
    case 4: {
      if (!(parent instanceof Map)) return;
      const other = name();
      if (parent.has(other)) return;
      if (dice.chance(0.6)) parent.delete(key);
      return parent.set(other, value);
    }
    case 5:
      if (above instanceof Map && typeof key === "string" && !above.has(key)) {
        remove(parent, key);
        above.set(key, value);
      }
      return;
    case 6:
      return put(parent, key, dice.chance(0.5) ? [value] : [value, value]);
    default:
      if (value instanceof Map) value.set(name(), junk());
      else if (parent instanceof Map && typeof key === "string") {
        const cased = dice.chance(0.5) ? key.toLowerCase() : key.toUpperCase();
        if (!parent.has(cased)) {
          parent.delete(key);
          parent.set(cased, value);
        }
      }
  }
}

function* placesOf(container, above) {
  const entries = container instanceof Map ? container.entries() : Array.isArray(container) ? container.entries() : [];
  for (const [key, value] of entries) {
    yield { parent: container, key, above };
    yield* placesOf(value, container);
  }
}

function at(parent, key) {
  return parent instanceof Map ? parent.get(key) : parent[key];
}

function put(parent, key, value) {
  if (parent instanceof Map) parent.set(key, value);
  else parent[key] = value;
}

function remove(parent, key) {
  if (parent instanceof Map) parent.delete(key);
  else parent.splice(key, 1);
}

function clone(value) {
  if (value instanceof Map) return new Map([...value].map(([key, inner]) => [key, clone(inner)]));
  return Array.isArray(value) ? value.map(clone) : value;
}

/** JSON text of a document. */
export function text(value) {
  if (value instanceof Raw) return value.text;
  if (Array.isArray(value)) return `[${value.map(text).join()}]`;
  return `{${[...value].map(([key, inner]) => `${JSON.stringify(key)}:${text(inner)}`).join()}}`;
}
