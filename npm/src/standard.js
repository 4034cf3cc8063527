// Standard Schema v1 and its JSON Schema extension (standardschema.dev): a validator that form libraries and
// routers know how to use.
import { schemaFor } from "./schema.js";
import { validate } from "./verbs.js";

/** The `~standard` of an operation: it judges the whole input. */
export function standardSchema(row, inputSchema) {
  const schema = ({ target }) => schemaFor(inputSchema(), target);
  return Object.freeze({
    version: 1,
    vendor: "ventanilla",
    validate(value) {
      const verdict = validate(row, value);
      return verdict.valid ? { value } : { issues: verdict.issues.map(standardIssue) };
    },
    // A valid value comes out as it went in.
    jsonSchema: Object.freeze({ input: schema, output: schema }),
  });
}

function standardIssue({ in: place, pointer, message }) {
  return { message, path: [place === "header" ? "headers" : place, ...segments(pointer)] };
}

/** An RFC 6901 pointer's reference tokens; array indices as numbers. */
function segments(pointer) {
  return pointer
    .split("/")
    .slice(1)
    .map((token) => (/^(?:0|[1-9]\d*)$/.test(token) ? Number(token) : token.replaceAll("~1", "/").replaceAll("~0", "~")));
}
