// npm packages: the published package has none; what the bundles of gateway and console hold may be passed on; and what is known
// to be wrong with it, where the registry tells.
import assert from "node:assert/strict";
import { test } from "node:test";
import { inRoot } from "../../scripts/machine/paths.mjs";
import { run } from "../../scripts/machine/run.mjs";
import { closure, importedBelow, importsIn, long, readJson } from "./support.mjs";

const own = "ventanilla";
const lock = readJson("package-lock.json");

/** What is copied into each bundle; the viewer is carried as data. */
const bundles = {
  gateway: [...importedBelow("edge", /\.ts$/), "openapi-explorer"],
  console: importedBelow("www/src", /\.(?:js|tsx?)$/),
};

/** What asks for its text or its notice to be kept, and for no more than that. */
const allowed = ["Apache-2.0", "BSD-3-Clause", "MIT", "PSF-2.0", "Python-2.0"];

test("the published package depends on nothing", () => {
  const manifest = readJson("npm", "package.json");
  for (const kind of ["dependencies", "optionalDependencies", "peerDependencies", "bundleDependencies", "scripts"]) {
    assert.equal(manifest[kind], undefined, kind);
  }
  const imports = ["src", "bin"].flatMap((folder) => importedBelow(`npm/${folder}`, /\.js$/));
  assert.deepEqual(
    imports.filter((name) => name !== own),
    [],
  );
});

test("licences of what gateway and console are bundled with", (context) => {
  const seen = new Set();
  for (const [bundle, names] of Object.entries(bundles)) {
    const places = closed(names);
    assert.ok(places.length >= names.length - 1, `${bundle}: ${names}`);
    assert.deepEqual(forbidden(places), [], bundle);
    for (const place of places) seen.add(lock.packages[place].license);
    context.diagnostic(`${bundle}: ${places.length} packages`);
  }
  assert.deepEqual(
    allowed.filter((license) => !seen.has(license)),
    [],
    "allowed, and nothing has it",
  );
});

test("another licence, and an import that is hidden deep, would be found", () => {
  assert.deepEqual(
    importsIn('import a from "@b/c/d";\nexport { e } from "f";\nawait import("g/h"); import "node:fs"; import "./i.js";'),
    ["@b/c", "f", "g"],
  );
  const places = {
    "node_modules/a": { dependencies: { b: "1" } },
    "node_modules/b": {},
    "node_modules/a/node_modules/b": { license: "GPL-3.0-only" },
  };
  assert.deepEqual(closure({ packages: places }, ["a"]), ["node_modules/a", "node_modules/a/node_modules/b"]);
  assert.deepEqual(forbidden(closure({ packages: places }, ["a"]), places), [
    "node_modules/a: undefined",
    "node_modules/a/node_modules/b: GPL-3.0-only",
  ]);
});

test("npm audit", async (context) => {
  const { code, output } = await run("npm", ["audit", "--json", "--package-lock-only"], { stuckSeconds: 60 });
  const report = parsed(output);
  if (report?.vulnerabilities === undefined) {
    console.log("npm audit: not reachable");
    context.skip("npm audit: not reachable");
    return;
  }
  const shipped = new Set(Object.values(bundles).flatMap(closed).map(nameOf));
  const known = Object.keys(report.vulnerabilities);
  // What only builds and tests here is told; what is passed on to others must have nothing.
  context.diagnostic(`npm audit: exit code ${code}, ${known.length} packages with advisories: ${known.join(", ")}`);
  assert.deepEqual(
    known.filter((name) => shipped.has(name)),
    [],
  );
});

test("npm audit signatures", { skip: !long && "in the long form" }, async (context) => {
  const { code, output } = await run("npm", ["audit", "signatures"], { cwd: inRoot(), stuckSeconds: 300 });
  if (code !== 0 && !/invalid|missing/.test(output)) {
    console.log("npm audit signatures: not reachable");
    context.skip("npm audit signatures: not reachable");
    return;
  }
  assert.equal(code, 0, output);
  context.diagnostic(output.trim().split("\n")[0]);
});

const closed = (names) =>
  closure(
    lock,
    names.filter((name) => name !== own),
  );

function forbidden(places, packages = lock.packages) {
  const wrong = places.filter((place) => !allowed.includes(packages[place].license));
  return wrong.map((place) => `${place}: ${packages[place].license}`);
}

const nameOf = (place) => place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length);

function parsed(text) {
  try {
    return JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1));
  } catch {
    return undefined;
  }
}
