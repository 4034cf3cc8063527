// cargo-deny on every Cargo.lock: licences, duplicates and wildcards, sources; and advisories, where their database is reached.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { inRoot } from "../../scripts/machine/paths.mjs";
import { run } from "../../scripts/machine/run.mjs";
import { foldersWith } from "./support.mjs";

const folders = foldersWith("Cargo.lock");
const aside = mkdtempSync(path.join(tmpdir(), "ventanilla-deny-"));
after(() => rmSync(aside, { recursive: true }));

/** What is said of an entry of deny.toml that one lock file does not need. */
const needless = ["license-not-encountered", "unmatched-skip", "unnecessary-skip"];

test("licences, bans and sources", async (context) => {
  const unneeded = [];
  let crates = 0;
  for (const folder of folders) {
    const { said, licensed } = await deny(folder, ["licenses", "bans", "sources"]);
    assert.deepEqual(said.filter(({ code }) => !needless.includes(code)).map(shown), [], `${folder}/Cargo.lock`);
    unneeded.push(...said.map(shown));
    crates += licensed;
  }
  assert.ok(crates > 200, `${crates} crates have a licence`);
  const entries = [...new Set(unneeded)].filter((entry) => unneeded.filter((other) => other === entry).length === folders.length);
  assert.deepEqual(entries, [], "deny.toml has entries that nothing needs");
  context.diagnostic(`cargo-deny: ${crates} crates in ${folders.length} lock files, nothing to say`);
});

test("what is wrong would be found", async () => {
  const text = readFileSync(inRoot("deny.toml"), "utf8");
  for (const [expected, folder, written, instead] of [
    ["rejected", "fuzz", '"NCSA",', ""],
    ["duplicate", "", "hashbrown@0.16", "hashbrown@0.0.1"],
    ["wildcard", "fuzz", "allow-wildcard-paths = true", ""],
    ["source-not-allowed", "fuzz", 'unknown-registry = "deny"', 'unknown-registry = "deny"\nallow-registry = []'],
  ]) {
    assert.ok(text.includes(written), written);
    const config = path.join(aside, "deny.toml");
    writeFileSync(config, text.replace(written, instead));
    const { code, said } = await deny(folder, ["licenses", "bans", "sources"], config);
    assert.ok(code !== 0 && said.some((each) => each.code === expected), `${expected}: ${said.map(shown)}`);
  }
});

test("advisories", async (context) => {
  const config = ["--config", inRoot("deny.toml"), "fetch", "db"];
  const fetched = await run("cargo-deny", config, { stuckSeconds: 60 });
  if (fetched.code !== 0) {
    console.log("advisories: not reachable");
    context.skip("advisories: not reachable");
    return;
  }
  for (const folder of folders) {
    const { code, said } = await deny(folder, ["--disable-fetch", "advisories"]);
    assert.deepEqual(said.map(shown), [], `${folder}/Cargo.lock`);
    assert.equal(code, 0);
  }
  context.diagnostic(`advisories: none for the crates of ${folders.length} lock files`);
});

/** @returns {Promise<{ code: number, said: { code: string, about: string }[], licensed: number }>} errors and warnings */
async function deny(folder, checks, config = inRoot("deny.toml")) {
  const selection = ["--format", "json", "--workspace", "--locked", "--manifest-path", inRoot(folder, "Cargo.toml")];
  const { code, output } = await run("cargo-deny", [...selection, "--config", config, "check", ...checks]);
  const lines = output
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line));
  const summary = lines.find(({ type }) => type === "summary");
  assert.ok(summary, `cargo-deny came to no end:\n${output}`);
  const said = lines.filter(({ type, fields }) => type === "diagnostic" && ["error", "warning"].includes(fields.severity));
  return {
    code,
    said: said.map(({ fields }) => ({ code: fields.code, about: fields.labels?.[0]?.span ?? fields.message })),
    licensed: summary.fields.licenses?.helps ?? 0,
  };
}

const shown = ({ code, about }) => `${code}: ${about}`;
