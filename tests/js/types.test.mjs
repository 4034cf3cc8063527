// The types, as different compilers' settings see them.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

for (const setting of ["node16", "bundler", "dom"]) {
  test(`types hold under ${setting}`, async () => {
    const { failed, output } = await compile(`tests/types/tsconfig.${setting}.json`);
    assert.equal(failed, false, output);
  });
}

function compile(project) {
  return new Promise((resolve) => {
    const args = ["node_modules/typescript/bin/tsc", "--pretty", "false", "--project", project];
    execFile(process.execPath, args, { cwd: root }, (error, stdout, stderr) =>
      resolve({ failed: error !== null, output: stdout + stderr }),
    );
  });
}
