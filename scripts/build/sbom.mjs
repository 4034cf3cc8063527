// npm/sbom.cdx.json: what the published module is made of, a CycloneDX bill of materials. It names neither a moment nor a
// random number, so that the same sources give the same file; the module stands in it by its digest.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { inRoot } from "../machine/paths.mjs";
import { must } from "../machine/run.mjs";
import { wasmTarget } from "../machine/rust.mjs";
import { locked } from "./wasm.mjs";

export const sbomInputs = {
  paths: [
    "Cargo.toml",
    "Cargo.lock",
    "npm/package.json",
    "npm/ventanilla.wasm",
    "scripts/build/sbom.mjs",
    "node_modules/@cyclonedx/cyclonedx-library/package.json",
  ],
};
export const sbomOutputs = ["npm/sbom.cdx.json"];

/** @param {string} compiler what `rustc --version --verbose` says: its standard library is in the module */
export async function writeSbom(compiler) {
  const { Enums, Models, Serialize, Spec } = (await import("@cyclonedx/cyclonedx-library")).default;
  const { name, version, license } = JSON.parse(readFileSync(inRoot("npm", "package.json"), "utf8"));
  const crates = await cratesInModule();
  const [release] = /(?<=^release: ).*/m.exec(compiler);

  const component = (type, each) =>
    new Models.Component(type, each.name, {
      bomRef: each.purl ?? each.name,
      version: each.version,
      purl: each.purl,
      scope: each.scope,
      licenses: new Models.LicenseRepository([new Models.LicenseExpression(each.license)]),
      hashes: new Models.HashDictionary(each.sha256 ? [[Enums.HashAlgorithm["SHA-256"], each.sha256]] : []),
    });
  const { Library, File } = Enums.ComponentType;

  const standard = { name: "rust-std", version: release, purl: `pkg:generic/rust-std@${release}`, license: "MIT OR Apache-2.0" };
  const std = component(Library, { ...standard, scope: "required" });
  const sha256 = createHash("sha256")
    .update(readFileSync(inRoot("npm", "ventanilla.wasm")))
    .digest("hex");
  const wasm = component(File, { name: "ventanilla.wasm", version, license, sha256, scope: "required" });
  wasm.dependencies.add(std.bomRef);
  const byUrl = new Map(crates.map((crate) => [crate.purl, component(Library, crate)]));
  for (const { purl, usedBy } of crates) {
    for (const user of usedBy) (byUrl.get(user) ?? wasm).dependencies.add(byUrl.get(purl).bomRef);
  }

  const bom = new Models.Bom();
  bom.metadata.component = component(Library, { name, version, license, purl: `pkg:npm/${name}@${version}` });
  bom.metadata.component.dependencies.add(wasm.bomRef);
  for (const each of [wasm, std, ...byUrl.values()]) bom.components.add(each);
  const serializer = new Serialize.JsonSerializer(new Serialize.JSON.Normalize.Factory(Spec.Spec1dot6));
  writeFileSync(inRoot("npm", "sbom.cdx.json"), `${serializer.serialize(bom, { sortLists: true, space: 1 })}\n`);
}

/**
 * The crates that the module is made of. Of macros only what they write is in it: they, and what only they need, are "excluded",
 * as CycloneDX calls what a build uses and its result does not hold.
 */
async function cratesInModule() {
  // Not `cargo metadata`: that turns on what only the tests ask of a crate.
  const selection = ["--package", "ventanilla", "--target", wasmTarget, "--edges", "normal", "--no-dedupe"];
  const tree = await must("cargo", ["tree", ...locked, ...selection, "--prefix", "depth", "--format", ";{p};{l}"]);
  const crates = new Map();
  const above = [];
  for (const [, depth, name, version, note, license] of tree.matchAll(/^(\d+);(\S+) v(\S+)(.*);(.*)$/gm)) {
    const purl = `pkg:cargo/${name}@${version}`;
    above.splice(Number(depth));
    const user = above.at(-1);
    const isExcluded = note.includes("(proc-macro)") || user?.isExcluded === true;
    above.push({ purl, isExcluded });
    if (user === undefined) continue;
    if (!crates.has(purl)) crates.set(purl, { name, version, purl, license, scope: "excluded", usedBy: new Set() });
    if (!isExcluded) crates.get(purl).scope = "required";
    crates.get(purl).usedBy.add(above.length === 2 ? undefined : user.purl);
  }
  return [...crates.values()].map((crate) => ({ ...crate, sha256: checksum(crate.name, crate.version) }));
}

function checksum(name, version) {
  const lock = readFileSync(inRoot("Cargo.lock"), "utf8");
  const block = lock.split("[[package]]").find((text) => text.includes(`\nname = "${name}"\nversion = "${version}"\n`));
  return /^checksum = "(.*)"$/m.exec(block)[1];
}
