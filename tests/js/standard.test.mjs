// Standard Schema v1 and its JSON Schema extension.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bcs, itau, masstack, operations } from "ventanilla";
import "ventanilla/schemas";
import { schemaFor } from "../../npm/src/schema.js";

const standard = itau.getContext["~standard"];

test("a valid value comes out as it went in", () => {
  const value = { body: { contextId: "1" } };
  assert.equal(standard.version, 1);
  assert.equal(standard.vendor, "ventanilla");
  assert.equal(standard.validate(value).value, value);
});

test("an issue's path leads into the value", () => {
  const { issues } = bcs.getCustomerLocations["~standard"].validate({
    headers: { "x-security-token": "t" },
    path: { identserialnum: "" },
  });
  assert.deepEqual(
    issues.map(({ path }) => path),
    [
      ["path", "identserialnum"],
      ["headers", "x-security-token"],
    ],
  );
  assert.ok(issues.every(({ message }) => message.length > 0));
});

test("the body's schema judges the body alone", () => {
  const body = itau.getContext.body["~standard"];
  const value = { contextId: "1" };
  assert.equal(body.validate(value).value, value);
  assert.deepEqual(
    body.validate({}).issues.map(({ path }) => path),
    [["contextId"]],
  );
  // Its path has parameters, and they are nobody's business here.
  const account = masstack.createAccount;
  assert.ok(account.validate({ body: {} }).issues.some((issue) => issue.in === "path"));
  for (const { path } of account.body["~standard"].validate({}).issues) assert.ok(!["path", "query", "body"].includes(path[0]));
  for (const anything of [undefined, null, 3, "text", []]) assert.ok(body.validate(anything).issues.length > 0);
  assert.equal(bcs.getCustomerLocations.body, undefined);
  for (const operation of operations) assert.equal(operation.body !== undefined, operation.hasBody, operation.id);
});

test("a body's issues lead into lists and documents", () => {
  const paths = (operation, body) => (operation.body["~standard"].validate(body).issues ?? []).map(({ path }) => path);
  for (const operation of operations) {
    if (!operation.hasBody) continue;
    const { issues } = operation.validate({ body: { a: 1 } });
    const pointers = issues.filter((issue) => issue.in === "body").map(({ pointer }) => pointer);
    assert.deepEqual(
      paths(operation, { a: 1 }).map((path) => path.map((key) => `/${key}`).join("")),
      pointers,
      operation.id,
    );
  }
});

test("issues about query and headers lead there", () => {
  const { issues } = bcs.getCustomerLocations["~standard"].validate({
    path: { identserialnum: "1" },
    query: { govIssueIdentType: "XX" },
    headers: { "X-Invoker-UserIPAddress": "nowhere" },
  });
  assert.deepEqual(
    issues.map(({ path }) => path),
    [
      ["query", "govIssueIdentType"],
      ["headers", "X-Invoker-UserIPAddress"],
    ],
  );
});

test("an issue says all that validate says of it", () => {
  const whole = ({ path: _, ...issue }) => issue;
  const input = { path: { org_id: "", account_id: "x" }, body: { type: "DIRECT_DEBIT", details: { iban: "ES00" } } };
  const { updatePaymentMethod } = masstack;
  const { issues } = updatePaymentMethod.validate(input);
  assert.deepEqual(updatePaymentMethod["~standard"].validate(input).issues.map(whole), issues);
  assert.deepEqual(
    updatePaymentMethod.body["~standard"].validate(input.body).issues.map(whole),
    issues.filter((issue) => issue.in === "body"),
  );
});

test("anything gets a result", () => {
  for (const value of [undefined, null, 3, "text", []]) assert.ok(standard.validate(value).issues.length > 0);
});

