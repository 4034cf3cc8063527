// Standard Schema v1 and its JSON Schema extension (standardschema.dev): a validator that form libraries and
// routers know how to use.
import { schemaFor } from "./schema.js";
import { schemasOf } from "./schemas.js";
import { validate } from "./verbs.js";

/** An operation as Standard Schemas of its input and of its body, whose texts are in that language. */
export function standardSchemas(row, locale) {
  return {
    "~standard": inputSchema(row, locale),
    body: row.hasBody ? Object.freeze({ "~standard": bodySchema(row, locale) }) : undefined,
  };
}

/** Judges the whole input. */
function inputSchema(row, locale) {
  return standard(
    () => schemasOf(row.id).input,
    (value) =>
      validate(row, value, { locale }).issues.map((issue) => ({
        ...issue,
        path: [issue.in === "header" ? "headers" : issue.in, ...segments(issue.pointer)],
      })),
  );
}

/** Judges the body alone, as if everything else were in order. */
function bodySchema(row, locale) {
  return standard(
    () => schemasOf(row.id).body,
    (value) => {
      const { issues } = validate(row, { body: value }, { locale });
      const own = issues.filter((issue) => issue.in === "body");
      return own.map((issue) => ({ ...issue, path: segments(issue.pointer) }));
    },
  );
}

function standard(jsonSchema, issuesOf) {
  const schema = ({ target }) => schemaFor(jsonSchema(), target);
  return Object.freeze({
    version: 1,
    vendor: "ventanilla",
    validate(value) {
      const issues = issuesOf(value);
      return issues.length === 0 ? { value } : { issues };
    },
    // A valid value comes out as it went in.
    jsonSchema: Object.freeze({ input: schema, output: schema }),
  });
}

/** An RFC 6901 pointer's reference tokens; array indices as numbers. */
function segments(pointer) {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => (/^(?:0|[1-9]\d*)$/.test(token) ? Number(token) : token.replaceAll("~1", "/").replaceAll("~0", "~")));
}
