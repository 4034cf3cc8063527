// The generated wasm-bindgen glue imports its module and instantiates it at once. Ours is one file for every
// entry: it starts without an instance and gets its module through `__wbg_bind`.
import { Failure } from "../machine/run.mjs";

const importLine = /^import source wasmModule from ".*";$/m;
const startLines =
  /^let wasmInstance = new WebAssembly\.Instance\(wasmModule, __wbg_get_imports\(\)\);\nlet wasm = wasmInstance\.exports;\n(?:wasm\.__wbindgen_start\(\);\n?)?/m;

/** The glue with its two instantiating places replaced; fails where a new wasm-bindgen wrote them otherwise. */
export function bindLate(glue) {
  if (!importLine.test(glue)) throw new Failure("The generated bindings have no `import source` line to replace.");
  if (!startLines.test(glue)) throw new Failure("The generated bindings do not instantiate their module as expected.");
  if (!/^export function __wbg_reset_state ?\(/m.test(glue)) throw new Failure("The generated bindings cannot be reset.");
  return preamble + glue.replace(importLine, "let wasmModule;").replace(startLines, lateStart);
}

const preamble = "// Written by `npm run build`; do not edit.\n";
const lateStart = `let wasmInstance;
let wasm;

/**
 * Gives the bindings their module and makes the first instance, synchronously.
 * @param {WebAssembly.Module} module
 */
export function __wbg_bind(module) {
    wasmModule = module;
    __wbg_reset_state();
}
`;
