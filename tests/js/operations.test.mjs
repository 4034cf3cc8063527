// The list of operations and what each of them tells about itself.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bcs, itau, masstack, match, operations } from "ventanilla";
import "ventanilla/schemas";

const providers = { bcs, itau, masstack };

test("operations are found by id, by provider, and by iterating", () => {
  const list = [...operations];
  assert.deepEqual(
    list.map((operation) => operation.id),
    Object.keys(operations),
  );
  for (const operation of list) {
    assert.equal(operations[operation.id], operation);
    assert.equal(providers[operation.provider][operation.id.split(".")[1]], operation);
  }
  assert.equal(operations["bcs.getPila"], bcs.getPila);
  assert.equal(operations.constructor, undefined);
  assert.equal(bcs.toString, undefined);
});

test("nothing of it can be changed", () => {
  for (const object of [operations, bcs, itau, masstack, bcs.getPila, bcs.getPila.errors]) assert.ok(Object.isFrozen(object));
});

test("an operation tells what it is", () => {
  for (const operation of operations) {
    assert.match(operation.id, /^(bcs|itau|masstack)\.[a-z]\w+$/);
    assert.match(operation.method, /^(GET|POST|PUT|PATCH|DELETE)$/);
    assert.match(operation.path, /^\//);
    const url = `/${operation.provider}${operation.basePath}${operation.path}`;
    assert.equal(match({ method: operation.method, url }).operation, operation);
    assert.ok(operation.summary.length > 0);
    assert.match(operation.evidence, /^(stated|confirmed|inferred)$/);
    assert.match(operation.effect, /^(read|write|unknown)$/);
    assert.equal(typeof operation.hasBody, "boolean");
    assert.equal(typeof operation.usesAuthorization, "boolean");
    assert.ok(operation.maxBytes >= 1_048_576);
    assert.equal(operation.inputSchema.type, "object");
    assert.equal(typeof operation.dataSchema, "object");
    assert.ok(operation.errors.every((row) => typeof row.code === "string"));
  }
});

test("verbs work on their own", () => {
  const { validate } = itau.getContext;
  assert.equal(validate({ body: { contextId: "1" } }).valid, true);
});
