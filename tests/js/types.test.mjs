// The types, as different compilers' settings see them.
import assert from "node:assert/strict";
import { test } from "node:test";
import { compile } from "./compile.mjs";

for (const setting of ["node16", "bundler", "dom"]) {
  test(`types hold under ${setting}`, async () => {
    const { failed, output } = await compile(`tests/types/tsconfig.${setting}.json`);
    assert.equal(failed, false, output);
  });
}
