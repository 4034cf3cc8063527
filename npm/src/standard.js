// Standard Schema v1 and its JSON Schema extension (standardschema.dev): a validator that form libraries and
// routers know how to use.
import { schemaFor } from "./schema.js";
import { validate } from "./verbs.js";

/** The `~standard` of an operation: it judges the whole input. */
export function standardSchema(row, inputSchema) {
  return standard(inputSchema, (value) =>
    validate(row, value).issues.map(({ in: place, pointer, message }) => ({
      message,
      path: [place === "header" ? "headers" : place, ...segments(pointer)],
    })),
  );
}

/** The `~standard` of its body: it judges the body alone, as if everything else were in order. */
export function bodyStandardSchema(row, bodySchema) {
  return standard(bodySchema, (value) => {
    const { issues } = validate(row, { body: value });
    const own = issues.filter((issue) => issue.in === "body");
    return own.map(({ pointer, message }) => ({ message, path: segments(pointer) }));
  });
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
