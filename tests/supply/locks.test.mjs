// Lock files: in step with their manifests, with a digest for everything, and nothing from elsewhere.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { inRoot } from "../../scripts/machine/paths.mjs";
import { run } from "../../scripts/machine/run.mjs";
import { foldersWith, readJson } from "./support.mjs";

const own = "ventanilla";
const cargoFolders = foldersWith("Cargo.lock");
const npmFolders = foldersWith("package-lock.json");

test("every Cargo.lock is in step, and has a digest for each crate", async (context) => {
  assert.deepEqual(cargoFolders, ["", "bench/native", "examples/axum", "fuzz"]);
  let crates = 0;
  for (const folder of cargoFolders) {
    const { code, output } = await locked(inRoot(folder));
    assert.equal(code, 0, `${folder}/Cargo.lock: ${output}`);
    const packages = readFileSync(inRoot(folder, "Cargo.lock"), "utf8").split("[[package]]").slice(1);
    assert.deepEqual(packages.filter(lacksDigest), []);
    crates += packages.length;
  }
  context.diagnostic(`${crates} crates in ${cargoFolders.length} lock files`);
});

test("a Cargo.lock that is behind, and a crate without a digest, would be found", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "ventanilla-locks-"));
  try {
    const manifest = (version) => `[package]\nname = "a"\nversion = "${version}"\nedition = "2024"\n[workspace]\n`;
    mkdirSync(path.join(folder, "src"));
    writeFileSync(path.join(folder, "src", "lib.rs"), "");
    writeFileSync(path.join(folder, "Cargo.lock"), 'version = 4\n\n[[package]]\nname = "a"\nversion = "1.0.0"\n');
    writeFileSync(path.join(folder, "Cargo.toml"), manifest("1.0.0"));
    assert.equal((await locked(folder)).code, 0);
    writeFileSync(path.join(folder, "Cargo.toml"), manifest("1.0.1"));
    assert.match((await locked(folder)).output, /--locked/);
  } finally {
    rmSync(folder, { recursive: true });
  }
  assert.ok(lacksDigest('name = "b"\nsource = "registry"\n'));
});

test("every step's cargo takes the lock file as it is", () => {
  const commands = readJson("scripts", "steps.json").map(({ command }) => command);
  const resolving = commands.filter(([program, verb]) => ["cargo", "wasm-pack"].includes(program) && verb !== "fmt");
  assert.ok(resolving.length > 5);
  for (const command of resolving) assert.ok(command.includes("--locked"), command.join(" "));
});

test("every package-lock.json is in step, and has a digest for each package and no address", (context) => {
  assert.ok(npmFolders.length >= 8, npmFolders.join());
  let packages = 0;
  for (const folder of npmFolders) {
    const lock = readJson(folder, "package-lock.json");
    assert.deepEqual(faultsOf(readJson(folder, "package.json"), lock), [], folder);
    packages += Object.keys(lock.packages).length - 1;
  }
  context.diagnostic(`${packages} packages in ${npmFolders.length} lock files`);
});

test("a package-lock.json that is behind, and what comes from elsewhere, would be found", () => {
  const integrity = `sha512-${"A".repeat(86)}==`;
  const manifest = { dependencies: { a: "1.0.0" } };
  const lock = (a, root = manifest) => ({ lockfileVersion: 3, packages: { "": root, "node_modules/a": a } });
  assert.deepEqual(faultsOf(manifest, lock({ version: "1.0.0", integrity })), []);
  for (const [other, locked] of [
    [{ dependencies: { a: "^1.0.0" } }, lock({ version: "1.0.0", integrity }, { dependencies: { a: "^1.0.0" } })],
    [{ dependencies: { a: "1.0.1" } }, lock({ version: "1.0.0", integrity })],
    [{ dependencies: { a: "1.0.1" } }, lock({ version: "1.0.0", integrity }, { dependencies: { a: "1.0.1" } })],
    [manifest, lock({ version: "1.0.0" })],
    [manifest, lock({ version: "1.0.0", integrity: "sha1-AAAA" })],
    [manifest, lock({ version: "1.0.0", integrity, resolved: "https://elsewhere.example/a.tgz" })],
    [manifest, lock({ version: "1.0.0", integrity, resolved: "git+ssh://git@elsewhere.example/a.git#1" })],
  ]) {
    assert.equal(faultsOf(other, locked).length, 1, JSON.stringify([other, locked]));
  }
});

