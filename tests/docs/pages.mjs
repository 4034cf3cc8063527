// What a visitor does with the pages of the documentation, and must see; by section.
import assert from "node:assert/strict";
import { masstack, problem } from "ventanilla";

const iban = "ES9121000418450200051332";
const wrong = messageFor({ type: "DIRECT_DEBIT", details: { iban: "ES00" } });
const missing = messageFor({ type: "DIRECT_DEBIT" });
const refused = problem("validation", { locale: "es" }).detail;

/** @type {Record<string, (page: import("puppeteer-core").Page) => Promise<void>>} */
export const visits = {
  "README.md#60-seconds-in-a-page": typesAnIban,
  "npm/README.md#first-call-in-a-browser": typesAnIban,

  async "docs/problems-in-a-form.md#a-form-that-says-it"(page) {
    await page.type("input", "ES00");
    await said(page, wrong);
    assert.equal(await page.$eval("input", (field) => field.getAttribute("aria-invalid")), "true");
    assert.equal(await page.$eval("input", (field) => field.validationMessage), wrong);
    assert.equal(await page.$eval("select", (field) => field.getAttribute("aria-invalid")), "false");

    // Sent all the same: the refusal has the same issues.
    await page.click("button");
    await said(page, refused);
    assert.equal(await page.$eval("input", (field) => field.getAttribute("aria-invalid")), "true");

    await page.$eval("input", (field) => field.select());
    await page.type("input", iban);
    await said(page, "");
    await page.click("button");
    await said(page, "Guardado.");

    await page.$eval("input", (field) => field.select());
    await page.keyboard.press("Backspace");
    await said(page, missing);
    await page.select("select", "BANK_TRANSFER");
    await said(page, "");
  },
};

async function typesAnIban(page) {
  await page.type("input", iban.slice(0, 8));
  await said(page, wrong);
  await page.type("input", iban.slice(8));
  await said(page, "");
  await page.keyboard.press("Enter");
  await said(page, "Guardado.");
}

/** What the package says of a body, in the pages' language. */
function messageFor(body) {
  const path = { org_id: "acme", account_id: "3b7f1a52-8f5c-4c55-9d8a-0f0f3a1c2b4d" };
  const { issues } = masstack.updatePaymentMethod.validate({ path, body }, { locale: "es" });
  return issues.map(({ message }) => message).join(" ");
}

/** Waits until the page says exactly this. */
async function said(page, text) {
  try {
    await page.waitForFunction((wanted) => document.querySelector("[role=status]").textContent === wanted, {}, text);
  } catch {
    assert.equal(await page.$eval("[role=status]", (status) => status.textContent), text);
  }
}
