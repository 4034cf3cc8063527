// A clean call leaves nothing behind that had to be collected.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { promisify } from "node:util";

test("a clean body in bytes leaves nothing on the heap", async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", "--input-type=module", "--eval", program]);
  // The smallest object takes more. Of several stretches the least: the runtime's own work is in the others.
  assert.ok(Number(stdout) < 8, `${stdout} bytes a call`);
});

const program = `
  import { itau } from "ventanilla";
  const input = { body: new TextEncoder().encode('{"contextId":"123123213"}') };
  const judge = (times) => {
    let valid = true;
    for (let count = 0; count < times; count += 1) valid = itau.getContext.validate(input).valid && valid;
    return valid;
  };
  const stretch = (times) => {
    globalThis.gc();
    const before = process.memoryUsage().heapUsed;
    judge(times);
    return process.memoryUsage().heapUsed - before;
  };
  const least = (times) => Math.min(...Array.from({ length: 20 }, () => stretch(times)));
  // Long enough for the optimizing compiler: what it has not seen yet still allocates.
  judge(200_000);
  console.log((least(2_000) - least(0)) / 2_000);
`;
