// A worker as workerd takes it: one ES module and the WebAssembly modules beside it.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const gateway = fileURLToPath(new URL("worker.ts", import.meta.url));

/**
 * @param {string} [entry] the worker's file
 * @returns {Promise<{ type: "ESModule" | "CompiledWasm", path: string, contents: string | Uint8Array }[]>} The main module first.
 */
export async function bundleWorker(entry = gateway) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    outfile: "/worker/worker.js",
    write: false,
    bundle: true,
    format: "esm",
    target: "es2022",
    conditions: ["workerd", "worker"],
    external: ["cloudflare:*"],
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
  return modules.sort((left, right) => Number(right.type === "ESModule") - Number(left.type === "ESModule"));
}
