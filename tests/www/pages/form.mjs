// The form: made from the contract, in step with the JSON, judged while it is typed.
import assert from "node:assert/strict";
import { test } from "node:test";
import { field, noProblems, textOf, until, visitOperation, write } from "../console.mjs";

const json = async (page) => JSON.parse(await textOf(page, ".source pre"));

test("a field has its name, hint, limits and mark; what is wrong with it is said at it while it is typed", async () => {
  const { page, problems, close } = await visitOperation("masstack.updatePaymentMethod", { example: "direct-debit" });
  const iban = field("/body/details/iban");
  await write(page, iban, "XX00");
  await until(page, `[id="field/body/details/iban-found"]`, /./);
  assert.equal(await page.$eval(iban, (input) => input.getAttribute("aria-invalid")), "true");
  const described = await page.$eval(iban, (input) => input.getAttribute("aria-describedby").split(" "));
  const texts = await Promise.all(described.map((id) => textOf(page, `[id="${id}"]`)));
  assert.match(texts[0], /Account that is debited/);
  assert.match(texts[1], /✕/);
  assert.match(await textOf(page, '[for="field/body/details/iban"]'), /iban/);
  assert.match(await textOf(page, '[for="field/body/type"]'), /\*/);
  assert.equal((await json(page)).body.details.iban, "XX00");
  const known = await page.$$eval('[id="field/body/type-choices"] option', (options) => options.map(({ value }) => value));
  assert.ok(known.includes("DIRECT_DEBIT"));
  noProblems(problems);
  await close();
});

test("an emptied field leaves the document, and a filled one comes into it", async () => {
  const { page, close } = await visitOperation("bcs.getBasicDataV4");
  await write(page, field("/query/cellphone"), "");
  await write(page, field("/query/govIssueIdentType"), "");
  await write(page, field("/query/identSerialNum"), "");
  await until(page, ".findings .verdict", /issues/);
  assert.deepEqual((await json(page)).query, {});
  await write(page, field("/query/cellphone"), "3001234567");
  await until(page, ".findings .verdict", /✓ Valid/);
  assert.deepEqual((await json(page)).query, { cellphone: "3001234567" });
  await close();
});

test("heuristics are warnings: the request stays valid", async () => {
  const { page, close } = await visitOperation("bcs.createCustomerAccount");
  await until(page, ".findings .verdict", /✓ Valid/);
  assert.match(await textOf(page, ".findings li.warning"), /DANE/);
  assert.match(await textOf(page, '[id="field/body/entprAgreement/cityId-found"] .warning'), /DANE/);
  assert.equal(await page.$eval(field("/body/entprAgreement/cityId"), (input) => input.hasAttribute("aria-invalid")), false);
  await close();
});

test("a finding leads to its field", async () => {
  const { page, close } = await visitOperation("masstack.updatePaymentMethod", { example: "all-missing" });
  await until(page, ".findings li", /org_id/);
  await page.$$eval(".findings li button", (buttons) => buttons.find((button) => button.innerText.includes("org_id")).click());
  assert.equal(await page.evaluate(() => document.activeElement.id), "field/path/org_id");
  await close();
});

test("lists get and lose items", async () => {
  const { page, close } = await visitOperation("bcs.syncData");
  const list = field("/body/custInfo");
  const count = () => page.$$eval(`${list} > .item`, (items) => items.length);
  const before = await count();
  await page.$eval(`${list} > .add`, (button) => button.click());
  await page.waitForFunction((where, n) => document.querySelectorAll(where).length === n, {}, `${list} > .item`, before + 1);
  assert.equal((await json(page)).body.custInfo.length, before + 1);
  await page.$$eval(`${list} > .item > header button`, (buttons) => buttons.at(-1).click());
  await page.waitForFunction((where, n) => document.querySelectorAll(where).length === n, {}, `${list} > .item`, before);
  assert.equal((await json(page)).body.custInfo.length, before);
  await close();
});

test("numbers keep the digits they were typed with while other fields change", async () => {
  const { page, close } = await visitOperation("bcs.getPila");
  await write(page, field("/body/trn/code"), "12345");
  await until(page, ".source pre", /"12345"/);
  const before = await textOf(page, ".source pre");
  await write(page, field("/body/trn/city"), "CALI");
  await until(page, ".source pre", /CALI/);
  assert.equal((await textOf(page, ".source pre")).replace("CALI", "LA MESA"), before);
  await close();
});
