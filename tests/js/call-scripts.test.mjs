// call against the scripts that its Rust driver runs in browsers and in Node (tests/wasm/call.rs).
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { operations } from "ventanilla";
import { differences, files, loadScripts, runScript } from "../call/run.mjs";

for (const { name, script } of loadScripts()) {
  test(name, async () => {
    assert.deepEqual(await runScript(operations, script), []);
  });
}

test("the Rust driver runs every script too", () => {
  const source = readFileSync(new URL("../wasm/call.rs", import.meta.url), "utf8");
  const listed = [...source.matchAll(/include_str!\("\.\.\/call\/([\w-]+\.json)"\)/g)].map(([, file]) => file);
  assert.deepEqual(listed.sort(), [...files, "contexts.json"].sort());
});

test("what differs is found", () => {
  const actual = { a: [{ b: 1, c: 2 }], d: null };
  assert.deepEqual(differences({ a: [{ b: 1 }], d: null, e: null }, actual), []);
  for (const wrong of [
    { a: [] },
    { a: [{}, {}] },
    { a: [{ b: 2 }] },
    { a: [{ b: null }] },
    { a: {} },
    { d: 0 },
    { d: {} },
    { e: 1 },
  ]) {
    assert.equal(differences(wrong, actual).length, 1, JSON.stringify(wrong));
  }
});
