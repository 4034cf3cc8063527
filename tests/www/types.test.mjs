// The page's types, strictly.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const inRoot = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

test("tsc finds nothing to complain about", () => {
  const arguments_ = [inRoot("node_modules/typescript/bin/tsc"), "--noEmit", "--project", inRoot("www/tsconfig.json")];
  const { status, stdout } = spawnSync(process.execPath, arguments_, { encoding: "utf8" });
  assert.equal(status, 0, stdout);
});