// What each would do when it is installed. None of it runs: .npmrc says so, and who installs elsewhere says it again.
const scripts = {
  "@parcel/watcher": "compiles itself where there is no binary package",
  "@scarf/scarf": "tells its maker who installs it",
  "@swc/core": "looks for its binary package",
  bun: "puts its binary in the place of a script",
  "core-js-pure": "asks for money",
  deno: "puts its binary in the place of a script",
  esbuild: "puts its binary in the place of a script",
  lmdb: "compiles itself where there is no binary package",
  "msgpackr-extract": "compiles itself where there is no binary package",
  sharp: "compiles itself where there is no binary package",
  workerd: "puts its binary in the place of a script",
};

test("no package runs a script when it is installed, and those that would are known", (context) => {
  const found = npmFolders.flatMap((folder) => withScripts(readJson(folder, "package-lock.json")));
  assert.deepEqual([...new Set(found)].sort(), Object.keys(scripts).sort());
  for (const folder of ["", "bench", "tools/reference"]) {
    assert.match(readFileSync(inRoot(folder, ".npmrc"), "utf8"), /^ignore-scripts=true$/m, `${folder}/.npmrc`);
  }
  context.diagnostic(`${new Set(found).size} packages would run a script`);
});

test("a package with a script would be found", () => {
  const packages = { "node_modules/a/node_modules/@b/c": { hasInstallScript: true }, "node_modules/d": {} };
  assert.deepEqual(withScripts({ packages }), ["@b/c"]);
});

function locked(folder) {
  return run("cargo", ["metadata", "--locked", "--format-version", "1", "--manifest-path", path.join(folder, "Cargo.toml")]);
}

/** What has no source is the repository's own. */
const lacksDigest = (text) => /^source = /m.test(text) && !/^checksum = "[0-9a-f]{64}"$/m.test(text);

/** Where a lock file is not what its manifest says, or a package in it not what its makers have published. */
function faultsOf(manifest, { lockfileVersion, packages }) {
  const faults = lockfileVersion === 3 ? [] : ["an old form of lock file"];
  for (const kind of ["dependencies", "devDependencies", "optionalDependencies"]) {
    for (const [name, version] of Object.entries(manifest[kind] ?? {})) {
      const exact = /^(?:npm:.+@)?(\d+\.\d+\.\d+(?:-[\w.]+)?)$/.exec(version)?.[1];
      const said = packages[""][kind]?.[name];
      if (name === own) continue;
      if (exact === undefined) faults.push(`${name}: ${version} is no exact version`);
      else if (said !== version || packages[`node_modules/${name}`]?.version !== exact) faults.push(`${name}: not in step`);
    }
    const gone = Object.keys(packages[""][kind] ?? {}).filter((name) => manifest[kind]?.[name] === undefined);
    faults.push(...gone.map((name) => `${name}: no longer asked for`));
  }
  for (const [place, { integrity, resolved, link }] of Object.entries(packages)) {
    if (place === "" || isOwn(place) || link) continue;
    if (resolved !== undefined) faults.push(`${place}: comes from ${resolved}`);
    else if (!/^sha512-[\w+/]{86}==$/.test(integrity ?? "")) faults.push(`${place}: no digest`);
  }
  return faults;
}

/** The package in npm/, which is linked or packed here. */
const isOwn = (place) => place === `node_modules/${own}` || place.endsWith("npm");

function withScripts({ packages }) {
  const places = Object.keys(packages).filter((place) => packages[place].hasInstallScript);
  return places.map((place) => place.slice(place.lastIndexOf("node_modules/") + "node_modules/".length));
}
