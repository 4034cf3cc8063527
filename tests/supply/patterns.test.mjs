// No regular expression of gateway, package or console needs more than linear time, whatever text somebody sends. The simulator's
// read what a developer sends.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { transform } from "esbuild";
import scslre from "scslre";
import { parseAst } from "vite";
import { inRoot } from "../../scripts/machine/paths.mjs";

const sources = ["edge", "npm/src", "npm/bin", "www/src"].flatMap((folder) =>
  readdirSync(inRoot(folder), { recursive: true })
    .filter((file) => /(?<!\.d)\.(?:js|tsx?)$/.test(file) && !file.startsWith(`dist${path.sep}`))
    .map((file) => path.join(folder, file)),
);

test("every pattern is read in linear time", async (context) => {
  let patterns = 0;
  const slow = [];
  for (const file of sources) {
    const text = readFileSync(inRoot(file), "utf8");
    assert.doesNotMatch(text, /\bRegExp\(/, `${file} makes a pattern of a text`);
    const found = await patternsIn(text, path.extname(file).slice(1));
    patterns += found.length;
    slow.push(...found.filter(isSlow).map(({ pattern, flags }) => `${file}: /${pattern}/${flags}`));
  }
  assert.ok(patterns > 50, `${patterns} patterns`);
  assert.deepEqual(slow, []);
  context.diagnostic(`${patterns} patterns in ${sources.length} files`);
});

test("a pattern that is not would be found", async () => {
  const text = 'const a: RegExp = /^(?:a+)+$/; "b".replace(/\\s+$/g, ""); /x*\\s*;/.test(c); /^[a-z]+$/u; /a{1,2}$/;';
  const found = await patternsIn(text, "ts");
  assert.deepEqual(found.map(isSlow), [true, true, true, false, false]);
});

async function patternsIn(text, loader) {
  const { code } = await transform(text, { loader, jsx: "automatic" });
  return literals(parseAst(code));
}

function literals(node) {
  if (node === null || typeof node !== "object") return [];
  return [...(node.regex ? [node.regex] : []), ...Object.values(node).flatMap(literals)];
}

const isSlow = ({ pattern, flags }) => scslre.analyse({ source: pattern, flags }).reports.length > 0;
