// The examples' package.json and lock files. They name ventanilla as its users do, by a range; here it comes from npm/ and
// from no registry, so whatever npm is to resolve goes without it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { inRoot } from "../machine/paths.mjs";

/** The package as it is in npm/. */
export const own = readJson("npm", "package.json");

/** The names of the examples that are npm packages. */
export const examples = readdirSync(inRoot("examples")).filter((name) => has(name, "package.json"));

/** @returns {{ manifest: object, lock: object | undefined }} both without ventanilla */
export function readWithoutOwn(name) {
  const whole = readJson("examples", name, "package.json");
  const { [own.name]: range, ...dependencies } = whole.dependencies;
  if (range !== `^${own.version}`) throw new Error(`examples/${name} asks for ${own.name} ${range}, npm/ has ${own.version}.`);
  const manifest = { ...whole, dependencies };
  if (!has(name, "package-lock.json")) return { manifest, lock: undefined };

  const lock = readJson("examples", name, "package-lock.json");
  delete lock.packages[`node_modules/${own.name}`];
  lock.packages[""].dependencies = dependencies;
  return { manifest, lock };
}

/** The lock file with ventanilla in its places, as npm sorts them. */
export function withOwn(lock) {
  const { version, license, bin, engines } = own;
  const { "": root, ...others } = lock.packages;
  const { name, devDependencies } = root;
  const dependencies = sorted({ ...root.dependencies, [own.name]: `^${version}` });
  const packages = sorted({ ...others, [`node_modules/${own.name}`]: { version, license, bin, engines } });
  return { ...lock, packages: { "": { name, dependencies, devDependencies }, ...packages } };
}

function sorted(record) {
  return Object.fromEntries(Object.entries(record).sort(([left], [right]) => left.localeCompare(right, "en")));
}

function has(name, file) {
  return existsSync(inRoot("examples", name, file));
}

function readJson(...parts) {
  return JSON.parse(readFileSync(inRoot(...parts), "utf8"));
}
