// What holds for every block and link of the documentation.
import assert from "node:assert/strict";
import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { inRoot } from "../../scripts/machine/paths.mjs";
import { documents, languages, sections } from "./markdown.mjs";

const mostLines = 150;
// Where a program would stand beside what checks it, no other block does.
const crateFile = /^(src|tests\/cases)\//;

for (const section of sections.filter(({ blocks }) => blocks.length > 0)) {
  test(`${section.name}: something checks each block`, () => {
    for (const block of section.blocks) {
      assert.equal(complaint(section, block), undefined, `${section.document}:${block.line}`);
    }
  });
}

function complaint(section, { language, words, file, text }) {
  const has = (other) => section.blocks.some((block) => block.language === other);
  if (!languages.includes(language)) return `nothing checks a block of the language "${language}"`;
  if (words.some((word) => !word.startsWith("file="))) return `nobody knows what "${words.join(" ")}" means`;
  if (language === "ts" && !/^(import|export) /m.test(text) && !has("ts")) return "it is no module";
  if (language === "html" && !has("ts") && !text.includes("<script")) return "the page has no script";
  if (language === "json" && !file) return "it has no name, so nothing reads it";
  if (language === "json" && !crateFile.test(file) && !usesFile(section, file)) return `no command reads ${file}`;
  if (language === "diff" && !crateFile.test(file)) return "it belongs to no file of the crate";
  if (language === "rust" && !file && !isDocumentationTest(section.document)) return "src/lib.rs does not test this file";
  return undefined;
}

const usesFile = ({ blocks }, file) =>
  blocks.some(({ language, text }) => ["sh", "console"].includes(language) && text.split(/\s/).includes(file));

const isDocumentationTest = (name) => readFileSync(inRoot("src", "lib.rs"), "utf8").includes(`include_str!("../${name}")`);

for (const document of documents) {
  test(`${document.name}: every link leads somewhere`, () => {
    for (const { line, target } of document.links) {
      if (/^https?:/.test(target)) continue;
      const [file, anchor] = target.split("#");
      const found = file === "" ? document.name : path.posix.join(path.posix.dirname(document.name), file);
      const where = `${document.name}:${line}: ${target}`;
      assert.ok(existsSync(inRoot(found)), where);
      if (anchor) assert.ok(documents.find(({ name }) => name === found)?.anchors.includes(anchor), where);
    }
  });
}

test("what npm shows links to nothing that is only in the repository", () => {
  const readme = documents.find(({ name }) => name === "npm/README.md");
  for (const { line, target } of readme.links) {
    const inPackage = path.posix.join("npm", target.split("#")[0]);
    const there = /^(https?:|#)/.test(target) || (inPackage.startsWith("npm/") && statSync(inRoot(inPackage)).isFile());
    assert.ok(there, `npm/README.md:${line}: ${target}`);
  }
});

test("a guide is read in a few minutes", () => {
  for (const { name, lines } of documents.filter(({ name }) => name.startsWith("docs/"))) {
    assert.ok(lines <= mostLines, `${name} has ${lines} lines`);
  }
});
