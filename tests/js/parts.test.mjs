// One provider costs its part, schemas come when asked for, and there is one engine whatever is imported.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";
import * as all from "ventanilla";
import * as onlyBcs from "ventanilla/bcs";
import * as onlyItau from "ventanilla/itau";
import * as onlyMasstack from "ventanilla/masstack";
import { contextInput, itauContext } from "./support.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const run = promisify(execFile);
const require = createRequire(import.meta.url);
const parts = { bcs: onlyBcs, itau: onlyItau, masstack: onlyMasstack };

/** What a bundler keeps: bytes of each file of the package, minified. */
async function kept(contents, conditions = []) {
  const { metafile } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "neutral",
    conditions,
    loader: { ".wasm": "copy" },
    outdir: "/bundled",
  });
  const script = Object.values(metafile.outputs).find(({ entryPoint }) => entryPoint !== undefined);
  const files = Object.entries(script.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return Object.fromEntries(files.map(([file, { bytesInOutput }]) => [file.replace(/^.*npm\//, ""), bytesInOutput]));
}

/** Without the engine, which is the same for all. */
function scriptBytes(files) {
  return Object.entries(files).reduce((sum, [file, bytes]) => (file === "generated/module.js" ? sum : sum + bytes), 0);
}

const useOf = (provider, from) => `import { ${provider} } from "${from}"; console.log(${provider});`;

test("a provider's entry brings its own operations, no schemas, and one engine", async () => {
  for (const provider of Object.keys(parts)) {
    for (const conditions of [[], ["workerd"]]) {
      const files = await kept(useOf(provider, `ventanilla/${provider}`), conditions);
      const operations = Object.keys(files).filter((file) => file.startsWith("generated/operations"));
      assert.deepEqual(operations, [`generated/operations/${provider}.js`]);
      assert.ok(!("generated/schemas.js" in files));
      assert.equal("generated/module.js" in files, conditions.length === 0);
      assert.ok(`wasm${conditions.length === 0 ? "" : ".workerd"}.js` in files, "the engine is bound");
    }
  }
});

test("one provider costs no more than its part", async () => {
  const whole = await kept(useOf("bcs", "ventanilla"));
  const sizes = {};
  for (const provider of Object.keys(parts)) {
    sizes[provider] = scriptBytes(await kept(useOf(provider, `ventanilla/${provider}`)));
    const others = Object.keys(parts).filter((other) => other !== provider);
    const saved = others.reduce((sum, other) => sum + whole[`generated/operations/${other}.js`], 0);
    assert.ok(sizes[provider] <= scriptBytes(whole) - saved, `${provider}: ${sizes[provider]} of ${scriptBytes(whole)}`);
  }
  assert.ok(sizes.itau < scriptBytes(whole) / 2, JSON.stringify({ ...sizes, whole: scriptBytes(whole) }));
});

test("the whole package has no schemas until they are asked for", async () => {
  assert.ok(!("generated/schemas.js" in (await kept(useOf("operations", "ventanilla")))));
  assert.ok("generated/schemas.js" in (await kept('import "ventanilla/schemas";')));
  const script = `
    import { itau } from "ventanilla";
    const told = () => { try { return typeof itau.getContext.inputSchema.type; } catch (error) { return error.code; } };
    const before = told();
    itau.getContext["~standard"].validate({});
    const { schemas } = await import("ventanilla/schemas");
    console.log(JSON.stringify([before, told(), schemas["itau.getContext"].input === itau.getContext.inputSchema]));
  `;
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", script], { cwd: root });
  assert.deepEqual(JSON.parse(stdout), ["SCHEMAS_NOT_LOADED", "string", true]);
});

test("in Node an import is one file and the wasm beside it", () => {
  const imported = (name) =>
    [...readFileSync(`${root}npm/${name}`, "utf8").matchAll(/\bfrom ?"([^"]+)"/g)].map(([, specifier]) => specifier);
  assert.deepEqual([...new Set(imported("node.js"))].sort(), ["./src/schemas.js", "node:fs"]);
  for (const provider of Object.keys(parts)) assert.deepEqual(imported(`${provider}.node.js`), ["./node.js"]);
  assert.equal(import.meta.resolve("ventanilla"), pathToFileURL(`${root}npm/node.js`).href);
});

test("a bundle for Node needs no file beside it", async (context) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "ventanilla-bundle-"));
  context.after(() => rmSync(folder, { recursive: true }));
  const outfile = path.join(folder, "main.mjs");
  const contents = 'import { itau } from "ventanilla"; console.log(itau.getContext.validate({}).valid);';
  await build({ stdin: { contents, resolveDir: root }, bundle: true, outfile, format: "esm", platform: "node" });
  const { stdout } = await run(process.execPath, [outfile]);
  assert.equal(stdout, "false\n");
});

test("parts are the same operations, in ES modules and in CommonJS", () => {
  const common = require("ventanilla");
  for (const [provider, names] of Object.entries(parts)) {
    const { operations, match, bcs, itau, masstack, ...shared } = all;
    assert.equal(names[provider], { bcs, itau, masstack }[provider]);
    assert.deepEqual(Object.keys(names).sort(), [...Object.keys(shared), provider].sort());
    const part = require(`ventanilla/${provider}`);
    assert.equal(part[provider], common[provider]);
    assert.deepEqual(Object.keys(part).sort(), Object.keys(names).sort());
  }
  assert.deepEqual(Object.keys(require("ventanilla/schemas").schemas), Object.keys(common.operations));
});

test("a part works without the others", async () => {
  const script = `
    import { itau, problem, redact, sequenceNumber } from "ventanilla/itau";
    const { ok } = itau.getContext.prepare(${JSON.stringify(contextInput)}, ${JSON.stringify(itauContext)});
    const named = problem("timeout", { operation: itau.getContext }).provider.operation;
    const number = sequenceNumber("itau.getContext", 1, "0".repeat(32)).length;
    const shown = Object.keys(redact(itau.getContext, { body: { contextId: "1" } }).body);
    console.log(JSON.stringify([ok, named, number, shown]));
  `;
  const { stdout } = await run(process.execPath, ["--input-type=module", "--eval", script], { cwd: root });
  assert.deepEqual(JSON.parse(stdout), [true, "itau.getContext", 10, ["contextId"]]);
});
