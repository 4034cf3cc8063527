// A project that has installed the packed package, as a user's would be: the program, its data, and a way to start it in each
// runtime. It lies below the folder of a set, so that it finds that set's node_modules as well.
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { writeTrapPackage } from "../build/trap.mjs";
import { pack } from "../machine/pack.mjs";
import { inRoot } from "../machine/paths.mjs";
import { must } from "../machine/run.mjs";

/** What the program gets, by name. */
const specifiers = {
  ventanilla: "ventanilla",
  bcs: "ventanilla/bcs",
  itau: "ventanilla/itau",
  masstack: "ventanilla/masstack",
  schemas: "ventanilla/schemas",
  simulator: "ventanilla/simulator",
  trapped: "ventanilla-trap",
};

/** Packs the package, and the one whose engine can be made to fail. */
export async function packBoth(say) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "ventanilla-packed-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    const trap = path.join(folder, "trap");
    mkdirSync(trap);
    await writeTrapPackage(trap, say);
    await pack("--pack-destination", folder);
    await pack("--pack-destination", folder, trap);
    rmSync(trap, { recursive: true });
    return { files: readdirSync(folder).map((name) => path.join(folder, name)), remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/**
 * @param {string} set the folder of an installed set
 * @param {string[]} tarballs
 * @param {{ folder: string, data: unknown }} program `folder` has a program.mjs
 */
export async function makeWorkspace(set, tarballs, program) {
  for (const name of readdirSync(set)) if (isLeftBehind(name)) rmSync(path.join(set, name), { recursive: true, force: true });
  const folder = mkdtempSync(path.join(set, `work-${process.pid}-`));
  const write = (name, text) => writeFileSync(path.join(folder, name), text);
  write("package.json", JSON.stringify({ name: "runtimes-work", private: true, type: "module" }));
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  await must("npm", ["install", "--offline", "--ignore-scripts", "--no-package-lock", ...quiet, ...tarballs], { cwd: folder });

  const launchers = inRoot("scripts", "runtimes", "launchers");
  for (const name of readdirSync(launchers)) copyFileSync(path.join(launchers, name), path.join(folder, name));
  for (const [name, text] of Object.entries(answers)) write(name, text);
  const give = (data) => write("data.json", JSON.stringify(data));
  give(program.data);
  write("load.mjs", "export const load = (name) => import(name);\n");
  await build({
    entryPoints: [path.join(program.folder, "program.mjs")],
    outfile: path.join(folder, "program.mjs"),
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: "es2022",
    logLevel: "warning",
  });
  const { load } = await import(pathToFileURL(path.join(folder, "load.mjs")));
  return {
    folder,
    load,
    give,
    versionOf: (name) => versionIn(set, name),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A run that was killed does not clean up. */
function isLeftBehind(name) {
  const owner = /^work-(\d+)-/.exec(name)?.[1];
  try {
    return owner !== undefined && !process.kill(Number(owner), 0);
  } catch ({ code }) {
    return code === "ESRCH";
  }
}

/** The version of an installed package, of a set or of this repository. */
export function versionIn(folder, name) {
  return JSON.parse(readFileSync(path.join(folder, "node_modules", name, "package.json"), "utf8")).version;
}

/** Where a page without an import map finds a module. */
export const urlOf = (specifier) => {
  const [name, part = "index"] = specifier.split("/");
  return `/node_modules/${name}/${part}.js`;
};

/** An import map's own choice: one minified file for everything that has an engine. */
export const importMap = {
  imports: Object.fromEntries(
    Object.values(specifiers).map((specifier) => {
      const hasEngine = !/\/(schemas|simulator)$/.test(specifier);
      return [specifier, hasEngine ? urlOf(`${specifier.split("/")[0]}/ventanilla.min`) : urlOf(specifier)];
    }),
  ),
};

const names = Object.keys(specifiers).join(", ");
const modules = (place) =>
  Object.entries(specifiers)
    .map(([name, specifier]) => `import * as ${name} from "${place(specifier)}";\n`)
    .join("");
const esModule = (place) =>
  `import { program } from "./program.mjs";\n${modules(place)}\nexport const answer = (data) => program({ ${names} }, data);\n`;

const answers = {
  "answer.mjs": esModule((specifier) => specifier),
  "answer.urls.mjs": esModule(urlOf),
  "answer.cjs": `${Object.entries(specifiers)
    .map(([name, specifier]) => `const ${name} = require("${specifier}");\n`)
    .join("")}
exports.answer = async (data) => (await import("./program.mjs")).program({ ${names} }, data);\n`,
};
