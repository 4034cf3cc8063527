// What the module weighs on the wire, and that it stays that light.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { weighed } from "../../scripts/build/sizes.mjs";

/** Bytes after brotli; the goal is 90,000 (bench/goals.json). */
const limit = 119_300;

test("ventanilla.wasm stays small", (context) => {
  const { raw, gzip, brotli } = weighed(readFileSync(new URL("../../npm/ventanilla.wasm", import.meta.url)));
  context.diagnostic(`ventanilla.wasm: ${raw} bytes, ${gzip} with gzip, ${brotli} with brotli`);
  assert.ok(brotli <= limit, `${brotli} bytes with brotli are more than ${limit}`);
});
