// examples/html-form and examples/react-form in Chromium, before the gateway and the simulator.
import assert from "node:assert/strict";
import path from "node:path";
import { after, before, test } from "node:test";
import { problem } from "ventanilla";
import { installExample } from "../../scripts/examples/install.mjs";
import { launch } from "../../scripts/machine/browsers.mjs";
import { apiKey, openGateway } from "../edge/gateway.mjs";
import { serve } from "./process.mjs";

const open = [];
let browser;
let html;
let react;

before(async () => {
  const kept = (part) => {
    open.push(part);
    return part;
  };
  const gateway = kept(await openGateway());
  const [htmlForm, reactForm] = await Promise.all([installExample("html-form"), installExample("react-form")]);
  open.unshift({ close: () => htmlForm.remove() }, { close: () => reactForm.remove() });
  await reactForm.npm("run", "build");
  html = kept(await serve(htmlForm.folder, ["start"], { GATEWAY: gateway.url, PORT: "0" }));
  react = kept(await serve(reactForm.folder, ["run", "preview"], { GATEWAY: gateway.url }));
  browser = kept(await launch("chromium"));
});

after(async () => {
  // Folders last: what runs in them has to end first.
  for (const part of open.reverse()) await part.close();
});

test("HTML: what is typed is judged at its field, corrected, and saved", async () => {
  const { page, problems } = await visit(html);
  assert.deepEqual(await shown(page), {});

  await page.type("#org", "acme");
  await page.type("#account", "123e4567");
  await page.select("#type", "DIRECT_DEBIT");
  await page.type("#iban", "ES91 2100");
  const { account, iban, ...others } = await shown(page);
  assert.match(account, /UUID/);
  assert.match(iban, /IBAN/);
  assert.deepEqual(others, {});
  await picture(page, "html-invalid");

  // Sent as it is, it goes nowhere but to the first field that is wrong.
  await page.click("button");
  assert.equal(await page.evaluate(() => document.activeElement.id), "account");
  await fill(page, "#account", "123e4567-e89b-12d3-a456-426614174000");
  await fill(page, "#iban", "ES9121000418450200051332");
  assert.deepEqual(await shown(page), {});

  await page.type("#key", "wrong");
  assert.ok((await submit(page)).endsWith(problem("unauthorized", { locale: "es" }).detail));
  await fill(page, "#key", apiKey);
  assert.equal(await submit(page), "La forma de pago está guardada.");
  await picture(page, "html-done");
  // The wrong key's answer is the only thing the browser complains about.
  assert.deepEqual(
    problems.filter((text) => !text.includes("401")),
    [],
  );
  await page.close();
});

test("HTML: a field that is not shown is neither sent nor judged", async () => {
  const { page } = await visit(html);
  await page.select("#type", "DIRECT_DEBIT");
  await page.type("#iban", "nothing");
  assert.deepEqual(Object.keys(await shown(page)), ["iban"]);
  await page.select("#type", "CREDIT_CARD");
  assert.deepEqual(await shown(page), {});
  assert.equal(await page.$eval("#iban", (field) => field.checkVisibility()), false);
  await page.click("button");
  assert.deepEqual(Object.keys(await shown(page)), ["org", "account", "token"]);
  await page.close();
});

test("React: what is typed is judged at its field, corrected, and an account opened", async () => {
  const { page, problems } = await visit(react);
  await page.waitForSelector("form");
  await type(page, "govIssueIdent.identSerialNum", "1234567890");
  await type(page, "personInfo.birthDt", "1990-02-30");
  await type(page, "personInfo.income.incomeAmt", "1,5");
  const wrong = await shown(page);
  assert.deepEqual(Object.keys(wrong), ["personInfo.birthDt", "personInfo.income.incomeAmt"]);
  assert.match(wrong["personInfo.birthDt"], /AAAA-MM-DD/);
  await picture(page, "react-invalid");

  await type(page, "personInfo.birthDt", "1990-02-28");
  await type(page, "personInfo.income.incomeAmt", "1500000");
  assert.deepEqual(await shown(page), {});
  await type(page, "key", apiKey);
  assert.match(await submit(page), /^La cuenta \d+ está abierta\.$/);
  await picture(page, "react-done");
  assert.deepEqual(problems, []);
  await page.close();
});

