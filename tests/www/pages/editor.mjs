// The JSON editor: it comes when it is asked for, under the strict content policy, and shares one document with the form.
import assert from "node:assert/strict";
import { test } from "node:test";
import { field, noProblems, until, visitOperation, write } from "../console.mjs";

const content = "pierce/.cm-content";

async function openEditor(page) {
  await page.$eval(".source > header button", (button) => button.click());
  // Visible, for only then the inside of a shadow root is looked at again and again.
  await page.waitForSelector(content, { visible: true });
}

async function replace(page, text) {
  await page.focus(content);
  await page.keyboard.down("Control");
  await page.keyboard.press("a");
  await page.keyboard.up("Control");
  await page.keyboard.sendCharacter(text);
}

test("editor and form share one document, both ways, and findings are marked in the gutter", async () => {
  const { page, problems, close } = await visitOperation("bcs.getPila");
  const scripts = [];
  page.on("response", (response) => response.url().endsWith(".js") && scripts.push(response.url()));
  assert.ok(!(await page.evaluate(() => performance.getEntriesByType("resource").some(({ name }) => /editor/.test(name)))));
  await openEditor(page);
  assert.ok(
    scripts.some((url) => /editor/.test(url)),
    "the editor is a file of its own",
  );
  await replace(page, '{ "body": { "trn": { "transactionHour": "25:00:00" } } }');
  await page.waitForFunction(
    (where) => document.querySelector(where)?.value === "25:00:00",
    {},
    field("/body/trn/transactionHour"),
  );
  await page.waitForSelector("pierce/.cm-lint-marker-error", { visible: true });
  await write(page, field("/body/trn/transactionHour"), "15:37:59");
  await page.waitForFunction(() => document.querySelector(".editor").shadowRoot.textContent.includes("15:37:59"));
  noProblems(problems);
  await close();
});

test("what is no JSON stays as it was typed, and the form says so", async () => {
  const { page, problems, close } = await visitOperation("bcs.getPila");
  await openEditor(page);
  await replace(page, '{ "body": ');
  await until(page, ".form .notice", /cannot be read/);
  await until(page, ".findings, .side .verdict", /not JSON/);
  assert.match(await page.$eval(content, (found) => found.textContent), /"body":/);
  noProblems(problems);
  await close();
});

test("the styles of the editor are in force under the content policy", async () => {
  const { page, close } = await visitOperation("bcs.getPila");
  await openEditor(page);
  const style = await page.$eval("pierce/.cm-editor", (editor) => getComputedStyle(editor).display);
  assert.equal(style, "flex");
  const adopted = await page.$eval(".editor", (editor) => editor.shadowRoot.adoptedStyleSheets.length);
  assert.ok(adopted > 0);
  await close();
});
