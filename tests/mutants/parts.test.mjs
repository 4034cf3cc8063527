// The parts that try mutants find what is planted: each mutant acts alone, and each fault of a verdict is told.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { test } from "node:test";
import { must } from "../../scripts/machine/run.mjs";
import { canSwitch, chooser, switched } from "./switch.mjs";
import { verdict } from "./verdict.mjs";

const source = `
fn sum(list: [u8; { 1 + 1 }], /* { */ names: &str) -> u8 {
    // { is no block here
    fn twice(one: u8) -> u8 {
        one * 2
    }
    list.iter().map(|one| twice(*one)).sum::<u8>() + names.len() as u8
}
const fn one() -> u8 {
    2 - 1
}
fn all() -> impl Iterator<Item = u8> {
    [one() + 1].into_iter()
}
fn main() {
    println!("{}", sum([1, 2], "{") + all().count() as u8);
}
`;

const sum = { start: source.indexOf("fn sum"), end: source.indexOf("const fn") - 1 };
const twice = { start: source.indexOf("fn twice"), end: source.indexOf("    list.iter") - 1 };

function mutant(old, replacement, within) {
  const start = source.indexOf(old);
  return { range: { start, end: start + old.length }, replacement, within, opaque: false };
}

test("a program with all of its mutants is each of them", async (context) => {
  const numbered = [
    { number: 1, mutant: mutant("* 2", "/ 2", twice) },
    { number: 2, mutant: mutant("+ names", "- names", sum) },
    { number: 7, mutant: mutant("list.iter().map(|one| twice(*one)).sum::<u8>() + names.len() as u8", "0", sum) },
  ];
  for (const plain of [new Set(), new Set([sum.start])]) await isEach(context, numbered, plain);
});

async function isEach(context, numbered, plain) {
  const { text, arms } = switched(source, numbered, plain);
  const form = plain.size === 0 ? "crate::mutant\\(move \\|\\| {[^]*}\\)" : "{[^]*}";
  assert.deepEqual(arms.map(({ number }) => number).toSorted(), [1, 2, 7, undefined]);
  for (const { from, to, number, within } of arms) {
    const lines = text.split("\n").slice(from - 1, to);
    assert.match(lines.join("\n"), new RegExp(`^${number ?? "_"} => ${form},$`));
    assert.equal(within, sum.start);
  }
  const folder = mkdtempSync(path.join(os.tmpdir(), "ventanilla-mutants-"));
  context.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(path.join(folder, "main.rs"), text + chooser);
  await must("rustc", ["--edition=2024", "--cap-lints=allow", "-o", path.join(folder, "main"), path.join(folder, "main.rs")]);
  const answers = {};
  for (const number of [0, 1, 2, 7]) {
    const output = await must(path.join(folder, "main"), [], { env: { VENTANILLA_MUTANT: `${number}` } });
    answers[number] = Number(output);
  }
  assert.deepEqual(answers, { 0: 8, 1: 3, 2: 6, 7: 1 });
}

test("what the compiler evaluates, and what gives an opaque type, is compiled alone", () => {
  const one = { start: source.indexOf("const fn"), end: source.indexOf("fn all") - 1 };
  assert.equal(canSwitch(source, mutant("+ names", "-", sum)), true);
  assert.equal(canSwitch(source, mutant("1 + 1", "1 - 1", sum)), false, "in a signature");
  assert.equal(canSwitch(source, mutant("2 - 1", "0", one)), false);
  assert.equal(canSwitch(source, mutant("2 - 1", "0", undefined)), false);
  assert.equal(canSwitch(source, { ...mutant("+ names", "-", sum), opaque: true }), false);
});

test("a verdict fails on survivors without a reason, reasons without a survivor, and too few caught", () => {
  const of = (mutation, outcome) => ({
    mutant: { file: "src/a.rs", mutation, at: "a + b", line: 1 },
    ...(outcome ? { result: { outcome } } : {}),
  });
  const reason = (mutation) => ({ file: "src/a.rs", mutation, at: "a + b", reason: "" });
  const caught = Array.from({ length: 30 }, (_, index) => of(`${index}`, index % 2 === 0 ? "caught" : "timeout"));
  const faults = (tried, survivors) => verdict(tried, survivors).faults;
  assert.deepEqual(faults([...caught, of("x", "missed"), of("y", "unviable"), of("z")], [reason("x"), reason("z")]), []);
  assert.match(faults([...caught, of("x", "missed")], [])[0], /src\/a\.rs:1: x: no test fails/);
  const part = [...caught, of("x", "missed"), of("z")];
  assert.deepEqual(faults(part, []), [], "told, until all are tried");
  assert.match(verdict(part, []).told[0], /src\/a\.rs:1: x: no test fails/);
  const poor = [...part, ...Array.from({ length: 10 }, (_, index) => of(`m${index}`, "missed"))];
  assert.match(faults(poor, [])[0], /Only 73\.2 % are caught, 80 are wanted/);
  assert.match(faults(caught, [reason("1")])[0], /1 at a \+ b: is caught now/);
  assert.match(faults(caught, [reason("gone")])[0], /gone at a \+ b: there is no such mutant/);
  const few = [of("x", "missed"), ...caught.slice(0, 10)];
  assert.match(faults(few, [reason("x")])[0], /Only 90\.9 % are caught/);
  assert.deepEqual(faults([...few, of("z")], [reason("x")]), [], "not all are tried yet");
});
