// What is published: every entry, and nothing else.
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import * as api from "ventanilla";
import { pack } from "../../scripts/machine/pack.mjs";

const folder = fileURLToPath(new URL("../../npm/", import.meta.url));
const require = createRequire(import.meta.url);
const manifest = require("ventanilla/package.json");

test("the conditions stand in an order that every runtime understands", () => {
  for (const entry of [".", "./bcs", "./itau", "./masstack"])
    assert.deepEqual(Object.keys(manifest.exports[entry]), ["workerd", "edge-light", "require", "node", "default"], entry);
  assert.deepEqual(Object.keys(manifest.exports), [
    ".",
    "./bcs",
    "./itau",
    "./masstack",
    "./schemas",
    "./simulator",
    "./ventanilla.min.js",
    "./ventanilla.wasm",
    "./openapi/bcs.json",
    "./openapi/itau.json",
    "./openapi/masstack.json",
    "./package.json",
  ]);
});

test("every target is there", () => {
  const targets = (value) => (typeof value === "string" ? [value] : Object.values(value).flatMap(targets));
  for (const target of targets([
    manifest.exports,
    manifest.main,
    manifest.module,
    manifest.types,
    manifest.sideEffects,
    manifest.bin,
  ])) {
    assert.ok(existsSync(folder + target), target);
  }
});

test("CommonJS and the minified file are the same package", async () => {
  const minified = await import("ventanilla/ventanilla.min.js");
  const names = Object.keys(api).sort();
  for (const other of [require("ventanilla"), minified]) {
    assert.deepEqual(
      Object.keys(other)
        .filter((name) => name !== "__esModule")
        .sort(),
      names,
    );
    await other.init();
    assert.equal(other.version(), manifest.version);
    assert.equal(other.itau.getContext.validate({ body: { contextId: "1" } }).valid, true);
  }
});

test("the types name what the module exports", () => {
  for (const [file, pattern] of [
    ["index.d.ts", /^export (?:const|function) (\w+)/gm],
    ["index.d.cts", /^export declare const (\w+)/gm],
  ]) {
    const declared = [...readFileSync(folder + file, "utf8").matchAll(pattern)].map(([, name]) => name);
    assert.deepEqual(declared.sort(), Object.keys(api).sort(), file);
  }
});

test("the wasm beside the entries is a module of its own", async () => {
  const module = await WebAssembly.compile(readFileSync(require.resolve("ventanilla/ventanilla.wasm")));
  const names = WebAssembly.Module.exports(module).map(({ name }) => name);
  for (const name of ["memory", "buffer", "validate", "prepare", "normalize"]) assert.ok(names.includes(name), name);
  assert.ok(!names.includes("trap"));
});

test("only what belongs to it is packed", async () => {
  const files = (await pack("--dry-run")).files.map(({ path }) => path);
  const allowed = [
    /^(index|bcs|itau|masstack|schemas|simulator)\.(js|cjs|d\.ts|d\.cts)$/,
    /^((bcs|itau|masstack|wasm)\.)?(workerd|edge-light)\.js$/,
    /^((bcs|itau|masstack|schemas)\.)?node\.js$/,
    /^(wasm\.js|ventanilla\.(min\.js|wasm)|sbom\.cdx\.json|package\.json)$/,
    /^(README\.md|LICENSE)$/,
    /^bin\/([\w-]+\/)?[\w-]+\.js$/,
    /^openapi\/(bcs|itau|masstack)\.json$/,
    /^src\/([\w-]+\/)?[\w-]+\.js$/,
    /^types\/[\w-]+\.d\.ts$/,
    /^generated\/([\w-]+\/)*[\w.-]+\.(js|d\.ts)$/,
  ];
  assert.deepEqual(
    files.filter((file) => !allowed.some((pattern) => pattern.test(file))),
    [],
  );
  const needed = ["index.js", "generated/types.d.ts", "generated/bindings.js", "src/instance.js", "types/operation.d.ts"];
  needed.push("bin/ventanilla.js", "bin/commands/validate.js", "openapi/bcs.json", "sbom.cdx.json");
  for (const file of [...needed, "README.md", "LICENSE"]) assert.ok(files.includes(file), file);
});

test("the package named another licence than the repository and packed none", () => {
  assert.equal(manifest.license, "MIT");
  const repository = readFileSync(fileURLToPath(new URL("../../LICENSE", import.meta.url)), "utf8");
  assert.match(repository, /^MIT License/);
  assert.equal(readFileSync(`${folder}LICENSE`, "utf8"), repository);
});
