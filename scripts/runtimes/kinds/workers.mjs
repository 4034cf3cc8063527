// Edge runtimes, driven from this process: workerd through Miniflare, and Vercel's.
import { readFile } from "node:fs/promises";
import path from "node:path";
import { build } from "esbuild";
import { Miniflare } from "miniflare";
import { bundleWorker } from "../../../edge/bundle.mjs";
import { root } from "../../machine/paths.mjs";
import { versionIn } from "../workspace.mjs";

export async function workerd(stage) {
  const modules = await bundleWorker(path.join(stage.folder, "worker.mjs"));
  const miniflare = new Miniflare({ modules, compatibilityDate: "2025-10-01", cf: false });
  try {
    const response = await miniflare.dispatchFetch("http://worker.example/", { method: "POST", body: await dataOf(stage) });
    return { version: versionIn(root, "workerd"), ...(await jsonOf(response)) };
  } finally {
    await miniflare.dispose();
  }
}

export async function edgeRuntime(stage) {
  const compiled = {};
  const { outputFiles } = await build({
    entryPoints: [path.join(stage.folder, "edge.mjs")],
    bundle: true,
    write: false,
    format: "iife",
    target: "es2022",
    conditions: ["edge-light"],
    plugins: [compiledModules(compiled)],
    logLevel: "silent",
  });
  const { EdgeRuntime } = await stage.load("edge-runtime");
  const runtime = new EdgeRuntime({ initialCode: outputFiles[0].text, extend: (context) => Object.assign(context, compiled) });
  const response = await runtime.dispatchFetch("http://edge.example/", { method: "POST", body: await dataOf(stage) });
  return { version: stage.versionOf("edge-runtime"), ...(await jsonOf(response)) };
}

/** What Vercel's build does with `import x from "y.wasm?module"`: a compiled module, bound to a global name. */
function compiledModules(compiled) {
  return {
    name: "wasm?module",
    setup(plugin) {
      plugin.onResolve({ filter: /\.wasm\?module$/ }, ({ path: file, resolveDir }) => ({
        path: path.join(resolveDir, file.replace(/\?module$/, "")),
        namespace: "compiled",
      }));
      plugin.onLoad({ filter: /.*/, namespace: "compiled" }, async ({ path: file }) => {
        const name = `wasm_${Object.keys(compiled).length}`;
        compiled[name] = await WebAssembly.compile(await readFile(file));
        return { contents: `export default globalThis.${name};` };
      });
    },
  };
}

const dataOf = (stage) => readFile(path.join(stage.folder, "data.json"), "utf8");

async function jsonOf(response) {
  const text = await response.text();
  if (response.status !== 200) throw new Error(`It answered ${response.status}: ${text}`);
  return JSON.parse(text);
}
