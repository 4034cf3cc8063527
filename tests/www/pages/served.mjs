// What the server of the page gives, and under which policy.
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { shared } from "../console.mjs";

test("the server gives files of the page only", async () => {
  const status = async (target) => (await fetch(shared.site.url + target)).status;
  assert.equal(await status("/"), 200);
  assert.equal(await status("/..%2f..%2fpackage.json"), 404);
  assert.equal(await status("/nothing"), 404);
  assert.equal((await fetch(shared.site.url, { method: "POST" })).status, 405);
});

test("the content policy is the same in the header and in the file, and nothing in it is unsafe but wasm", async () => {
  const response = await fetch(shared.site.url);
  const policy = response.headers.get("content-security-policy");
  const meta = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(await response.text())[1];
  assert.equal(policy, `${meta}; frame-ancestors 'none'`);
  assert.deepEqual(policy.match(/'[^']*unsafe[^']*'/g), ["'wasm-unsafe-eval'"]);
  assert.ok(!/https?:|\*|data:|blob:/.test(policy));
});

test("the file has no style and no script of its own", () => {
  const html = readFileSync(new URL("../../../www/dist/index.html", import.meta.url), "utf8");
  assert.ok(!/<style|style=|<script(?![^>]* src=)| on\w+=/.test(html));
});

test("a page for a gateway elsewhere names it in its policy and asks it alone", async (context) => {
  const folder = mkdtempSync(path.join(tmpdir(), "ventanilla-elsewhere-"));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  context.after(() => delete process.env.GATEWAY_ORIGIN);
  process.env.GATEWAY_ORIGIN = "https://gateway.example/";
  const root = fileURLToPath(new URL("../../../www", import.meta.url));
  await build({ root, configFile: `${root}/vite.config.js`, logLevel: "silent", build: { outDir: folder } });
  assert.match(readFileSync(path.join(folder, "index.html"), "utf8"), /connect-src 'self' https:\/\/gateway\.example;/);
  const scripts = readdirSync(path.join(folder, "assets")).filter((file) => file.endsWith(".js"));
  const named = scripts.filter((file) =>
    readFileSync(path.join(folder, "assets", file), "utf8").includes("https://gateway.example"),
  );
  assert.ok(named.length > 0);
});
