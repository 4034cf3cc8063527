// The package's entry files. One set of bindings, one instance; an entry differs only in where its wasm comes from.
//
//   npm/generated/bindings.js   the wasm-bindgen glue, without an instance when imported. It exports
//                                 __wbg_bind(module)    takes a WebAssembly.Module, makes the first instance, synchronously;
//                                 __wbg_reset_state()   replaces the instance by a new one of the same module;
//                                 __wasm                live binding of the raw exports: __wasm.memory.buffer is the memory
//                                                       (read it anew after every call and after a reset; undefined before a bind);
//                                 and one function for each export of src/wasm.rs (buffer, validate, prepare, …).
//   npm/src/instance.js         hand-written; the only importer of the bindings. Exports bindWasm(module), which keeps
//                               to `__wbg_bind` at import time: no entry awaits anything.
//   npm/src/api.js              hand-written; the public names. Imports instance.js.
//
//   npm/wasm.js                 compiles npm/generated/module.js: the wasm as hex digits (after brotli about 7 % more than
//                               the file itself, Base64 35 %), which works wherever JavaScript does, with no loader and no fetch
//   npm/wasm.workerd.js         workerd gives a compiled module for an import of a .wasm file
//   npm/wasm.edge-light.js      the same with Next's ?module
//   npm/index.js, workerd.js, edge-light.js       one of these and npm/src/api.js: all providers
//   npm/bcs.js, bcs.workerd.js, … (each provider) one of these and npm/src/bcs.js: one provider, the same instance
//   npm/node.js                 index.js for Node itself: one file instead of thirty, and the wasm is read from the file beside
//                               it, which takes a third of the time that parsing its digits takes. A bundle would lose that
//                               file: bundlers ask for the condition `module` and get index.js, as do Deno, where reading
//                               needs a permission, and Bun. bcs.node.js, … are parts of it
//   npm/index.cjs               index.js, the schemas and all they import in one CommonJS file; bcs.cjs, … are parts of it
//   npm/ventanilla.min.js       the same as one minified ES module, for import maps
//   npm/simulator.js, .cjs      simulator/ in one file each, without wasm; the ES module shares the operations with the others
//   npm/openapi/*.json          openapi/*.json without its line breaks
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inRoot } from "../machine/paths.mjs";
import { Failure } from "../machine/run.mjs";

const providers = ["bcs", "itau", "masstack"];
const conditions = ["workerd", "edge-light"];
const parts = [...conditions, "node"];

const documents = readdirSync(inRoot("openapi")).map((name) => `openapi/${name}`);

const written = [
  "wasm.js",
  ...conditions.map((condition) => `wasm.${condition}.js`),
  "index.js",
  ...parts.map((condition) => `${condition}.js`),
  ...providers.flatMap((provider) => [
    `${provider}.js`,
    ...parts.map((condition) => `${provider}.${condition}.js`),
    `${provider}.cjs`,
  ]),
  "index.cjs",
  "schemas.cjs",
  "ventanilla.min.js",
  "simulator.js",
  "simulator.cjs",
  "generated/module.js",
  ...documents,
].map((name) => `npm/${name}`);

export const entryOutputs = written;
export const entryInputs = {
  paths: [
    "npm/package.json",
    "npm/src",
    "npm/generated",
    "npm/schemas.js",
    "npm/ventanilla.wasm",
    "simulator",
    "openapi",
    "scripts/build/entries.mjs",
    "node_modules/esbuild/package.json",
  ],
  except: (file) => written.includes(file),
};

const preamble = "// Written by `npm run build`; do not edit.\n";

/** @param {string} [folder] where the package's other files, its bindings and its wasm are */
export async function writeEntries(say, folder = inRoot("npm")) {
  const write = (name, text) => writeFileSync(path.join(folder, name), text);
  for (const needed of ["instance.js", "api.js"]) {
    if (!existsSync(path.join(folder, "src", needed))) throw new Failure(`npm/src/${needed} is missing: the entries import it.`);
  }
  say("Writing the package's entries …");
  const hex = readFileSync(path.join(folder, "ventanilla.wasm")).toString("hex");
  write("generated/module.js", `${preamble}export const hex =\n  "${hex}";\n`);
  write("wasm.workerd.js", binding('import module from "./ventanilla.wasm";\n', "module"));
  write("wasm.edge-light.js", binding('import module from "./ventanilla.wasm?module";\n', "module"));
  write("wasm.js", binding('import { hex } from "./generated/module.js";\n', "new WebAssembly.Module(bytes(hex))") + decoder);
  write("index.js", entry("wasm.js", "api.js"));
  for (const condition of conditions) write(`${condition}.js`, entry(`wasm.${condition}.js`, "api.js"));
  for (const provider of providers) {
    write(`${provider}.js`, entry("wasm.js", `${provider}.js`));
    for (const condition of conditions) {
      write(`${provider}.${condition}.js`, entry(`wasm.${condition}.js`, `${provider}.js`));
    }
    write(`${provider}.cjs`, part(provider));
  }
  write("schemas.cjs", commonSchemas);
  mkdirSync(path.join(folder, "openapi"), { recursive: true });
  for (const name of documents) write(name, `${JSON.stringify(JSON.parse(readFileSync(inRoot(name), "utf8")))}\n`);
  await bundle(folder);
}

