// The golden cases, through the published package: the engine's form with simd128. tests/wasm has the scalar one.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import * as api from "ventanilla";
import { loadCases } from "../cases/load.mjs";
import { runCase } from "../cases/run.mjs";

const cases = loadCases();

for (const { operation, name, content } of cases) {
  test(`${operation}/${name}: ${content.title}`, () => {
    assert.deepEqual(runCase(api, operation, content), []);
    // Once more, when the shapes of clean bodies are known.
    assert.deepEqual(runCase(api, operation, content), []);
  });
}

test("the published engine has simd128", () => {
  const module = new WebAssembly.Module(readFileSync(new URL(import.meta.resolve("ventanilla/ventanilla.wasm"))));
  const [features] = WebAssembly.Module.customSections(module, "target_features");
  assert.ok(Buffer.from(features).includes("simd128"));
});

test("every operation has a case of each verb", () => {
  for (const { id } of api.operations) {
    const verbs = new Set(cases.filter(({ operation }) => operation === id).map(({ content }) => content.verb));
    assert.deepEqual([...verbs].sort(), ["normalize", "prepare", "validate"], id);
  }
});
