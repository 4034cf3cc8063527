// The built page in Chromium, in front of gateway and simulator.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { startGateway } from "../../edge/dev.mjs";
import { launch } from "../../scripts/machine/browsers.mjs";
import { startSimulator } from "../../simulator/server.mjs";
import { startPage } from "../../www/serve.mjs";

const key = "page-test-key";
const folder = mkdtempSync(path.join(tmpdir(), "ventanilla-page-"));
const open = [];
let browser;
let site;

before(async () => {
  const www = fileURLToPath(new URL("../../www", import.meta.url));
  await build({ root: www, configFile: path.join(www, "vite.config.js"), logLevel: "silent" });
  const simulator = await startSimulator({});
  const apiKeyHash = createHash("sha256").update(key).digest("hex");
  const gateway = await startGateway({ simulatorUrl: simulator.url, apiKeyHash, quiet: true, persist: false });
  site = await startPage({ gatewayUrl: gateway.url });
  browser = await launch("chromium");
  open.push(browser, site, gateway, simulator);
});

after(async () => {
  for (const part of open) await part.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A fresh page; `problems` collects what the browser complains about and every request to another origin. */
async function visit({ fragment = "", width = 1280, scheme = "light", language = "en" } = {}) {
  const page = await browser.newPage();
  const problems = [];
  page.setDefaultTimeout(10_000);
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => ["error", "warn"].includes(message.type()) && problems.push(message.text()));
  page.on("request", (request) => request.url().startsWith(site.url) || problems.push(`request to ${request.url()}`));
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await page.goto(`${site.url}/${fragment}`);
  await page.waitForSelector("#operation option");
  await page.select("#language", language);
  await settled(page);
  return { page, problems };
}

const settled = (page) => page.waitForFunction(() => document.querySelector("#normalized .verdict"));
const textOf = (page, selector) => page.$eval(selector, (found) => found.innerText);

async function choose(page, operation, name) {
  await page.select("#operation", operation);
  await page.waitForFunction((wanted) => document.querySelector("#endpoint").dataset.operation === wanted, {}, operation);
  if (name) await page.select("#case", name);
  await settled(page);
}

async function write(page, selector, text) {
  await page.$eval(
    selector,
    (field, value) => {
      field.value = value;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    },
    text,
  );
}

test("every operation can be chosen; its valid case is valid and can be prepared", async () => {
  const { page, problems } = await visit();
  const operations = await page.$$eval("#operation option", (options) => options.map((option) => option.value));
  assert.ok(operations.length >= 5);
  for (const operation of operations) {
    await choose(page, operation);
    assert.match(await textOf(page, "#validated"), /✓ Valid/, operation);
    assert.match(await textOf(page, "#prepared"), /https:\/\/provider\.example\//, operation);
    assert.match(await textOf(page, "#normalized"), /✓ Success/, operation);
  }
  assert.deepEqual(problems, []);
  await page.close();
});

test("secrets are dots in the preview", async () => {
  const { page } = await visit();
  await choose(page, "bcs.getPila");
  const rows = await page.$$eval("#prepared tbody tr", (found) =>
    found.map((row) => [...row.cells].map((cell) => cell.innerText)),
  );
  const headers = Object.fromEntries(rows.map(([name, value]) => [name.toLowerCase(), value]));
  for (const name of ["client_id", "client_secret", "authorization", "x-invoker-sessionkey"])
    assert.match(headers[name], /•••/, name);
  assert.equal(headers["x-invoker-channel"], "13");
  await page.close();
});

test("what is typed is judged, and broken parameters are told", async () => {
  const { page } = await visit();
  await choose(page, "masstack.updatePaymentMethod");
  await write(page, "#body", '{"type":"DIRECT_DEBIT","details":{"iban":"XX00"}}');
  await page.waitForFunction(() => document.querySelector("#validated").innerText.includes("/details/iban"));
  assert.match(await textOf(page, "#validated"), /✕ Not valid/);
  await write(page, "#parameters", "{");
  await page.waitForFunction(() => document.querySelector("#parameters-error").innerText !== "");
  await page.close();
});

test("a reply that is typed is normalized to a problem", async () => {
  const { page } = await visit();
  await choose(page, "bcs.getCustomerLocations");
  const reply = {
    responseType: { value: "ER" },
    responseDetail: { errorCode: "51011", errorDesc: "CLIENTE NO EXISTE BCSC", errorType: "STA" },
  };
  await write(page, "#reply-status", "400");
  await write(page, "#reply-body", JSON.stringify(reply));
  await page.waitForFunction(() => document.querySelector("#normalized").innerText.includes("51011"));
  assert.match(await textOf(page, "#normalized"), /not_found/);
  await page.close();
});

test("the language changes the page's words and the contract's", async () => {
  const { page } = await visit({ language: "pt" });
  await choose(page, "masstack.updatePaymentMethod");
  await write(page, "#body", "{}");
  await page.waitForFunction(() => document.querySelector("#validated").innerText.includes("✕"));
  const portuguese = await textOf(page, "#validated");
  await page.select("#language", "es");
  const spanish = await textOf(page, "#validated");
  assert.match(portuguese, /Inválida/);
  assert.match(spanish, /No válida/);
  assert.notEqual(portuguese.split("\n").at(-1), spanish.split("\n").at(-1));
  assert.equal(await page.$eval("html", (html) => html.lang), "es");
  await page.close();
});

test("the key leaves the address at once, and sending works with it", async () => {
  const { page, problems } = await visit({ fragment: `#key=${key}` });
  assert.equal(await page.evaluate(() => location.href), `${site.url}/`);
  for (const operation of await page.$$eval("#operation option", (options) => options.map((option) => option.value))) {
    await choose(page, operation);
    await page.click("#send");
    await page.waitForSelector("#answered:not([hidden]) .verdict");
    assert.match(await textOf(page, "#answered"), /✓ Success/, operation);
  }
  assert.ok(!(await page.content()).includes(key));
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length), 0);
  assert.deepEqual(problems, []);
  await page.close();
});