const entry = (wasm, names) => `${preamble}import "./${wasm}";

export * from "./src/${names}";
`;

const binding = (importLine, module) => `${preamble}import { bindWasm } from "./src/instance.js";
${importLine}
bindWasm(${module});
`;

/** A server has the whole package at hand: its parts cost nothing there, and there is one instance. */
const part = (provider) => `${preamble}const { ${otherNames(provider).join(", ")}, ...names } = require("./index.cjs");

module.exports = names;
`;

const otherNames = (provider) => ["operations", "match", ...providers.filter((other) => other !== provider)];

const commonSchemas = `${preamble}const { operations } = require("./index.cjs");

const schema = (of) => of["~standard"].jsonSchema.input({ target: "draft-2020-12" });

exports.schemas = Object.fromEntries(
  [...operations].map((operation) => [
    operation.id,
    { input: schema(operation), body: operation.body ? schema(operation.body) : null, data: operation.dataSchema },
  ]),
);
`;

const decoder = `
function bytes(digits) {
  if (Uint8Array.fromHex) return Uint8Array.fromHex(digits);
  // Not by its bare name, for which some bundlers bring a library along.
  if (globalThis.Buffer) return globalThis.Buffer.from(digits, "hex");
  const array = new Uint8Array(digits.length / 2);
  for (let index = 0; index < array.length; index += 1) {
    array[index] = (value(digits.charCodeAt(2 * index)) << 4) | value(digits.charCodeAt(2 * index + 1));
  }
  return array;
}

/** "0"–"9" are 48–57, "a"–"f" 97–102. */
function value(code) {
  return code < 58 ? code - 48 : code - 87;
}
`;

// The whole expression in one place: what traces a program's files looks for it.
const nodeEntry = `import { readFileSync } from "node:fs";
import { bindWasm } from "./src/instance.js";

bindWasm(new WebAssembly.Module(readFileSync(new URL("./ventanilla.wasm", import.meta.url))));

export * from "./src/api.js";
`;

/** Like the CommonJS parts. */
const nodePart = (provider, names) =>
  `${preamble}export { ${names.filter((name) => !otherNames(provider).includes(name)).join(", ")} } from "./node.js";\n`;

async function bundle(folder) {
  const { build } = await import("esbuild");
  const shared = {
    stdin: { contents: 'import "./schemas.js";\nexport * from "./index.js";\n', resolveDir: folder },
    bundle: true,
    platform: "neutral",
    target: "es2022",
    legalComments: "none",
    logLevel: "warning",
    banner: { js: preamble.trim() },
  };
  try {
    const forNode = { ...shared, stdin: { contents: nodeEntry, resolveDir: folder }, platform: "node", minify: true };
    const { metafile } = await build({
      ...forNode,
      format: "esm",
      outfile: path.join(folder, "node.js"),
      metafile: true,
      plugins: [schemasApart],
    });
    const [{ exports: names }] = Object.values(metafile.outputs);
    for (const provider of providers) writeFileSync(path.join(folder, `${provider}.node.js`), nodePart(provider, names));
    await build({ ...shared, format: "cjs", outfile: path.join(folder, "index.cjs") });
    await build({ ...shared, format: "esm", minify: true, outfile: path.join(folder, "ventanilla.min.js") });
    const simulator = { ...shared, stdin: undefined, entryPoints: [inRoot("simulator", "simulator.js")] };
    await build({ ...simulator, format: "esm", outfile: path.join(folder, "simulator.js"), plugins: [besideThePackage] });
    await build({ ...simulator, format: "cjs", outfile: path.join(folder, "simulator.cjs") });
  } catch {
    // esbuild has printed what and where.
    throw new Failure("The package could not be bundled; a missing file in npm/generated comes from `npm run export`.");
  }
}

/** schemas.js brings its schemas to the module that all entries share. */
const schemasApart = {
  name: "schemas apart",
  setup(build) {
    build.onResolve({ filter: /^\.\/schemas\.js$/ }, () => ({ path: "./src/schemas.js", external: true }));
  },
};

/** What the package has anyway is imported from there. */
const besideThePackage = {
  name: "beside the package",
  setup(build) {
    build.onResolve({ filter: /npm\/generated\/\w+\.js$/ }, ({ path }) => ({
      path: `./generated/${path.split("/").at(-1)}`,
      external: true,
    }));
  },
};
