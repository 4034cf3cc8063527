// The gateway as each runtime takes it. workerd: one ES module and the WebAssembly modules beside it; the others: one file.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const file = (name) => fileURLToPath(new URL(name, import.meta.url));

/**
 * @param {string} [entry] the worker's file
 * @param {Record<string, string>} [alias] files in the place of packages
 * @returns {Promise<{ type: "ESModule" | "CompiledWasm" | "Data", path: string, contents: string | Uint8Array }[]>} The main module first.
 */
export async function bundleWorker(entry = file("worker.ts"), alias = {}) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    outfile: "/worker/worker.js",
    write: false,
    bundle: true,
    alias,
    format: "esm",
    target: "es2022",
    conditions: ["workerd", "worker"],
    external: ["cloudflare:*", "./viewer.bin"],
    // Kept as an import: workerd compiles the module before the first request.
    loader: { ".wasm": "copy" },
    assetNames: "[name]-[hash]",
    logLevel: "silent",
  });
  const modules = outputFiles.map((file) => {
    const name = path.basename(file.path);
    return name.endsWith(".wasm")
      ? { type: "CompiledWasm", path: name, contents: file.contents }
      : { type: "ESModule", path: name, contents: file.text };
  });
  if (entry === file("worker.ts")) modules.push({ type: "Data", path: "viewer.bin", contents: readFileSync(viewer) });
  return modules.sort((left, right) => Number(right.type === "ESModule") - Number(left.type === "ESModule"));
}

/** Processes of their own: what each is called in the package's conditions is its name. */
export const servers = ["node", "deno", "bun"];

/**
 * @param {string} runtime of `servers`
 * @param {Record<string, string>} [alias] files in the place of packages
 * @returns {Promise<string>} One ES module that holds everything, the WebAssembly too.
 */
export async function bundleServer(runtime, alias = {}) {
  const { outputFiles } = await build({
    entryPoints: [file(`${runtime}.ts`)],
    outfile: "/server/server.mjs",
    write: false,
    bundle: true,
    alias,
    plugins: [asBytes],
    format: "esm",
    platform: "node",
    target: "es2022",
    conditions: [runtime, "module"],
    // The Redis client is CommonJS, and asks for the runtime's own modules.
    banner: { js: 'import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);' },
    logLevel: "silent",
  });
  return outputFiles[0].text;
}

const viewer = createRequire(import.meta.url).resolve("openapi-explorer/dist/browser/openapi-explorer.min.js");

// Kept as a text in the one file, and made bytes of when somebody asks for it.
const asBytes = {
  name: "viewer",
  setup(build) {
    build.onResolve({ filter: /^\.\/viewer\.bin$/ }, () => ({ path: viewer, namespace: "bytes" }));
    build.onLoad({ filter: /.*/, namespace: "bytes" }, () => ({ contents: readFileSync(viewer), loader: "binary" }));
  },
};
