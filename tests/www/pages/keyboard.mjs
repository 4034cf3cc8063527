// Everything by the keyboard alone, and what a page has to do for those who do not see it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { noProblems, pressControlEnter, textOf, until, visit, visitOperation } from "../console.mjs";

const focused = (page) =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement.id || activeElement.innerText?.trim() || activeElement.localName;
  });

/** Presses Tab until that has the focus, which must be seen where it is. */
async function tabTo(page, wanted) {
  for (let pressed = 0; pressed < 80; pressed += 1) {
    await page.keyboard.press("Tab");
    if ((await focused(page)) !== wanted) continue;
    const isSeen = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
      const { top, bottom } = document.activeElement.getBoundingClientRect();
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && bottom > 0 && top < innerHeight;
    });
    assert.ok(isSeen, `${wanted} has a visible focus`);
    return;
  }
  assert.fail(`Tab does not come to ${wanted}`);
}

test("from the list to an answer without a mouse", async () => {
  const { page, problems, close } = await visit();
  assert.equal(await page.title(), "Ventanilla");
  await page.keyboard.press("/");
  await page.keyboard.type("getpila");
  await page.keyboard.press("Enter");
  await page.waitForSelector('article[data-operation="bcs.getPila"]');
  await page.waitForFunction(() => document.activeElement.id === "main");
  assert.equal(await page.title(), "getPila · Ventanilla");
  await tabTo(page, "field/body/trn/transactionHour");
  await page.keyboard.down("Control");
  await page.keyboard.press("a");
  await page.keyboard.up("Control");
  await page.keyboard.type("24:60:00");
  await until(page, ".findings .verdict", /Not valid/);
  await tabTo(page, await firstFinding(page));
  await page.keyboard.press("Enter");
  assert.equal(await focused(page), "field/body/trn/transactionHour");
  await page.keyboard.down("Control");
  await page.keyboard.press("a");
  await page.keyboard.up("Control");
  await page.keyboard.type("12:00:00");
  await until(page, ".findings .verdict", /✓ Valid/);
  await pressControlEnter(page);
  await until(page, ".summary-row .verdict", /✓ Success/);
  // The field is gone: the focus is in the page, not at its beginning.
  assert.equal(await page.evaluate(() => document.activeElement.closest("main")?.id), "main");
  noProblems(problems);
  await close();
});

const firstFinding = (page) => page.$eval(".findings li button", (button) => button.innerText.trim());

test("a view says what it is, and has the focus", async () => {
  const { page, close } = await visit();
  const rows = [
    ["Errors", "Errors · Ventanilla"],
    ["Playground", "Playground · Ventanilla"],
    ["Speed", "Speed · Ventanilla"],
    ["Operations", "Ventanilla"],
  ];
  for (const [view, title] of rows) {
    await page.$$eval(".top nav a", (links, name) => links.find((link) => link.innerText === name).focus(), view);
    await page.keyboard.press("Enter");
    await page.waitForFunction((expected) => document.title === expected, {}, title);
    await page.waitForFunction(() => document.activeElement.id === "main");
  }
  await close();
});

test("the slash can be switched off, and stays so", async () => {
  const first = await visit();
  const isAtSearch = ({ page }) => page.evaluate(() => document.activeElement.id === "search");
  await first.page.$eval(".search .kbd", (button) => button.click());
  await first.page.waitForSelector('.search .kbd[aria-pressed="false"]');
  await first.page.keyboard.press("/");
  assert.equal(await isAtSearch(first), false);
  await first.close();
  const second = await visit();
  await second.page.keyboard.press("/");
  assert.equal(await isAtSearch(second), false);
  await second.page.$eval(".search .kbd", (button) => button.click());
  await second.page.waitForSelector('.search .kbd[aria-pressed="true"]');
  await second.page.$eval(".search .kbd", (button) => button.blur());
  await second.page.keyboard.press("/");
  assert.equal(await isAtSearch(second), true);
  await second.page.evaluate(() => localStorage.clear());
  await second.close();
});

test("where a browser keeps nothing the slash can be switched off all the same", async () => {
  const { page, problems, close } = await visit();
  await page.evaluateOnNewDocument(() => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("", "SecurityError");
      },
    });
  });
  await page.reload();
  await page.waitForSelector('.search .kbd[aria-pressed="true"]');
  await page.$eval(".search .kbd", (button) => button.click());
  await page.waitForSelector('.search .kbd[aria-pressed="false"]');
  await page.keyboard.press("/");
  assert.equal(await page.evaluate(() => document.activeElement.id === "search"), false);
  noProblems(problems);
  await close();
});

test("the slash leads to the search from a view that has none", async () => {
  const { page, close } = await visit("#/speed");
  await page.waitForSelector(".controls");
  await page.keyboard.press("/");
  await page.waitForFunction(() => document.activeElement.id === "search");
  await close();
});

test("the contract's own words are English in every language of the page, and say so", async () => {
  const { page, close } = await visitOperation("bcs.getPila", { language: "es" });
  const spoken = (selector) => page.$eval(selector, (found) => found.closest("[lang]").lang);
  assert.equal(await spoken(".operation h1"), "es");
  for (const selector of [".operation .summary span", ".form .hint [lang], .form .hint[lang]", "#example option:nth-child(2)"])
    assert.equal(await spoken(selector), "en", selector);
  await page.evaluate((hash) => location.assign(hash), "#/operations/bcs.getPila/headers?lang=es");
  await page.waitForSelector(".headers tbody .hint");
  assert.equal(await spoken(".headers tbody .hint"), "en");
  await page.evaluate((hash) => location.assign(hash), "#/operations?lang=es");
  await page.waitForSelector(".intro");
  assert.equal(await spoken(".list .summary"), "en");
  await close();
});

test("a finding without a field of its own leads to what it stands in", async () => {
  const { page, close } = await visitOperation("bcs.getPila");
  const document = JSON.parse(await textOf(page, ".source pre"));
  document.body.trn.unheardOf = { deep: 1 };
  await page.$eval(".source > header button", (button) => button.click());
  await page.waitForSelector("pierce/.cm-content", { visible: true });
  await page.focus("pierce/.cm-content");
  await page.keyboard.down("Control");
  await page.keyboard.press("a");
  await page.keyboard.up("Control");
  await page.keyboard.sendCharacter(JSON.stringify(document));
  await until(page, ".findings li", /unheardOf/);
  await page.$$eval(".findings li button", (buttons) => buttons.find((button) => button.innerText.includes("unheardOf")).click());
  assert.equal(await focused(page), "field/body/trn");
  await close();
});
