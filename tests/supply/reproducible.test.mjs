// Who builds the package elsewhere gets the same bytes, and cannot read off them where it was built.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { test } from "node:test";
import { pack } from "../../scripts/machine/pack.mjs";
import { inRoot } from "../../scripts/machine/paths.mjs";
import { must } from "../../scripts/machine/run.mjs";
import { long } from "./support.mjs";

const files = (await pack("--dry-run")).files.map(({ path: file }) => file);
const here = [inRoot(), os.homedir(), process.env.CARGO_HOME, process.env.CARGO_TARGET_DIR].filter(Boolean);

test("no file of the package names a folder of this machine", (context) => {
  assert.ok(files.length > 80, `${files.length} files`);
  for (const file of files) assert.deepEqual(foldersIn(readFileSync(inRoot("npm", file), "latin1")), [], file);
  context.diagnostic(`${files.length} files of the package name none of ${here.length} folders`);
});

test("the module names sources by where they are in the repository or in Rust's own release", (context) => {
  const sources = sourcesIn(readFileSync(inRoot("npm", "ventanilla.wasm"), "latin1"));
  assert.ok(sources.includes("src/wasm.rs"), sources.join());
  assert.deepEqual(sources.filter(isElsewhere), []);
  context.diagnostic(`${sources.length} sources are named in the module`);
});

test("a folder of this machine would be found", () => {
  assert.deepEqual(foldersIn(`\0panicked at ${path.join(os.homedir(), "x", "lib.rs")}\0`), [os.homedir()]);
  assert.deepEqual(sourcesIn("\0/home/a/src/lib.rs\0src/wasm.rs\0").filter(isElsewhere), ["/home/a/src/lib.rs"]);
  assert.ok(isElsewhere("C:\\a\\lib.rs"));
});

test("two folders, one package", { skip: !long && "in the long form", timeout: 3_600_000 }, async (context) => {
  const aside = mkdtempSync(path.join(os.tmpdir(), "ventanilla-twice-"));
  context.after(() => rmSync(aside, { recursive: true, force: true }));
  const expected = digestsIn(inRoot());
  assert.deepEqual(await builtIn(path.join(aside, "a")), expected);
  // Crates, tools and their caches elsewhere too: nothing is shared but the compiler.
  const far = path.join(aside, "b", "a folder of another length");
  const env = { CARGO_HOME: path.join(aside, "cargo"), XDG_CACHE_HOME: path.join(aside, "cache") };
  assert.deepEqual(await builtIn(far, env), expected);
  context.diagnostic(`${files.length} files of the package, the same bytes from three folders`);
  context.diagnostic(`sha256 of ventanilla.wasm: ${expected["ventanilla.wasm"]}`);
});

/** The digests of the package that a copy of the sources makes in a folder. */
async function builtIn(folder, env = {}) {
  mkdirSync(folder, { recursive: true });
  const dropped = new Set(["node_modules", "target", "dist", ".git", ".dev", "artifacts"]);
  cpSync(inRoot(), folder, { recursive: true, filter: (file) => !dropped.has(path.basename(file)) });
  const target = path.join(folder, "target");
  await must(process.execPath, ["scripts/build.mjs", "--force"], { cwd: folder, env: { CARGO_TARGET_DIR: target, ...env } });
  return digestsIn(folder);
}

function digestsIn(folder) {
  const digest = (file) =>
    createHash("sha256")
      .update(readFileSync(path.join(folder, "npm", file)))
      .digest("hex");
  return Object.fromEntries(files.map((file) => [file, digest(file)]));
}

const foldersIn = (text) => here.filter((folder) => text.includes(`${folder}${path.sep}`));
const sourcesIn = (text) => [...new Set(text.match(/[\w./\\:-]+\.rs\b/g))];
const isElsewhere = (source) => /^(?:\/|[A-Za-z]:)/.test(source) && !/^\/rustc\/[0-9a-f]{40}\/|^\/rust\/deps\//.test(source);
