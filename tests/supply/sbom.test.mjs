// npm/sbom.cdx.json: a CycloneDX 1.6 document by the schema of its makers, of exactly the crates that the lock file has for
// the module, and of exactly the module that is packed.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { test } from "node:test";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { inRoot } from "../../scripts/machine/paths.mjs";
import { cratesOf, readJson } from "./support.mjs";

const bom = readJson("npm", "sbom.cdx.json");
const lock = lockedCrates(readFileSync(inRoot("Cargo.lock"), "utf8"));
const crates = bom.components.filter(({ purl }) => purl?.startsWith("pkg:cargo/"));
const validate = validator();

test("it is CycloneDX 1.6", () => {
  assert.equal(bom.specVersion, "1.6");
  assert.equal(validate(bom), true, JSON.stringify(validate.errors));
  const { type, ...typeless } = bom.components[0];
  assert.equal(validate({ ...bom, components: [typeless] }), false, `a component without its type, ${type}`);
  assert.equal(validate({ ...bom, components: [{ ...bom.components[0], hashes: [{ alg: "SHA-256", content: "x" }] }] }), false);
});

test("its crates are those of Cargo.lock, with their digests", (context) => {
  assert.ok(crates.length > 10, `${crates.length} crates`);
  assert.deepEqual(
    crates.flatMap((crate) => faultsOf(crate, lock)),
    [],
  );
  const [any] = crates;
  const other = { ...any, hashes: [{ alg: "SHA-256", content: "0".repeat(64) }] };
  assert.equal(faultsOf(other, lock).length, 1);
  assert.equal(faultsOf({ ...any, version: "0.0.0" }, lock).length, 1);
  const required = crates.filter(({ scope }) => scope === "required");
  context.diagnostic(`${crates.length} crates, ${required.length} of them in the module`);
});

test("nothing that the module depends on is left out", async () => {
  const [{ dependencies }] = (await cratesOf("")).filter(({ name }) => name === "ventanilla");
  const direct = dependencies.filter(
    ({ kind, optional, target }) => kind === null && !optional && (target ?? "wasm32").includes("wasm32"),
  );
  const uses = new Map(bom.dependencies.map(({ ref, dependsOn = [] }) => [ref, dependsOn]));
  const names = (refs) => refs.map((ref) => bom.components.find((each) => each["bom-ref"] === ref).name).sort();
  assert.deepEqual(names(uses.get("ventanilla.wasm")), [...direct.map(({ name }) => name), "rust-std"].sort());
  const reached = new Set([bom.metadata.component["bom-ref"]]);
  for (const ref of reached) for (const other of uses.get(ref)) reached.add(other);
  assert.deepEqual([...reached].slice(1).sort(), bom.components.map((each) => each["bom-ref"]).sort());
  for (const { name, version, purl } of crates) {
    const unknown = names(uses.get(purl)).filter((other) => !lock.get(`${name} ${version}`).uses.includes(other));
    assert.deepEqual(unknown, [], purl);
  }
});

test("the module in it is the one that is packed, and it names no moment and no chance", () => {
  const { hashes } = bom.components.find(({ name }) => name === "ventanilla.wasm");
  const module = readFileSync(inRoot("npm", "ventanilla.wasm"));
  assert.deepEqual(hashes, [{ alg: "SHA-256", content: createHash("sha256").update(module).digest("hex") }]);
  assert.equal(bom.serialNumber, undefined);
  assert.equal(bom.metadata.timestamp, undefined);
  assert.equal(bom.metadata.component.version, readJson("npm", "package.json").version);
});

function faultsOf({ name, version, purl, hashes, licenses }, locked) {
  const found = locked.get(`${name} ${version}`);
  if (!found) return [`${name} ${version} is not in Cargo.lock`];
  if (hashes[0].content !== found.checksum) return [`${name}: another digest`];
  if (purl !== `pkg:cargo/${name}@${version}` || !licenses[0].expression) return [`${name}: ${purl}`];
  return [];
}

function lockedCrates(text) {
  const crates = text
    .split("[[package]]")
    .slice(1)
    .map((block) => {
      const value = (key) => new RegExp(`^${key} = "(.*)"$`, "m").exec(block)?.[1];
      const uses = [...block.matchAll(/^ "([\w-]+)/gm)].map(([, name]) => name);
      return { id: `${value("name")} ${value("version")}`, checksum: value("checksum"), uses };
    });
  return new Map(crates.map((crate) => [crate.id, crate]));
}

/** The schema and those that it refers to are in the library that writes the document. */
function validator() {
  const library = createRequire(import.meta.url).resolve("@cyclonedx/cyclonedx-library/package.json");
  const folder = path.join(path.dirname(library), "res", "schema");
  const schema = (name) => JSON.parse(readFileSync(path.join(folder, name), "utf8"));
  const whole = schema("bom-1.6.SNAPSHOT.schema.json");
  const ajv = new Ajv({ strict: false });
  addFormats(ajv);
  // Ajv knows neither; there is no address of a person in it.
  for (const format of ["iri-reference", "idn-email"]) ajv.addFormat(format, true);
  for (const name of ["spdx.SNAPSHOT.schema.json", "jsf-0.82.SNAPSHOT.schema.json"]) {
    const { $id, ...rest } = schema(name);
    ajv.addSchema(rest, new URL(name, whole.$id).href);
  }
  return ajv.compile(whole);
}
