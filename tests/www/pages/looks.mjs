// How it looks and loads: for every view, light and dark, phone and desktop.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { brotliCompressSync, constants } from "node:zlib";
import { noProblems, shared, visit, visitOperation } from "../console.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const views = {
  list: (options) => visit("#/operations", options),
  request: (options) => visitOperation("bcs.createCustomerAccount", options),
  faults: (options) => visitOperation("masstack.updatePaymentMethod", { example: "every-fault", ...options }),
  headers: (options) => visitOperation("bcs.getPila", { tab: "headers", ...options }),
  code: (options) => visitOperation("bcs.getPila", { tab: "code", ...options }),
  editor: async (options) => {
    const visited = await visitOperation("bcs.getPila", options);
    await visited.page.$eval(".source > header button", (button) => button.click());
    await visited.page.waitForSelector("pierce/.cm-content", { visible: true });
    return visited;
  },
  playground: async (options) => {
    const visited = await visit("#/playground", options);
    await visited.page.waitForSelector("#file");
    return visited;
  },
  speed: async (options) => {
    const visited = await visit("#/speed", options);
    await visited.page.$eval(".controls button", (button) => button.click());
    await visited.page.waitForSelector(".ratio[data-state=done]");
    return visited;
  },
  errors: (options) => visit("#/errors", options),
  reply: async (options) => {
    const visited = await visitOperation("bcs.getCustomerLocations", { tab: "reply", ...options });
    await visited.page.select("#reply-example", "success-source-example");
    await visited.page.waitForSelector(".canonical .tree");
    return visited;
  },
};

const looks = [
  { name: "desktop-light", width: 1280, scheme: "light" },
  { name: "desktop-dark", width: 1280, scheme: "dark" },
  { name: "phone-light", width: 360, height: 780, scheme: "light" },
  { name: "phone-dark", width: 360, height: 780, scheme: "dark" },
];

for (const [view, make] of Object.entries(views)) {
  test(`${view}: axe finds nothing, and nothing is wider than the window`, async () => {
    for (const { name, ...look } of looks) {
      const { page, problems, close } = await make(look);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), name);
      if (process.env.SCREENSHOTS) await page.screenshot({ path: `${process.env.SCREENSHOTS}/${view}-${name}.png` });
      assert.deepEqual(await violations(page), [], name);
      noProblems(problems);
      await close();
    }
  });
}

/** What axe says by the rules of WCAG 2.2 AA and of good practice. */
async function violations(page) {
  // Evaluated by the driver, which the page's content policy does not bind.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join("\n")}`,
  );
}

test("the first view and an operation's form come with less than 150 KiB of compressed scripts, styles and wasm", async () => {
  for (const [name, address, selector] of [
    ["list", "#/operations", ".list"],
    ["form", "#/operations/bcs.getPila", ".form"],
  ]) {
    const page = await shared.browser.newPage();
    const bodies = [];
    page.on(
      "response",
      (response) => /\.(js|css|wasm)$/.test(new URL(response.url()).pathname) && bodies.push(response.buffer()),
    );
    await page.goto(`${shared.site.url}/${address}`, { waitUntil: "networkidle0" });
    await page.waitForSelector(selector);
    const compressed = (await Promise.all(bodies)).map(
      (body) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length,
    );
    const bytes = compressed.reduce((sum, length) => sum + length, 0);
    console.log(`${name}: ${bytes} bytes in ${compressed.length} files`);
    assert.ok(compressed.length >= 4, name);
    assert.ok(bytes < 150 * 1024, `${name}: ${bytes} bytes`);
    await page.close();
  }
});
