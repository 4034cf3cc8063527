// The golden cases, through the published package.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as api from "ventanilla";
import { loadCases } from "../cases/load.mjs";
import { runCase } from "../cases/run.mjs";

const cases = loadCases();

for (const { operation, name, content } of cases) {
  test(`${operation}/${name}: ${content.title}`, () => {
    assert.deepEqual(runCase(api, operation, content), []);
  });
}

test("every operation has a case of each verb", () => {
  for (const { id } of api.operations) {
    const verbs = new Set(cases.filter(({ operation }) => operation === id).map(({ content }) => content.verb));
    assert.deepEqual([...verbs].sort(), ["normalize", "prepare", "validate"], id);
  }
});
