// A worker as workerd takes it: one ES module and the WebAssembly modules beside it.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const gateway = fileURLToPath(new URL("worker.ts", import.meta.url));

const viewer = createRequire(import.meta.url).resolve("openapi-explorer/dist/browser/openapi-explorer.min.js");

/**
 * @param {string} [entry] the worker's file
 * @param {Record<string, string>} [alias] files in the place of packages
 * @returns {Promise<{ type: "ESModule" | "CompiledWasm" | "Data", path: string, contents: string | Uint8Array }[]>} The main module first.
 */
export async function bundleWorker(entry = gateway, alias = {}) {
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
  if (entry === gateway) modules.push({ type: "Data", path: "viewer.bin", contents: readFileSync(viewer) });
  return modules.sort((left, right) => Number(right.type === "ESModule") - Number(left.type === "ESModule"));
}
