// What was chosen stands in the address, and an address that is wrong leads somewhere.
import assert from "node:assert/strict";
import { test } from "node:test";
import { noProblems, shared, textOf, until, visit, visitOperation } from "../console.mjs";

const hash = (page) => page.evaluate(() => location.hash);

/** The same address in a page of its own. */
async function again(page, selector) {
  const other = await shared.browser.newPage();
  await other.setViewport(page.viewport());
  await other.goto(page.url());
  await other.waitForSelector(selector);
  return other;
}

test("an example of a reply", async () => {
  const { page, problems, close } = await visitOperation("bcs.getPila", { tab: "reply" });
  await page.select("#reply-example", "success-source-example");
  await page.waitForSelector(".wires path");
  assert.match(await hash(page), /reply=success-source-example/);
  const other = await again(page, ".wires path");
  await other.$eval(".notice button", (button) => button.click());
  await other.waitForSelector(".empty");
  assert.doesNotMatch(await hash(other), /reply=/);
  await other.close();
  noProblems(problems);
  await close();
});

test("the language of the code", async () => {
  const { page, close } = await visitOperation("bcs.getPila", { tab: "code" });
  await page.$$eval(".choice button", (buttons) => buttons.find((button) => button.innerText === "Rust").click());
  await page.waitForSelector('.code [aria-label="Rust"]');
  assert.match(await hash(page), /as=rust/);
  const other = await again(page, '.code [aria-label="Rust"]');
  await other.close();
  await close();
});

test("operation and category of errors", async () => {
  const { page, close } = await visit("#/errors");
  await page.waitForSelector("#error-category");
  await page.select("#error-category", "conflict");
  await page.waitForFunction(() => location.hash.includes("category=conflict"));
  await page.select("#error-operation", "bcs.getPila");
  await page.waitForFunction(() => location.hash.startsWith("#/errors/bcs.getPila"));
  const shown = await textOf(page, ".catalogue [role=status]");
  const other = await again(page, ".catalogue tbody tr, .catalogue .empty");
  assert.equal(await textOf(other, ".catalogue [role=status]"), shown);
  assert.equal(await other.$eval("#error-category", ({ value }) => value), "conflict");
  await other.close();
  await close();
});

test("operation of the playground, and size of what is measured", async () => {
  const { page, close } = await visit("#/playground");
  await page.waitForSelector("#playground-operation");
  await page.select("#playground-operation", "bcs.getPila");
  await page.waitForFunction(() => location.hash.startsWith("#/playground/bcs.getPila"));
  await page.evaluate((where) => location.assign(where), "#/speed?lang=en");
  await page.waitForSelector("#items");
  await page.select("#items", "1000");
  await page.waitForFunction(() => location.hash.includes("items=1000"));
  const other = await again(page, "#items");
  assert.equal(await other.$eval("#items", ({ value }) => value), "1000");
  await other.close();
  await close();
});

test("what was typed does not", async () => {
  const { page, close } = await visit("#/errors");
  await page.waitForSelector("#error-search");
  await page.type("#error-search", "1032456789");
  await until(page, ".catalogue [role=status]", /^0 /);
  assert.doesNotMatch(page.url(), /1032456789/);
  await close();
});

test("names that nobody knows are as if there were none", async () => {
  const rows = [
    ["#/errors/bcs.nothing?category=nothing", "#error-operation", ""],
    ["#/playground/bcs.nothing", "#playground-operation", "bcs.syncDataFile"],
    ["#/speed?items=7", "#items", "0"],
    ["#/operations/bcs.getPila?example=nothing", "#example", ""],
  ];
  for (const [address, selector, value] of rows) {
    const { page, problems, close } = await visit(address);
    await page.waitForSelector(selector);
    assert.equal(await page.$eval(selector, (field) => field.value), value, address);
    noProblems(problems);
    await close();
  }
  const { page, close } = await visit("#/operations/bcs.nothing");
  await until(page, "#main .empty", /no such operation/);
  await close();
});
