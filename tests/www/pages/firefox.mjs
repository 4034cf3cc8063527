// The main way through the console in Firefox.
import assert from "node:assert/strict";
import { test } from "node:test";
import { launch } from "../../../scripts/machine/browsers.mjs";
import { field, noProblems, pressSend, textOf, until, visitOperation, write } from "../console.mjs";

test("Firefox: a request is judged, edited as JSON, sent and answered", async (context) => {
  const browser = await launch("firefox");
  context.after(() => browser.close());
  const { page, problems } = await visitOperation("bcs.getPila", { browser });
  await write(page, field("/body/trn/transactionHour"), "25:00:00");
  await until(page, ".findings .verdict", /issues: 1/);
  await page.$eval(".source > header button", (button) => button.click());
  await page.waitForFunction(() => document.querySelector(".editor")?.shadowRoot?.querySelector(".cm-lint-marker-error"));
  await write(page, field("/body/trn/transactionHour"), "15:37:59");
  await until(page, ".findings .verdict", /✓ Valid/);
  await pressSend(page);
  await until(page, ".summary-row .verdict", /Success/);
  assert.match(await textOf(page, ".canonical .tree"), /amountDue/);
  noProblems(problems);
});
