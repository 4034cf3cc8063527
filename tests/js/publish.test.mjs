// What others check of a package before they trust it: publint, and "are the types wrong".
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { pack } from "../../scripts/machine/pack.mjs";

const folder = fileURLToPath(new URL("../../npm/", import.meta.url));

test("publint has nothing to say", async () => {
  const { messages } = await publint({ pkgDir: folder, strict: true });
  assert.deepEqual(messages, []);
});

// Files for loaders and pages, not for TypeScript: a wasm module, documents, and an ES module for import maps.
const noEntries = [
  "./ventanilla.wasm",
  "./ventanilla.min.js",
  "./openapi/bcs.json",
  "./openapi/itau.json",
  "./openapi/masstack.json",
];

test("the types of every entry are right in every resolution", async () => {
  const { problems, entrypoints } = await checkPackage(await packed(), { excludeEntrypoints: noEntries });
  assert.deepEqual(problems, []);
  assert.deepEqual(Object.keys(entrypoints).sort(), [
    ".",
    "./bcs",
    "./itau",
    "./masstack",
    "./package.json",
    "./schemas",
    "./simulator",
  ]);
});

/** The package as npm would publish it. */
async function packed() {
  const target = mkdtempSync(path.join(tmpdir(), "ventanilla-pack-"));
  try {
    const { filename } = await pack("--pack-destination", target);
    return createPackageFromTarballData(readFileSync(path.join(target, filename)));
  } finally {
    rmSync(target, { recursive: true });
  }
}
