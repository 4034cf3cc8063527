// The list, and the way to every operation.
import assert from "node:assert/strict";
import { test } from "node:test";
import { operations } from "ventanilla";
import { noProblems, shared, textOf, until, visit, visitOperation, write } from "../console.mjs";

const shown = (page) => page.$$eval(".list [data-operation]", (links) => links.map((link) => link.dataset.operation));

test("the list has every operation, and is searched by provider, method, path, evidence and words", async () => {
  const { page, problems, close } = await visit();
  assert.deepEqual(
    await shown(page),
    [...operations].map(({ id }) => id),
  );
  const searches = {
    "patch masstack": ({ method, provider }) => method === "PATCH" && provider === "masstack",
    "query-pila": ({ path }) => path.includes("query-pila"),
    confirmed: ({ evidence }) => evidence === "confirmed",
    "itaú post": ({ provider, method }) => provider === "itau" && method === "POST",
  };
  for (const [search, fits] of Object.entries(searches)) {
    await write(page, "#search", search);
    await page.waitForFunction((n) => document.querySelectorAll(".list [data-operation]").length < n, {}, [...operations].length);
    assert.deepEqual(
      await shown(page),
      [...operations].filter(fits).map(({ id }) => id),
      search,
    );
  }
  await write(page, "#search", "no such thing");
  await until(page, ".list .empty", /Nothing is called that/);
  noProblems(problems);
  await close();
});

test("the slash goes to the search, Enter opens what is found first", async () => {
  const { page, close } = await visit();
  await page.keyboard.press("/");
  await page.keyboard.type("deleteaccount");
  await page.keyboard.press("Enter");
  await page.waitForSelector('article[data-operation="masstack.deleteAccount"]');
  await page.keyboard.press("/");
  assert.equal(await page.evaluate(() => document.activeElement.id), "search");
  await close();
});

test("every operation has an address of its own; its first example is valid and can be prepared", async () => {
  const { page, problems, close } = await visit();
  for (const { id } of operations) {
    await page.evaluate((hash) => location.assign(hash), `#/operations/${id}?lang=en`);
    await page.waitForSelector(`article[data-operation="${id}"] .verdict`);
    assert.match(await textOf(page, ".findings .verdict"), /✓ Valid/, id);
  }
  noProblems(problems);
  await close();
});

test("an address brings back operation, part, example and language", async () => {
  const first = await visitOperation("bcs.getPila", { example: "hour-24", language: "pt" });
  await until(first.page, ".findings .verdict", /erros/);
  assert.equal(await first.page.$eval("#example", (select) => select.value), "hour-24");
  assert.equal(await first.page.$eval("html", (html) => html.lang), "pt");
  await first.close();
  const second = await visitOperation("bcs.getPila", { tab: "headers", language: "es", withKey: false });
  assert.match(await textOf(second.page, ".tabs [aria-current]"), /Cabeceras/);
  await second.close();
});

test("the language changes the page's words and the contract's", async () => {
  const { page, close } = await visitOperation("masstack.updatePaymentMethod", { example: "all-missing", language: "pt" });
  await until(page, ".findings .verdict", /erros/);
  const portuguese = await textOf(page, ".findings .message");
  await page.select("#language", "es");
  await until(page, ".findings .verdict", /errores/);
  assert.notEqual(await textOf(page, ".findings .message"), portuguese);
  await close();
});

test("the key leaves the address at once and is kept nowhere", async () => {
  const { page, close } = await visit();
  assert.ok(!(await page.evaluate(() => location.href + document.documentElement.outerHTML)).includes("page-test-key"));
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length), 0);
  const before = await page.evaluate(() => history.length);
  assert.ok(before >= 1);
  await page.goBack();
  assert.ok(!page.url().includes("key="));
  assert.ok(page.url().startsWith(shared.site.url) || page.url() === "about:blank");
  await close();
});

test("a key that comes into an open page leaves the address too", async () => {
  const { page, close } = await visit("#/operations", { withKey: false });
  await until(page, ".key summary", /No key/);
  await page.evaluate((hash) => location.assign(hash), "#key=another-key");
  await until(page, ".key summary", /^Key$/);
  assert.ok(!page.url().includes("another-key"));
  await close();
});

test("a part that does not come is told", async () => {
  const { page, close } = await visit();
  await page.setRequestInterception(true);
  page.on("request", (request) => (request.url().includes("/contract/") ? request.abort() : request.continue()));
  await page.evaluate((hash) => location.assign(hash), "#/operations/bcs.getPila?lang=en");
  await until(page, "main .notice", /cannot be shown/);
  assert.ok((await page.$$(".list [data-operation]")).length > 0, "the list is still there");
  await close();
});
