// The exported documents say all that a reader, a generator or a mock server needs.
import assert from "node:assert/strict";
import { test } from "node:test";
import { init, operations } from "ventanilla";
import { documents, mediaOf, operationsOf, resolved } from "./documents.mjs";
import { preparedFor } from "./requests.mjs";

await init();

test("every operation stands in its provider's document, and no other does", () => {
  const described = documents.flatMap(({ provider, content }) =>
    operationsOf(content).map(({ id, method, path }) => `${provider} ${id} ${method.toUpperCase()} ${path}`),
  );
  const known = [...operations].map(({ provider, id, method, path }) => `${provider} ${id} ${method} ${path}`);
  assert.deepEqual(described.sort(), known.sort());
});

for (const { content: document } of documents) {
  for (const { id, path, described } of operationsOf(document)) {
    const responses = Object.entries(described.responses).map(([status, response]) => [status, resolved(document, response)]);

    test(`${id}: it is told what it does, how sure that is and where it is from`, () => {
      const told = ["summary", "description", "tags", "x-evidence", "x-effect", "x-source", "security"];
      assert.deepEqual(
        told.filter((key) => !described[key]?.length),
        [],
      );
      const parameters = (described.parameters ?? []).map((parameter) => resolved(document, parameter));
      assert.deepEqual(
        parameters.filter(({ description }) => !description).map(({ name }) => name),
        [],
      );
    });

    test(`${id}: requests go where the servers say`, () => {
      const targets = document.servers.map(({ url, variables }) => url.replace("{basePath}", variables.basePath.default));
      for (const target of targets) {
        const { url } = preparedFor(id, new URL(target).origin);
        assert.ok(url.startsWith(target + path.split("{")[0]), `${url} is not below ${target}`);
      }
    });

    test(`${id}: replies have a schema, and successes an example where the sources show values`, () => {
      for (const [status, response] of responses) {
        const media = mediaOf(response);
        if (status.startsWith("2") && media === undefined) continue;
        assert.ok(media?.schema, status);
        const shows = JSON.stringify(resolved(document, media.schema)).includes('"examples":');
        if (status.startsWith("2") && shows) assert.ok(media.example ?? media.examples?.success, status);
      }
      assert.ok(described.responses.default, "no other failures");
    });

    test(`${id}: every documented error stands under its status`, () => {
      const rowOf = ({ status, type = "", code = "", category }) => `${status} ${type} ${code} ${category}`;
      const listed = responses.flatMap(([status, response]) =>
        (response["x-errors"] ?? []).map((row) => rowOf({ ...row, status })),
      );
      const known = operations[id].errors.map(rowOf);
      assert.deepEqual(
        known.filter((row) => !listed.includes(row)),
        [],
        "missing",
      );
      assert.deepEqual(
        listed.filter((row) => !known.includes(row)),
        [],
        "not documented",
      );
      assert.equal(listed.length, known.length);
    });
  }
}