test("schemas come in three dialects", () => {
  for (const operation of operations) {
    const schemas = [operation, operation.body].filter((schema) => schema !== undefined);
    for (const { jsonSchema } of schemas.map((schema) => schema["~standard"])) {
      for (const target of ["draft-2020-12", "draft-07", "openapi-3.0"]) {
        const schema = jsonSchema.input({ target });
        assert.equal(schema.type, "object");
        assert.deepEqual(jsonSchema.output({ target }), schema);
        for (const keyword of foreign[target])
          assert.ok(!keywordsOf(schema).has(keyword), `${operation.id}: ${keyword} in ${target}`);
      }
      assert.throws(() => jsonSchema.input({ target: "draft-04" }), TypeError);
      assert.throws(() => jsonSchema.input({ target: "constructor" }), TypeError);
    }
  }
});

test("a schema in hand can be changed without changing the operation's", () => {
  standard.jsonSchema.input({ target: "draft-07" }).type = "string";
  assert.equal(itau.getContext.inputSchema.type, "object");
});

const everything = {
  $schema: "https://json-schema.org/draft/2020-12/schema",
  type: "object",
  properties: {
    kind: { const: "A", examples: ["A", "B"] },
    note: { type: ["string", "null"] },
    size: { type: ["string", "number"], exclusiveMaximum: 10 },
    file: { type: "string", contentEncoding: "base64", contentMediaType: "application/json", contentSchema: { type: "object" } },
    const: { description: "a property may be called like a keyword", examples: [] },
  },
  patternProperties: { "^x": { type: "string" } },
  propertyNames: { not: { enum: ["__proto__"] } },
  if: { properties: { kind: { const: "A" } } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  then: { required: ["note"] },
  allOf: [{ not: { required: ["kind", "size"] } }, { not: { propertyNames: { const: "a" } } }],
};

test("draft-07", () => {
  const { contentSchema, ...file } = everything.properties.file;
  assert.deepEqual(schemaFor(everything, "draft-07"), {
    ...everything,
    $schema: "http://json-schema.org/draft-07/schema#",
    properties: { ...everything.properties, file },
  });
});

test("openapi-3.0", () => {
  assert.deepEqual(schemaFor(everything, "openapi-3.0"), {
    type: "object",
    properties: {
      kind: { enum: ["A"], example: "A" },
      note: { type: "string", nullable: true },
      size: { allOf: [{ anyOf: [{ type: "string" }, { type: "number" }] }], maximum: 10, exclusiveMaximum: true },
      file: { type: "string", format: "byte" },
      const: { description: "a property may be called like a keyword" },
    },
    allOf: [
      { not: { required: ["kind", "size"] } },
      {},
      { anyOf: [{ not: { properties: { kind: { enum: ["A"] } } } }, { required: ["note"] }] },
    ],
  });
});

test("what OpenAPI 3.0 cannot say takes more, never less", () => {
  const loose = { propertyNames: { enum: ["a"] } };
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  const conditional = { if: { allOf: [loose] }, then: { required: ["b"] } };
  assert.deepEqual(schemaFor(conditional, "openapi-3.0"), {});
  assert.deepEqual(schemaFor({ not: { not: { not: loose } } }, "openapi-3.0"), {});
  assert.deepEqual(schemaFor({ not: { properties: { a: { anyOf: [loose] } } } }, "openapi-3.0"), {});
});

const foreign = {
  "draft-2020-12": ["definitions", "dependencies", "nullable"],
  "draft-07": [
    "$defs",
    "dependentRequired",
    "dependentSchemas",
    "prefixItems",
    "unevaluatedProperties",
    "nullable",
    "contentSchema",
  ],
  "openapi-3.0": [
    "$schema",
    "$defs",
    "$ref",
    "const",
    "if",
    "then",
    "else",
    "examples",
    "propertyNames",
    "patternProperties",
    "contentEncoding",
  ],
};

/** Every keyword of a schema and its subschemas; names of properties are none. */
function keywordsOf(schema, keywords = new Set()) {
  for (const [keyword, value] of Object.entries(schema)) {
    keywords.add(keyword);
    if (["properties", "patternProperties", "$defs", "definitions"].includes(keyword)) {
      for (const inner of Object.values(value)) keywordsOf(inner, keywords);
    } else if (!["enum", "const", "examples", "example", "default"].includes(keyword)) {
      for (const inner of [value].flat()) if (inner !== null && typeof inner === "object") keywordsOf(inner, keywords);
    }
  }
  return keywords;
}
