// A Vite plugin: an imported .wasm file is a compiled module, as it is in workerd. The browser compiles it while it comes.
import { readFile } from "node:fs/promises";
import path from "node:path";

export function compiledWasm() {
  return {
    name: "compiled-wasm",
    enforce: "pre",
    async load(id) {
      if (!id.endsWith(".wasm")) return undefined;
      const reference = this.emitFile({ type: "asset", name: path.basename(id), source: await readFile(id) });
      return `export default await WebAssembly.compileStreaming(fetch(import.meta.ROLLUP_FILE_URL_${reference}));`;
    },
  };
}
