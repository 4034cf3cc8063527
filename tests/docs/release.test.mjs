// What a release needs: one version everywhere, a changelog that people can read, and provenance.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { contractVersion, version } from "ventanilla";
import { inRoot } from "../../scripts/machine/paths.mjs";

const read = (...file) => readFileSync(inRoot(...file), "utf8");
const changelog = read("CHANGELOG.md");
const manifest = JSON.parse(read("npm", "package.json"));

test("package and crate have one version", () => {
  assert.equal(read("Cargo.toml").match(/^version = "(.*)"$/m)[1], manifest.version);
  assert.equal(version(), manifest.version);
});

test("the changelog has the form of Keep a Changelog, and the contract's version", () => {
  const versions = [...changelog.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
  assert.match(versions[0], /^\[(Unreleased|\d+\.\d+\.\d+)\]/);
  for (const released of versions.filter((heading) => heading !== "[Unreleased]")) {
    assert.match(released, /^\[\d+\.\d+\.\d+\] - \d{4}-\d\d-\d\d$/);
  }
  for (const [, kind] of changelog.matchAll(/^### (.*)$/gm)) {
    assert.ok(["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"].includes(kind), kind);
  }
  assert.ok(changelog.includes(`contract ${contractVersion()}`), "the changelog does not tell the contract's version");
});

test("npm is asked for provenance", () => {
  assert.deepEqual(manifest.publishConfig, { access: "public", provenance: true });
});

test("the guide to versions names the oldest Node and the crate's Rust", () => {
  const [, oldest] = manifest.engines.node.match(/^>=(\d+)$/);
  assert.match(read("docs", "versioning.md"), new RegExp(`^\\| Node \\| ${oldest} \\|`, "m"));
  assert.match(read("Cargo.toml"), /^rust-version = /m);
});
