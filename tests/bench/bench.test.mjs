// The bench itself, with a handful of calls: its contenders agree and its table is whole. No time is asserted.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { inRoot } from "../../scripts/machine/paths.mjs";
import { run } from "../../scripts/machine/run.mjs";

const folder = mkdtempSync(path.join(os.tmpdir(), "ventanilla-bench-"));
const out = path.join(folder, "results.json");
let table;
let results;

before(async () => {
  const { code, output } = await run(process.execPath, [inRoot("bench", "bench.mjs"), "--tiny", "--out", out]);
  assert.equal(code, 0, output);
  table = output;
  results = JSON.parse(readFileSync(out, "utf8"));
});

after(() => rmSync(folder, { recursive: true, force: true }));

test("contenders agree on valid and on faulty bodies", () => {
  const all = ["ventanilla, bytes", "ventanilla, text", "ventanilla, value", "ajv", "zod", "valibot", "typebox"];
  for (const id of ["bcs.createCustomerAccount", "bcs.syncData"]) assert.deepEqual(results.agreed[id].contenders, all);
  for (const id of ["bcs.getPila", "bcs.syncDataFile", "masstack.updatePaymentMethod"]) {
    assert.ok(results.agreed[id].contenders.includes("ajv"), id);
  }
  for (const [id, { valid, faulty }] of Object.entries(results.agreed)) {
    assert.ok(valid >= 50 && faulty >= 50, `${id}: ${valid} valid, ${faulty} faulty`);
  }
});

test("every row has its contenders, its base and its line in the table", () => {
  assert.ok(results.rows.length >= 30, `${results.rows.length} rows`);
  for (const { id, title, base, bytes, results: measured } of results.rows) {
    assert.ok(bytes > 0, id);
    assert.ok(Object.hasOwn(measured, "ventanilla") && Object.hasOwn(measured, base), id);
    for (const [name, { nanoseconds, ratio }] of Object.entries(measured)) {
      for (const figure of Object.values({ ...nanoseconds, ...ratio })) assert.ok(figure > 0, `${id}: ${name}`);
    }
    assert.ok(
      table.split("\n").some((line) => line.startsWith(title) && line.includes("ventanilla")),
      `${id} is not in the table`,
    );
  }
});

test("the other parts are there, and every goal was looked at", () => {
  assert.deepEqual(Object.keys(results.cold), ["ventanilla", "ajv"]);
  assert.equal(results.churn.length, 4);
  assert.deepEqual(Object.keys(results.memory), ["ventanilla", "JSON.parse alone", "ajv"]);
  assert.ok(results.sizes.every(({ raw, gzip, brotli }) => raw > gzip && gzip > brotli && brotli > 0));
  assert.ok(results.goals.length > 0);
  for (const { id, reached, met } of results.goals) {
    assert.equal(typeof reached, "number", id);
    assert.equal(typeof met, "boolean", id);
  }
});

test("the README has a table of its own, of a whole run", async () => {
  const { readmeText, replaced } = await import("../../bench/readme.mjs");
  const readme = readFileSync(inRoot("README.md"), "utf8");
  const [, section] = /<!-- bench:begin -->\n([\s\S]+)<!-- bench:end -->/.exec(readme);
  assert.equal(replaced(readme, "bench", section), readme);
  const made = readmeText(results, results.goals);
  for (const text of [section, made]) {
    assert.match(
      text,
      /^Measured on .+, \d+ cores, \w+, with node [\d.]+: Ventanilla [\d.]+, ajv [\d.]+, zod [\d.]+, valibot [\d.]+, /,
    );
    assert.match(text, /`npm run bench`/);
    assert.match(text, /of up to \d+ rounds/);
    const cells = text
      .split("\n")
      .filter((line) => line.startsWith("| "))
      .map((line) => line.split(" | "));
    assert.ok(cells.length > 10 && cells.every((line) => line.length === 4 && line.every((cell) => cell.trim() !== "")));
    // Whatever was measured: each goal's row is there once, won or lost.
    for (const { id } of results.goals) {
      const row = results.rows.find((row) => row.id === id);
      if (row) assert.equal(text.split(`| ${row.group}: ${row.title} |`).length, 2, id);
    }
  }
  assert.throws(() => replaced("no markers", "bench", made), /There is no/);
});

test("who disagrees is named, and nothing is measured", async () => {
  const { assertAlike } = await import("../../bench/agree.mjs");
  const contenders = [true, false].map((said, index) => ({ name: `number ${index}`, work: () => said, accepts: (kept) => kept }));
  const competition = { id: "one", body: { a: 1 }, schema: {}, entryOf: (value) => value, contenders };
  assert.throws(() => assertAlike(competition), { name: "Disagreement", message: /number 0: valid, number 1: invalid/ });
});

test("a goal is reached, missed, or was not measured; runtimes have their share of it", async () => {
  const { judgeGoals } = await import("../../bench/goals.mjs");
  const row = (id, ratio, time) => ({
    id,
    results: { ventanilla: { ratio: { median: ratio }, nanoseconds: { median: time } } },
  });
  const rows = [row("create.bytes", 29, 1), row("sync.1", 20, 1), row("pila.prepare", 1, 6001)];
  const met = (runtime) => Object.fromEntries(judgeGoals({ runtime, rows }).map(({ id, met }) => [id, met]));
  const { "create.bytes": create, "sync.1": sync, "pila.prepare": prepare, cold } = met("node");
  assert.deepEqual({ create, sync, prepare, cold }, { create: false, sync: true, prepare: false, cold: undefined });
  assert.equal(met("chromium")["create.bytes"], true);
  assert.deepEqual(met("bun"), {});
});

// Each packs the package anew and starts a runtime: too long for every day.
const elsewhere = process.env.VENTANILLA_LONG === "1" ? ["chromium", "firefox", "workerd", "deno", "bun", "edge-runtime"] : [];
for (const runtime of elsewhere) {
  test(`it runs in ${runtime}`, async () => {
    const args = ["--tiny", "--runtime", runtime, "--only", "create.bytes,locations", "--out", out];
    const { code, output } = await run(process.execPath, [inRoot("bench", "bench.mjs"), ...args]);
    assert.equal(code, 0, output);
    const { rows, agreed } = JSON.parse(readFileSync(out, "utf8"));
    assert.deepEqual(
      rows.map(({ id }) => id),
      ["create.bytes", "create.bytes-to-object", "locations.reply"],
    );
    assert.equal(Object.keys(agreed).length, 5);
  });
}
