// How it looks and loads: for every view, light and dark, phone and desktop.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { brotliCompressSync, constants } from "node:zlib";
import { noProblems, shared, visit, visitOperation, write } from "../console.mjs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const views = {
  list: () => visit("#/operations"),
  request: () => visitOperation("bcs.createCustomerAccount"),
  faults: () => visitOperation("masstack.updatePaymentMethod", { example: "every-fault" }),
  headers: () => visitOperation("bcs.getPila", { tab: "headers" }),
  code: () => visitOperation("bcs.getPila", { tab: "code" }),
  editor: async () => {
    const visited = await visitOperation("bcs.getPila");
    await visited.page.$eval(".source > header button", (button) => button.click());
    await visited.page.waitForSelector("pierce/.cm-content", { visible: true });
    return visited;
  },
  playground: async () => {
    const visited = await visit("#/playground");
    await visited.page.waitForSelector("#file");
    return visited;
  },
  speed: async () => {
    const visited = await visit("#/speed");
    await visited.page.$eval(".controls button", (button) => button.click());
    await visited.page.waitForSelector(".ratio[data-state=done]");
    return visited;
  },
  errors: async () => {
    const visited = await visit("#/errors");
    // A part of the rows: they are all alike.
    await write(visited.page, "#error-search", "nit");
    await visited.page.waitForFunction(() => document.querySelectorAll(".catalogue tbody tr").length < 50);
    return visited;
  },
  reply: async () => {
    const visited = await visitOperation("bcs.getCustomerLocations", { tab: "reply" });
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
    const { page, problems, close } = await make();
    for (const { name, width, height = 900, scheme } of looks) {
      await page.setViewport({ width, height });
      // Without transitions every colour is at once what it shall be.
      const features = { "prefers-color-scheme": scheme, "prefers-reduced-motion": "reduce" };
      await page.emulateMediaFeatures(Object.entries(features).map(([name, value]) => ({ name, value })));
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), name);
      if (process.env.SCREENSHOTS) await page.screenshot({ path: `${process.env.SCREENSHOTS}/${view}-${name}.png` });
      assert.deepEqual(await violations(page), [], name);
    }
    noProblems(problems);
    await close();
  });
}

test("nothing is wider than the window, from a phone or a page at 400 % to wide screens", async () => {
  for (const [view, make] of Object.entries(views)) {
    const { page, close } = await make();
    for (const width of [320, 360, 480, 600, 768, 960, 1024, 1440, 1920, 2560]) {
      await page.setViewport({ width, height: 900 });
      const widest = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(widest <= width, `${view} at ${width}: ${widest}`);
    }
    await close();
  }
});

test("with forced colours every mark can still be told from its ground, and the focus be seen", async () => {
  for (const [view, make] of Object.entries(views)) {
    const { page, close } = await make();
    const session = await page.createCDPSession();
    await session.send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] });
    assert.ok(await page.evaluate(() => matchMedia("(forced-colors: active)").matches));
    if (process.env.SCREENSHOTS) await page.screenshot({ path: `${process.env.SCREENSHOTS}/${view}-forced.png` });
    await page.keyboard.press("Tab");
    const outline = await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
    assert.notEqual(outline, "none", view);
    const unmarked = await page.$$eval("[aria-current=page], [aria-pressed=true]", (chosen) =>
      chosen.filter((each) => getComputedStyle(each).borderInlineStartWidth !== "4px").map((each) => each.innerText),
    );
    assert.deepEqual(unmarked, [], view);
    const hidden = await page.$$eval(".plot circle, .plot line, .waterfall rect, .wires path, .dot", (marks) =>
      marks
        .filter((mark) => {
          const { fill, stroke, backgroundColor } = getComputedStyle(mark);
          const ground = getComputedStyle(document.documentElement).backgroundColor;
          return [fill, stroke, backgroundColor].every((colour) => ["none", ground, "rgba(0, 0, 0, 0)"].includes(colour));
        })
        .map((mark) => mark.outerHTML.slice(0, 80)),
    );
    assert.deepEqual(hidden, [], view);
    await close();
  }
});

/** What axe says by the rules of WCAG 2.2 AA and of good practice. */
async function violations(page) {
  // Evaluated by the driver, which the page's content policy does not bind.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run({ rules: { "target-size": { enabled: true } } }));
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`).join("\n")}`,
  );
}

test("the first view and an operation's form come with less than 150,000 bytes of compressed scripts, styles and wasm", async () => {
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
    assert.ok(bytes < 150_000, `${name}: ${bytes} bytes`);
    await page.close();
  }
});
