// npm run build [-- --force]: Rust → wasm → JavaScript bindings → the package in npm/.
import { entryInputs, entryOutputs, writeEntries } from "./build/entries.mjs";
import { sbomInputs, sbomOutputs, writeSbom } from "./build/sbom.mjs";
import { printSizes } from "./build/sizes.mjs";
import { buildWasm, wasmInputs, wasmOutputs } from "./build/wasm.mjs";
import { needNode, needPackages } from "./machine/packages.mjs";
import { inRoot } from "./machine/paths.mjs";
import { main } from "./machine/run.mjs";
import { needRust, needWasmTarget } from "./machine/rust.mjs";
import { digest, forget, isFresh, remember } from "./machine/stamp.mjs";

/** Builds what is not fresh; true when anything was built. */
export async function build({ force = false, say = console.log } = {}) {
  const compiler = await needRust();
  await needPackages(say);
  const wasm = await stage("wasm", { ...wasmInputs, words: [compiler] }, wasmOutputs, force, async () => {
    await needWasmTarget(say);
    await buildWasm(say);
  });
  const entries = await stage("entries", entryInputs, entryOutputs, force, () => writeEntries(say));
  const sbom = await stage("sbom", { ...sbomInputs, words: [compiler] }, sbomOutputs, force, () => writeSbom(compiler));
  return wasm || entries || sbom;
}

async function stage(name, inputs, outputs, force, work) {
  const stampFile = inRoot(".dev", `build-${name}`);
  const before = digest(inputs);
  if (!force && isFresh(stampFile, before, outputs)) return false;
  forget(stampFile);
  await work();
  remember(stampFile, before, outputs);
  return true;
}

if (import.meta.filename === process.argv[1]) {
  main(async () => {
    needNode();
    const built = await build({ force: process.argv.includes("--force") });
    if (!built) console.log("The package in npm/ is up to date.");
    printSizes();
  });
}