test("a wrong key is a problem that can be read; without one there is nothing to press", async () => {
  const wrong = await visit({ fragment: "#key=wrong" });
  await wrong.page.click("#send");
  await wrong.page.waitForSelector("#answered:not([hidden]) .verdict");
  assert.match(await textOf(wrong.page, "#answered"), /unauthorized/);
  await wrong.page.close();
  const none = await visit();
  assert.equal(await none.page.$eval("#send", (button) => button.disabled), true);
  await none.page.close();
});

test("every field has a name, and the keyboard reaches all of them", async () => {
  const { page } = await visit({ fragment: `#key=${key}` });
  const unnamed = await page.$$eval("select, input, textarea, button", (found) =>
    found.filter((field) => !field.innerText && !field.labels?.[0]?.innerText.trim()).map((field) => field.id),
  );
  assert.deepEqual(unnamed, []);
  const reached = new Set();
  for (let press = 0; press < 40; press += 1) {
    await page.keyboard.press("Tab");
    reached.add(await page.evaluate(() => document.activeElement.id));
  }
  for (const id of ["language", "operation", "case", "parameters", "body", "send", "reply-status", "reply-type", "reply-body"]) {
    assert.ok(reached.has(id), id);
  }
  await page.close();
});

test("nothing is wider than the window, from 360 pixels on, in light and dark", async () => {
  for (const [width, scheme] of [
    [360, "light"],
    [360, "dark"],
    [1600, "light"],
    [1600, "dark"],
  ]) {
    const { page } = await visit({ width, scheme });
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${width} ${scheme}`);
    const file = path.join(process.env.SCREENSHOTS ?? folder, `page-${width}-${scheme}.png`);
    await page.screenshot({ path: file, fullPage: true });
    assert.ok(statSync(file).size > 10_000);
    await page.close();
  }
});

test("the server gives files of the page only", async () => {
  const status = async (target) => (await fetch(site.url + target)).status;
  assert.equal(await status("/"), 200);
  assert.equal(await status("/..%2f..%2fpackage.json"), 404);
  assert.equal(await status("/nothing"), 404);
  assert.equal((await fetch(site.url, { method: "POST" })).status, 405);
});
