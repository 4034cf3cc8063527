// `wasm-pack build` on the crate, for pages and for bundlers: what comes out works.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import os from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { pathToFileURL } from "node:url";
import { wasmCargoOptions } from "../../scripts/build/wasm.mjs";
import { launch } from "../../scripts/machine/browsers.mjs";
import { listenOnLoopback } from "../../scripts/machine/loopback.mjs";
import { inRoot } from "../../scripts/machine/paths.mjs";
import { must } from "../../scripts/machine/run.mjs";
import { smoke } from "./raw.mjs";

const folder = mkdtempSync(path.join(os.tmpdir(), "ventanilla-wasm-pack-"));
after(() => rmSync(folder, { recursive: true }));

const { version } = JSON.parse(readFileSync(inRoot("npm", "package.json"), "utf8"));
const expected = {
  version,
  valid: true,
  refused: ["required /contextId"],
  headers: ["userName: user-1", "password: password-1", "Accept: application/json", "Content-Type: application/json"],
};

test("--target web: in a page, and in Node with the bytes given", async (context) => {
  const output = await pack("web");
  const shown = await inPage(context, output);
  assert.deepEqual(shown, expected);

  const raw = await import(pathToFileURL(path.join(output, "ventanilla.js")));
  const { memory } = raw.initSync({ module: readFileSync(path.join(output, "ventanilla_bg.wasm")) });
  assert.deepEqual(smoke(raw, memory), expected);
});

test("--target bundler: where a .wasm is imported like any module", async () => {
  const output = await pack("bundler");
  const flags = ["--experimental-wasm-modules", "--disable-warning=ExperimentalWarning"];
  const told = await must(process.execPath, [...flags, inRoot("tests", "wasm-pack", "bundled.mjs"), output]);
  assert.deepEqual(JSON.parse(told), expected);
});

async function pack(target) {
  const output = path.join(folder, target);
  const build = ["build", inRoot(), "--target", target, "--mode", "no-install", "--no-typescript", "--out-dir", output];
  // The options of our own build: what it has compiled is not compiled again.
  await must("wasm-pack", [...build, "--", ...(await wasmCargoOptions())], { path: [inRoot("node_modules", ".bin")] });
  return output;
}

async function inPage(context, output) {
  const server = await listenOnLoopback(createServer(serve(output)), 0);
  context.after(() => server.close());
  const browser = await launch("chromium");
  context.after(() => browser.close());
  const page = await browser.newPage();
  const messages = [];
  page.on("console", (message) => messages.push(message.text()));
  page.on("pageerror", (error) => messages.push(String(error)));
  await page.goto(server.url);
  const result = await page.waitForFunction("globalThis.result", { timeout: 30_000 }).catch(() => undefined);
  assert.deepEqual(messages, []);
  return result?.jsonValue();
}

function serve(output) {
  const page = '<!doctype html><link rel="icon" href="data:,"><script type="module" src="/page.mjs"></script>';
  const files = {
    "/page.mjs": ["text/javascript", inRoot("tests", "wasm-pack", "page.mjs")],
    "/raw.mjs": ["text/javascript", inRoot("tests", "wasm-pack", "raw.mjs")],
    "/package/ventanilla.js": ["text/javascript", path.join(output, "ventanilla.js")],
    "/package/ventanilla_bg.wasm": ["application/wasm", path.join(output, "ventanilla_bg.wasm")],
  };
  return (request, response) => {
    const [type, file] = files[request.url] ?? ["text/html"];
    response.writeHead(200, { "content-type": type }).end(file === undefined ? page : readFileSync(file));
  };
}
