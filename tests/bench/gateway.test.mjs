// The gateway's load test, for a moment: everybody is asked and answers, the table is whole. No time is asserted.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { test } from "node:test";
import { judge, table } from "../../bench/gateway/table.mjs";
import { inRoot } from "../../scripts/machine/paths.mjs";
import { run } from "../../scripts/machine/run.mjs";

test("gateway and proxy are measured in one run, and neither fails", async (context) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "ventanilla-load-"));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  const out = path.join(folder, "results.json");
  const { code, output } = await run(process.execPath, [inRoot("bench", "gateway.mjs"), "--tiny", "--out", out]);
  assert.equal(code, 0, output);
  const { proxy, gateway, flood, goals } = JSON.parse(readFileSync(out, "utf8"));
  for (const { saturation, p50, p99, errors } of [proxy, gateway]) {
    assert.ok(saturation > 0 && p50 > 0 && p99 >= p50);
    assert.equal(errors, 0);
  }
  assert.ok(flood.perSecond > 0);
  assert.equal(flood.errors, 0);
  if (process.platform === "linux") assert.ok(flood.memory.samples > 3 && flood.memory.early > 0);
  for (const { id } of goals) assert.ok(output.includes(id), id);
});

test("a goal is met or missed", () => {
  const figures = { saturation: 1, p50: 1, p99: 1, errors: 0 };
  const whole = { rate: 1, seconds: 1, rounds: 1, proxy: figures };
  const calm = { seconds: 1, perSecond: 1, p50: 1, p99: 1, errors: 0, memory: { early: 100, late: 109 } };
  const good = { ...whole, gateway: { ...figures, p50: 1.29, p99: 2.9 }, flood: calm };
  assert.ok(judge(good).every(({ met }) => met));
  const bad = {
    ...whole,
    gateway: { ...figures, p50: 1.4, p99: 3.1, errors: 1 },
    flood: { ...calm, memory: { early: 100, late: 120 } },
  };
  assert.ok(judge(bad).every(({ met }) => !met));
  assert.equal(table(bad, judge(bad)).match(/^MISSED/gm).length, 4);
});
