// SECURITY.md: four boundaries and the build, and no threat without a mitigation and a test that shows it.
import assert from "node:assert/strict";
import { existsSync, readdirSync, statSync } from "node:fs";
import { test } from "node:test";
import { inRoot } from "../../scripts/machine/paths.mjs";
import { rowsUnder } from "./support.mjs";

const boundaries = ["Caller → gateway", "Gateway → provider", "Provider → module", "Page → module", "Source → package"];

for (const boundary of boundaries) {
  test(`${boundary}: each threat has a mitigation, and a test that is there`, (context) => {
    const rows = rowsUnder("SECURITY.md", boundary);
    assert.ok(rows.length >= 5, `${rows.length} threats`);
    assert.deepEqual(rows.flatMap(faultsOf), []);
    context.diagnostic(
      `${boundary}: ${rows.length} threats, ${new Set(rows.flatMap(([, , shown]) => namesIn(shown))).size} tests`,
    );
  });
}

test("a row without a mitigation or without a test would be found", () => {
  const shown = "`tests/supply/threats.test.mjs`";
  assert.deepEqual(faultsOf(["a threat", "a mitigation", shown]), []);
  for (const row of [
    ["a threat", "", shown],
    ["a threat", "a mitigation", ""],
    ["a threat", "a mitigation", "a test somewhere"],
    ["a threat", "a mitigation", "`tests/supply/no.test.mjs`"],
    ["a threat", "a mitigation", "`scripts/machine`"],
    ["a threat", "a mitigation", "`src/lib.rs`"],
    ["a threat", shown],
  ]) {
    assert.equal(faultsOf(row).length, 1, row.join());
  }
});

function faultsOf(row) {
  const [threat, mitigation, shown = ""] = row;
  if (row.length !== 3 || !threat || !mitigation) return [`${threat}: a cell is missing`];
  const names = namesIn(shown);
  if (names.length === 0) return [`${threat}: no test`];
  const wrong = names.filter((name) => !isTest(name));
  return wrong.map((name) => `${threat}: ${name} is no test`);
}

const namesIn = (cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name);

/** A test, or a folder with tests in it: by the names that the steps know them by. */
function isTest(name) {
  if (!/^(?:tests|fuzz|scripts\/runtimes)\b/.test(name) || !existsSync(inRoot(name))) return false;
  if (!statSync(inRoot(name)).isDirectory()) return /\.test\.mjs$|^tests\/\w+\.rs$|^tests\/www\/pages\/\w+\.mjs$/.test(name);
  return readdirSync(inRoot(name)).some((file) => /\.test\.mjs$|^fuzz_targets$|^list\.mjs$/.test(file));
}
