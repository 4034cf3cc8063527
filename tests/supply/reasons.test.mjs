// Every direct dependency has its reason in ARCHITECTURE.md, and no reason outlives its dependency.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { cargoTools } from "../../scripts/machine/cargo-tools.mjs";
import { inRoot } from "../../scripts/machine/paths.mjs";
import { cratesOf, foldersWith, readJson, rowsUnder } from "./support.mjs";

const rows = rowsUnder("ARCHITECTURE.md", "Dependencies and their reasons");
/** Names as the table has them; `*` at the end stands for several. */
const named = rows.flatMap(([names]) => namesIn(names));

test("every direct dependency has a row, and every row a dependency", async (context) => {
  const crates = (await Promise.all(foldersWith("Cargo.lock").map(dependenciesOfCrates))).flat();
  const packages = foldersWith("package.json").flatMap(dependenciesOfPackage);
  const needed = [...new Set([...crates, ...packages, ...Object.keys(cargoTools)])];
  assert.ok(crates.length > 20 && packages.length > 60, `${crates.length} crates, ${packages.length} packages`);
  assert.deepEqual(without(needed, named), [], "these have no row");
  assert.deepEqual(unused(named, [...needed, ...pythonPackages()]), [], "these rows name nothing that is there");
  for (const row of rows) assert.equal(row.length, 2, row.join());
  assert.deepEqual(
    rows.filter(([, reason]) => reason === ""),
    [],
  );
  context.diagnostic(`${needed.length} direct dependencies in ${rows.length} rows`);
});

test("a missing row and one too many would be found", () => {
  assert.deepEqual(namesIn("hono, `@codemirror/*`; typedoc (in `tools/reference/`)"), ["hono", "@codemirror/*", "typedoc"]);
  assert.deepEqual(without(["hono", "@codemirror/view", "jose"], ["hono", "@codemirror/*"]), ["jose"]);
  assert.deepEqual(unused(["hono", "@codemirror/*", "left-pad"], ["hono", "@codemirror/view"]), ["left-pad"]);
});

function namesIn(cell) {
  const plain = cell.replace(/\([^)]*\)/g, "").replaceAll("`", "");
  return plain
    .split(/[,;]/)
    .map((name) => name.trim())
    .filter(Boolean);
}

const without = (needed, known) => needed.filter((name) => !known.some((pattern) => matches(pattern, name))).sort();
const unused = (known, needed) => known.filter((pattern) => !needed.some((name) => matches(pattern, name))).sort();
const matches = (pattern, name) => (pattern.endsWith("*") ? name.startsWith(pattern.slice(0, -1)) : name === pattern);

async function dependenciesOfCrates(folder) {
  const found = (await cratesOf(folder)).flatMap(({ dependencies }) => dependencies);
  return found.filter(({ path }) => !path).map(({ name }) => name);
}

function dependenciesOfPackage(folder) {
  const manifest = readJson(folder, "package.json");
  const all = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"].flatMap((kind) =>
    Object.entries(manifest[kind] ?? {}),
  );
  // An alias stands for a package: "npm:name@version".
  return all.map(([name, version]) => /^npm:(.+)@/.exec(version)?.[1] ?? name).filter((name) => name !== "ventanilla");
}

function pythonPackages() {
  const list = readFileSync(inRoot("scripts", "machine", "python-tools.txt"), "utf8");
  return [...list.matchAll(/^([\w.-]+)==/gm)].map(([, name]) => name);
}