test("React: what the bank objects to stands at its field, until that is changed", async () => {
  const { page } = await visit(react);
  await page.waitForSelector("form");
  // The simulator's way to ask for an error: 50503 is about the first name.
  await type(page, "govIssueIdent.identSerialNum", "99950503");
  await type(page, "personName.firstName", "Ana");
  await type(page, "key", apiKey);
  const told = await submit(page);
  assert.match(told, /nombre/);
  const refused = await shown(page);
  assert.deepEqual(Object.keys(refused), ["personName.firstName"]);
  assert.ok(told.endsWith(refused["personName.firstName"]));
  await picture(page, "react-refused");
  await type(page, "personName.firstName", "Anna");
  assert.deepEqual(await shown(page), {});
  await type(page, "govIssueIdent.identSerialNum", "1234567890");
  assert.match(await submit(page), /^La cuenta/);
  await page.close();
});

for (const [name, site] of [
  ["HTML", () => html],
  ["React", () => react],
]) {
  test(`${name}: every field has its label and its message, and the page no secret`, async () => {
    const { page, scripts } = await visit(site());
    await page.waitForSelector("form");
    const fields = await page.$$eval("input, select", (found) =>
      found.map((field) => ({
        label: field.labels[0]?.textContent.trim(),
        message: document.getElementById(field.getAttribute("aria-describedby"))?.getAttribute("aria-live"),
        secret: field.type === "password",
      })),
    );
    assert.ok(fields.length > 5 && scripts.length > 0);
    for (const { label, message, secret } of fields) {
      assert.ok(label);
      if (!secret) assert.equal(message, "polite", label);
    }
    await page.type("[type=password]", apiKey);
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360);
    for (const text of [await page.content(), ...scripts]) assert.ok(!text.includes(apiKey));
    assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length), 0);
    await page.close();
  });
}

/** A narrow page; `problems` collects what the browser complains about, `scripts` what the page has loaded. */
async function visit({ url }) {
  const page = await browser.newPage();
  const problems = [];
  const scripts = [];
  page.setDefaultTimeout(10_000);
  await page.setCacheEnabled(false);
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => ["error", "warn"].includes(message.type()) && problems.push(message.text()));
  page.on(
    "request",
    (request) => request.url().startsWith(url) || request.url().startsWith("data:") || problems.push(request.url()),
  );
  page.on("response", async (response) => /javascript/.test(response.headers()["content-type"]) && scripts.push(response.text()));
  await page.setViewport({ width: 360, height: 780 });
  await page.goto(url, { waitUntil: "networkidle0" });
  return { page, problems, scripts: await Promise.all(scripts) };
}

/** The messages at the fields that are marked as wrong, by the field's id. */
function shown(page) {
  return page.$$eval("[aria-invalid=true]", (fields) =>
    Object.fromEntries(
      fields.map((field) => [field.id, document.getElementById(field.getAttribute("aria-describedby")).textContent.trim()]),
    ),
  );
}

const type = (page, id, text) => fill(page, `[id="${id}"]`, text);

async function fill(page, selector, text) {
  await page.click(selector, { count: 3 });
  await page.keyboard.press("Backspace");
  await page.type(selector, text);
}

/** Sends the form and waits for what the page says of it. */
async function submit(page) {
  const answered = page.waitForResponse((response) => response.request().method() !== "GET");
  await page.click("button");
  await answered;
  await page.waitForFunction(() => /\.$/.test(document.querySelector("output").textContent));
  return page.$eval("output", (output) => output.textContent);
}

async function picture(page, name) {
  const folder = process.env.SCREENSHOTS;
  if (folder) await page.screenshot({ path: path.join(folder, `example-${name}.png`), fullPage: true });
}
