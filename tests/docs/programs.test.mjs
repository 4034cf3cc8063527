// The TypeScript of the documentation: it compiles under strict settings, runs, and prints what it shows.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { compile } from "../js/compile.mjs";
import { programs, runProgram, shownLines, writePrograms } from "./programs.mjs";
import { openSurroundings } from "./surroundings.mjs";
import { announced, examples } from "./tsdoc.mjs";

let surroundings;

before(async () => {
  surroundings = await openSurroundings();
});

after(() => surroundings?.close());

test("every program compiles", async () => {
  const { failed, output } = await compile(writePrograms());
  assert.equal(failed, false, output);
});

test("every example of a comment is a program", () => {
  assert.equal(programs.filter(({ section }) => examples.includes(section)).length, announced);
});

test("only a program that runs here says what it prints", () => {
  for (const { section, text } of programs.filter(({ kind }) => kind !== "node")) {
    assert.deepEqual(shownLines(text), [], section.name);
  }
});

for (const program of programs.filter(({ kind }) => kind === "node")) {
  test(`${program.section.name} runs, and prints what it shows`, async () => {
    const printed = await runProgram(program, surroundings.fetch);
    assert.deepEqual(printed, shownLines(program.text));
    assert.ok(printed.length > 0, "it shows nothing");
  });
}
