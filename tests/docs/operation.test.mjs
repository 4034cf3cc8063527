// The guide to a new operation, followed to the letter on a copy of the crate: it compiles, and its cases hold.
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { inRoot } from "../../scripts/machine/paths.mjs";
import { run } from "../../scripts/machine/run.mjs";
import { sections } from "./markdown.mjs";

// Kept from run to run, with its times: only what has changed is compiled again.
const copy = inRoot(".dev", "guide");

test("docs/adding-an-operation.md: following it adds an operation", { timeout: 600_000 }, async () => {
  const wanted = new Map([...crateFiles(), ...guideFiles()]);
  for (const file of filesOf(copy)) if (!wanted.has(file)) rmSync(path.join(copy, file));
  for (const [file, text] of wanted) writeIfOther(path.join(copy, file), text);

  // As the guide says: the first run lists the new cases and fails, the second passes.
  const first = await cases();
  assert.match(first.output, /list\.rs/);
  assert.notEqual(first.code, 0, first.output);
  const second = await cases();
  assert.equal(second.code, 0, second.output);
  assert.match(readFileSync(path.join(copy, "tests/cases/list.rs"), "utf8"), /itau\/getManager\/valid\.json/);
});

function cases() {
  const target = process.env.CARGO_TARGET_DIR ?? inRoot("target");
  const args = ["test", "--quiet", "--features", "export", "--test", "cases", "--target-dir", target];
  return run("cargo", args, { cwd: copy });
}

/** What the crate consists of, without its other tests. */
function crateFiles() {
  const folders = ["src", "tests/cases", "tools/bindgen", "examples", "scripts"];
  const inFolders = folders.flatMap((folder) => filesOf(inRoot(folder)).map((file) => path.posix.join(folder, file)));
  const kept = inFolders.filter((file) => /\.(rs|toml)$/.test(file) || file.startsWith("tests/cases/"));
  return ["Cargo.toml", "Cargo.lock", "README.md", "tests/cases.rs", ...kept].map((file) => [
    file,
    readFileSync(inRoot(file), "utf8"),
  ]);
}

/** The files that the guide writes and changes. */
function guideFiles() {
  const blocks = sections.filter(({ document }) => document === "docs/adding-an-operation.md").flatMap((each) => each.blocks);
  const named = blocks.filter(({ file }) => file);
  assert.ok(named.length > 6, "the guide has its blocks");
  return named.map(({ language, file, text }) => [file, language === "diff" ? changed(file, text) : text]);
}

/** A file with a block's "+" lines behind the lines before them, and without its "-" lines. */
function changed(file, difference) {
  const lines = readFileSync(inRoot(file), "utf8").split("\n");
  let at = -1;
  for (const [sign, ...rest] of difference.trimEnd().split("\n")) {
    const line = rest.join("");
    if (sign === "+") {
      at += 1;
      lines.splice(at, 0, line);
      continue;
    }
    at = lines.indexOf(line);
    assert.ok(at >= 0, `${file} has no line ${line}`);
    if (sign === "-") {
      lines.splice(at, 1);
      at -= 1;
    }
  }
  return lines.join("\n");
}

function filesOf(folder) {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}

function writeIfOther(file, text) {
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, text);
}
