// The measurement in the page: it ends, and says what was measured. No time is asserted.
import assert from "node:assert/strict";
import { test } from "node:test";
import { noProblems, textOf, visit } from "../console.mjs";

test("both are measured on the same bytes and drawn round by round", async () => {
  const { page, problems, close } = await visit("#/speed");
  await page.waitForSelector("#items");
  await page.select("#items", "100");
  await page.$eval(".controls button", (button) => button.click());
  await page.waitForSelector(".ratio[data-state=done]", { timeout: 30_000 });
  assert.match(await textOf(page, ".ratio"), /[\d.]+ times as fast/);
  assert.match(await textOf(page, ".ratio"), /\d{5,} bytes, 40 rounds/);
  for (const kind of ["ours", "peer"]) {
    assert.equal((await page.$$(`.plot .${kind} circle`)).length, 40, kind);
    assert.match(await page.$eval(`.plot .${kind} text`, (text) => text.textContent), /p50 [\d.]+ (ns|µs|ms)/);
  }
  noProblems(problems);
  await close();
});
