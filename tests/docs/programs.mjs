// A section's TypeScript as a program: written beside the package, type-checked with all others, run.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { format } from "node:util";
import { build, transform } from "esbuild";
import { inRoot } from "../../scripts/machine/paths.mjs";
import { sections, textInPlace } from "./markdown.mjs";
import { examples } from "./tsdoc.mjs";

// Each test file has its own: they run at the same time.
const place = path.posix.join(".dev", "docs", path.basename(process.argv[1]));
const folder = inRoot(place);

/** How a program runs: one that exports handlers is a worker, one beside a page is its script. */
export const programs = [...sections, ...examples]
  .filter(({ blocks }) => blocks.some(({ language }) => language === "ts"))
  .map((section) => {
    const text = textInPlace(section, "ts");
    const page = section.blocks.some(({ language }) => language === "html");
    const kind = page ? "page" : /^export default /m.test(text) ? "worker" : "node";
    return { section, text, kind, file: path.join(folder, section.document, `${section.slug}.ts`) };
  });

/** Writes every program, and the project that compiles them; its place, from the root. */
export function writePrograms() {
  rmSync(folder, { recursive: true, force: true });
  for (const { file, text } of programs) {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const settings = { extends: "../../../tests/types/tsconfig.dom.json", include: ["**/*.ts"] };
  writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify(settings));
  return `${place}/tsconfig.json`;
}

/** What a program says it prints: the lines behind "// →". */
export function shownLines(text) {
  return [...text.matchAll(/\/\/ → ?(.*)$/gm)].map(([, line]) => line.trimEnd());
}

/** Runs a program in this process with another fetch; the lines it has printed. */
export async function runProgram({ file, text }, fetch) {
  const { code } = await transform(text, { loader: "ts", target: "es2022" });
  const script = file.replace(/\.ts$/, ".mjs");
  writeFileSync(script, code);
  const printed = [];
  const before = { fetch: globalThis.fetch, log: console.log };
  globalThis.fetch = fetch;
  console.log = (...values) => printed.push(...format(...values).split("\n"));
  try {
    await import(pathToFileURL(script).href);
  } finally {
    globalThis.fetch = before.fetch;
    console.log = before.log;
  }
  return printed.map((line) => line.trimEnd());
}

/** A program and all it imports as one module: for a page, or with `conditions` for a worker. */
export async function bundleProgram({ file }, conditions = []) {
  const { outputFiles } = await build({
    entryPoints: [file],
    outfile: "/bundle/program.js",
    write: false,
    bundle: true,
    format: "esm",
    target: "es2022",
    conditions,
    loader: { ".wasm": "copy" },
    assetNames: "[name]",
    logLevel: "silent",
  });
  return outputFiles.map(({ path: place, text, contents }) => ({ name: path.basename(place), text, contents }));
}
