// Where Ajv's verdict on parsed values differs from the engine's on bytes, on purpose. Where the engine refuses
// what Ajv takes, every one of its issues must be explained by an entry that applies.

const dangerous = ["__proto__", "constructor", "prototype"];

export const differences = [
  {
    name: "depth",
    reason: "nesting deeper than 32 has no keyword (decision 25)",
    valid: "ajv",
    explains: ({ code }) => code === "depth",
    applies: ({ input }) => depth(input.body) > 32,
  },
  {
    name: "dangerous key in an unknown field",
    reason: "a schema looks into the fields it knows (decision 25)",
    valid: "ajv",
    explains: ({ code }) => code === "dangerousKey",
    applies: ({ input }) => hasDangerousKey(input.body),
  },
  {
    name: "exponent",
    reason: "an amount is judged by its text: 1e5 is no decimal, 100000 is (decision 21)",
    valid: "ajv",
    explains: ({ code, params }) => code === "format" && params.format === "decimal",
    applies: ({ bodyText }) => /[0-9][eE][-+]?[0-9]/.test(withoutStrings(bodyText)),
  },
  {
    name: "number beyond a double",
    reason: "number text is kept; JSON.parse makes Infinity of it, which is no JSON number to Ajv (decision 21)",
    valid: "engine",
    explains: ({ keyword }) => keyword === "type",
    applies: ({ bodyText }) => /1E400/.test(withoutStrings(bodyText)),
  },
  {
    name: "header in another case",
    reason: "names are case-insensitive on reading (decision 9); a schema's are not",
    valid: "ajv",
    explains: (issue) => issue.in === "header",
    applies: ({ input, schema }) => otherCase(input.headers, schema.properties.headers?.properties),
  },
  {
    name: "not-found text in another case",
    reason: "`IP NOT FOUND` is refused in any case (decision 12); a schema lists spellings",
    valid: "ajv",
    explains: (issue) => issue.in === "header" && issue.params.reason === "not found text",
    applies: ({ input }) => Object.values(input.headers ?? {}).some((value) => /^(ip|header) not found$/i.test(String(value))),
  },
  {
    name: "document in Base64",
    reason: "`contentSchema` is an annotation: only the engine reads what is encoded (decision 20)",
    valid: "ajv",
    explains: ({ pointer }, schema) => encoded(schema.properties.body).some((at) => `${pointer}/`.startsWith(`${at}/`)),
    applies: ({ schema }) => encoded(schema.properties.body).length > 0,
  },
];

/** The entries that explain why one side refuses what the other takes; none where something stays unexplained. */
export function explanations(judged, errors, schema) {
  const side = judged.ajv ? "ajv" : "engine";
  const applying = differences.filter((difference) => difference.valid === side && difference.applies({ ...judged, schema }));
  const found = (judged.ajv ? judged.issues : errors).map((refusal) =>
    applying.find(({ explains }) => explains(refusal, schema)),
  );
  return found.includes(undefined) ? [] : found;
}

/** Pointers of the documents that a body carries in Base64. */
function encoded(schema, at = "") {
  if (schema?.contentSchema !== undefined) return [at];
  return Object.entries(schema?.properties ?? {}).flatMap(([name, inner]) => encoded(inner, `${at}/${name}`));
}

function depth(value) {
  if (value === null || typeof value !== "object") return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depth));
}

function hasDangerousKey(value) {
  if (value === null || typeof value !== "object") return false;
  return Object.entries(value).some(
    ([key, inner]) => (!Array.isArray(value) && dangerous.includes(key)) || hasDangerousKey(inner),
  );
}

function withoutStrings(text = "") {
  return text.replace(/"(\\.|[^"\\])*"/g, '""');
}

function otherCase(headers, known) {
  if (headers === null || typeof headers !== "object" || known === undefined) return false;
  return Object.keys(headers).some((name) => !Object.hasOwn(known, name));
}
