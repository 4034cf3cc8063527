// The built page in a browser, in front of gateway and simulator.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { startGateway } from "../../edge/dev.mjs";
import { launch } from "../../scripts/machine/browsers.mjs";
import { startSimulator } from "../../simulator/server.mjs";
import { startPage } from "../../www/serve.mjs";

export const key = "page-test-key";

const parts = [];

/** What the tests share, once `before` has run. */
export const shared = { site: undefined, browser: undefined };

before(async () => {
  const root = fileURLToPath(new URL("../../www", import.meta.url));
  await build({ root, configFile: `${root}/vite.config.js`, logLevel: "silent" });
  const simulator = await startSimulator({});
  const apiKeyHash = createHash("sha256").update(key).digest("hex");
  const gateway = await startGateway({ simulatorUrl: simulator.url, apiKeyHash, quiet: true, persist: false });
  shared.site = await startPage({ gatewayUrl: gateway.url });
  shared.browser = await launch("chromium");
  parts.push(shared.browser, shared.site, gateway, simulator);
});

after(async () => {
  for (const part of parts) await part.close();
});

/**
 * A fresh page at an address, with the key taken; `problems` collects what the browser complains about, violations of the
 * content policy among it, and every request to another origin.
 */
export async function visit(
  address = "#/operations",
  { width = 1280, height = 900, language = "en", withKey = true, browser = shared.browser } = {},
) {
  const { site } = shared;
  const page = await browser.newPage();
  const problems = [];
  page.setDefaultTimeout(10_000);
  page.on("pageerror", (error) => problems.push(error.message));
  page.on("console", (message) => ["error", "warn"].includes(message.type()) && problems.push(message.text()));
  // Firefox has a font of its own in a data: URL; the page may load none, and its policy would complain.
  const isForeign = (url) => !url.startsWith(site.url) && !url.startsWith("data:");
  page.on("request", (request) => isForeign(request.url()) && problems.push(`request to ${request.url()}`));
  await page.setViewport({ width, height });
  if (withKey) {
    await page.goto(`${site.url}/#key=${key}`);
    await page.waitForSelector(".top");
  }
  const [path, query] = address.split("?");
  const whole = `${path}?${new URLSearchParams([...new URLSearchParams(query), ["lang", language]])}`;
  if (withKey) await page.evaluate((hash) => location.assign(hash), whole);
  else await page.goto(`${site.url}/${whole}`);
  await page.waitForFunction(
    (lang) => document.documentElement.lang === lang && document.querySelector("#main") && !document.querySelector(".loading"),
    {},
    language,
  );
  return { page, problems, close: () => page.close() };
}

/** The page of an operation. */
export async function visitOperation(id, { tab = "request", example, ...options } = {}) {
  const path = `#/operations/${id}${tab === "request" ? "" : `/${tab}`}`;
  const visited = await visit(example ? `${path}?example=${example}` : path, options);
  await visited.page.waitForSelector(`article[data-operation="${id}"]`);
  return visited;
}

export const textOf = (page, selector) => page.$eval(selector, (found) => found.innerText);

/** Puts a text into a field, as typing does. */
export function write(page, selector, text) {
  return page.$eval(
    selector,
    (field, value) => {
      field.value = value;
      field.dispatchEvent(new Event(field.tagName === "SELECT" ? "change" : "input", { bubbles: true }));
    },
    text,
  );
}

/** A selector of the field at a pointer into the document. */
export const field = (pointer) => `[id="field${pointer}"]`;

export async function until(page, selector, pattern) {
  await page.waitForFunction(
    (where, source) => [...document.querySelectorAll(where)].some((found) => new RegExp(source).test(found.innerText)),
    {},
    selector,
    pattern.source,
  );
}

export async function pressSend(page) {
  await pressControlEnter(page);
  await page.waitForSelector(".panes, .empty");
}

export async function pressControlEnter(page) {
  await page.keyboard.down("Control");
  await page.keyboard.press("Enter");
  await page.keyboard.up("Control");
}

export function noProblems(problems) {
  assert.deepEqual(problems, []);
}
