// Every part of the console once in Firefox, over WebDriver BiDi.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { operations } from "ventanilla";
import { launch } from "../../../scripts/machine/browsers.mjs";
import { ordinaryInput } from "../../cases/ordinary.mjs";
import { field, noProblems, pressSend, textOf, until, visit, visitOperation, write } from "../console.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "ventanilla-firefox-"));
let browser;
before(async () => {
  browser = await launch("firefox");
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

test("Firefox: an operation is found, its request judged, edited as JSON, sent and answered", async () => {
  const { page, problems, close } = await visit("#/operations", { browser });
  await page.keyboard.press("/");
  await page.keyboard.type("getpila");
  await page.keyboard.press("Enter");
  await page.waitForSelector('article[data-operation="bcs.getPila"]');
  await write(page, field("/body/trn/transactionHour"), "25:00:00");
  await until(page, ".findings .verdict", /issues: 1/);
  await page.$eval(".source > header button", (button) => button.click());
  await page.waitForFunction(() => document.querySelector(".editor")?.shadowRoot?.querySelector(".cm-lint-marker-error"));
  await write(page, field("/body/trn/transactionHour"), "15:37:59");
  await until(page, ".findings .verdict", /✓ Valid/);
  await pressSend(page);
  await until(page, ".summary-row .verdict", /Success/);
  assert.match(await textOf(page, ".canonical .tree"), /amountDue/);
  assert.match(await page.$eval(".waterfall", (svg) => svg.textContent), /upstream/);
  noProblems(problems);
  await close();
});

test("Firefox: headers with their sources, lines from a reply to its data, and code", async () => {
  const { page, problems, close } = await visitOperation("bcs.getPila", { browser, tab: "headers" });
  await page.waitForSelector(".anatomy");
  assert.match(await textOf(page, ".headers tbody"), /X-Invoker-TxId/);
  assert.match(await textOf(page, ".headers .secret"), /added by the gateway/);
  await page.evaluate((hash) => location.assign(hash), "#/operations/bcs.getPila/reply?reply=success-source-example&lang=en");
  await page.waitForSelector(".wires path");
  await page.evaluate((hash) => location.assign(hash), "#/operations/bcs.getPila/code?as=rust&lang=en");
  await until(page, ".code pre", /bcs::GET_PILA/);
  noProblems(problems);
  await close();
});

test("Firefox: an error is found, and a pasted reply mapped", async () => {
  const { page, problems, close } = await visit("#/errors/bcs.getPila?code=51011", { browser });
  await until(page, ".catalogue [role=status]", /^1 /);
  const responseDetail = { errorCode: "50609", errorDesc: "EL TAMANIO DEL NIT NO ES EL CORRECTO", errorType: "STA" };
  await write(page, "#paste-body", JSON.stringify({ responseType: { value: "ER" }, responseDetail }));
  await until(page, ".outcome .problem", /STA\/code\+type\+description/);
  noProblems(problems);
  await close();
});

test("Firefox: a file of megabytes is judged in a worker, with its findings at their places", async () => {
  const { page, problems, close } = await visit("#/playground/bcs.syncData", { browser });
  await page.waitForSelector("#file");
  const { body } = ordinaryInput(operations["bcs.syncData"]);
  const [person] = body.custInfo;
  const people = Array.from({ length: 20_000 }, () => person);
  people[19_999] = { ...person, personName: 7 };
  const file = path.join(folder, "people.json");
  writeFileSync(file, JSON.stringify({ ...body, custInfo: people }));
  await (await page.$("#file")).uploadFile(file);
  await until(page, ".bench .verdict", /issues: 1 /);
  await page.$eval(".bench tbody button", (button) => button.click());
  await page.waitForSelector("mark");
  assert.equal(await page.$eval("mark", (mark) => mark.textContent), '"personName":7');
  noProblems(problems);
  await close();
});

test("Firefox: both are measured", async () => {
  const { page, problems, close } = await visit("#/speed", { browser });
  await page.waitForSelector(".controls button");
  await page.$eval(".controls button", (button) => button.click());
  await page.waitForSelector(".ratio[data-state=done]", { timeout: 60_000 });
  assert.match(await textOf(page, ".ratio"), /[\d.]+ times as fast/);
  noProblems(problems);
  await close();
});
