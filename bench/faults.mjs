// Bodies made of a good one by changes that may or may not be faults: whoever judges them shall judge them alike.
/**
 * @param {object} body
 * @param {object} schema knows the names that mean something
 * @param {{ below(end: number): number, one<T>(list: T[]): T, chance(share: number): boolean }} dice
 */
export function changed(body, schema, dice) {
  const copy = JSON.parse(JSON.stringify(body));
  for (let count = 1 + dice.below(2); count > 0; count -= 1) change(copy, namesIn(schema), dice);
  return copy;
}

// Nothing in here that only an engine on bytes can see: exponents, repeated names, great depth.
// biome-ignore format: a list to be looked over at once
const values = [
  null, true, 5, -1.5, "", "x", "true", "2022-02-30", "2024-02-29", "20220101", "12,5", "12.50", "CREDIT_CARD", {}, [], [{}],
  "ES9121000418450200051333", "ES9121000418450200051332", "01234567-89ab-cdef-0123-456789abcdef",
];

const dangerous = ["__proto__", "constructor", "prototype"];

function change(body, names, dice) {
  const places = [...placesOf(body)];
  if (places.length === 0) return;
  const { parent, name } = dice.one(places);
  switch (dice.below(6)) {
    case 0:
      if (Array.isArray(parent)) parent.splice(name, 1);
      else delete parent[name];
      return;
    case 1:
      parent[name] = [parent[name]];
      return;
    case 2:
      if (!Array.isArray(parent)) own(parent, dice.one(names), parent[name]);
      return;
    case 3:
      if (!Array.isArray(parent)) own(parent, dice.one(dangerous), 1);
      return;
    default:
      parent[name] = dice.one(values);
  }
}

function* placesOf(value) {
  if (value === null || typeof value !== "object") return;
  for (const name of Object.keys(value)) {
    yield { parent: value, name };
    yield* placesOf(value[name]);
  }
}

/** Also where the name is `__proto__`. */
function own(object, name, value) {
  Object.defineProperty(object, name, { value, enumerable: true, writable: true, configurable: true });
}

/** Every property name of a schema, those of tolerated forms too. */
function namesIn(schema, found = new Set()) {
  if (schema === null || typeof schema !== "object") return [];
  for (const name of Object.keys(schema.properties ?? {})) found.add(name);
  for (const inner of Object.values(schema)) namesIn(inner, found);
  return [...found];
}
