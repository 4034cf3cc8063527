// What the tests of the supply chain share: manifests, lock files, the documents' tables, and which packages are shipped.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { inRoot } from "../../scripts/machine/paths.mjs";
import { must } from "../../scripts/machine/run.mjs";

export const long = process.env.VENTANILLA_LONG === "1";

const elsewhere = new Set(["node_modules", "target", "dist", "built", ".git", ".dev"]);

/** The folders, from the root, that hold a file of this name; what is installed or built is not looked into. */
export function foldersWith(name, folder = "") {
  return readdirSync(inRoot(folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return elsewhere.has(entry.name) ? [] : foldersWith(name, path.posix.join(folder, entry.name));
    return entry.name === name ? [folder] : [];
  });
}

export const readJson = (...parts) => JSON.parse(readFileSync(inRoot(...parts), "utf8"));

/** The cells of the tables under a heading of a Markdown file, without their heads. */
export function rowsUnder(file, heading) {
  const text = readFileSync(inRoot(file), "utf8");
  const [, section] = text.split(new RegExp(`^#+ ${heading}$`, "m"));
  if (section === undefined) throw new Error(`${file} has no heading "${heading}".`);
  const tables = section
    .split(/^#+ /m)[0]
    .split("\n")
    .filter((line) => line.startsWith("|"));
  const rows = tables.map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  return rows.filter((_, index) => !isRule(rows[index]) && !isRule(rows[index + 1] ?? []));
}

const isRule = (cells) => cells.length > 0 && cells.every((cell) => /^:?-+:?$/.test(cell));

/** What cargo knows of a folder's crates; nothing of their dependencies. */
export async function cratesOf(folder) {
  const manifest = inRoot(folder, "Cargo.toml");
  return JSON.parse(await must("cargo", ["metadata", "--no-deps", "--format-version", "1", "--manifest-path", manifest]))
    .packages;
}

/** A package's place in a lock file, as Node would find it from another place. */
export function placeOf({ packages }, name, from = "") {
  for (let place = from; ; place = place.slice(0, Math.max(place.lastIndexOf("/node_modules/"), 0))) {
    const found = `${place === "" ? "" : `${place}/`}node_modules/${name}`;
    if (packages[found]) return found;
    if (place === "") return undefined;
  }
}

/** Places in a lock file: those of the packages named, and of all that they depend on. */
export function closure(lock, names) {
  const found = new Set();
  const waiting = names.map((name) => placeOf(lock, name));
  for (const place of waiting) {
    if (place === undefined || found.has(place)) continue;
    found.add(place);
    const { dependencies, optionalDependencies } = lock.packages[place];
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) waiting.push(placeOf(lock, name, place));
  }
  return [...found].sort();
}

/** The packages that the files below a folder import, types included. */
export function importedBelow(folder, pattern) {
  const files = readdirSync(inRoot(folder), { recursive: true }).filter((file) => pattern.test(file) && !isBuilt(file));
  const names = files.flatMap((file) => importsIn(readFileSync(inRoot(folder, file), "utf8")));
  return [...new Set(names)].sort();
}

const isBuilt = (file) => file.split(path.sep).some((part) => elsewhere.has(part));

/** Names of packages, not of files and not of what a runtime has itself. */
export function importsIn(text) {
  const found = text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"((?:@[\w.-]+\/)?[a-z][\w.-]*)(?:\/[^"]*)?"/g);
  return [...found].map(([, name]) => name);
}
