// The package around an engine that can be made to fail (the crate's feature `trap`), for tests: its entries have two names
// more, `trap` and `abort`. Its wasm is not optimized, only the recovery is looked at.
// VENTANILLA_TRAP_WASM names such a module that is compiled already (cargo's output, before the bindings are made).
import { appendFileSync, cpSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inCache, inRoot } from "../machine/paths.mjs";
import { must } from "../machine/run.mjs";
import { targetFolder, wasmTarget } from "../machine/rust.mjs";
import { bindLate } from "./bindings.mjs";
import { writeEntries } from "./entries.mjs";

/** Writes it into an empty folder; the package in npm/ is built. Its name is ventanilla-trap, so that both can be installed. */
export async function writeTrapPackage(folder, say = () => {}) {
  cpSync(inRoot("npm"), folder, { recursive: true });
  const manifest = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ ...manifest, name: "ventanilla-trap" }));
  appendFileSync(path.join(folder, "src", "common.js"), moreNames);

  say("Compiling the engine with its feature `trap` …");
  const made = path.join(folder, "made");
  await must(inCache("bindgen", "release", "ventanilla-bindgen"), [await compiled(), made]);
  renameSync(path.join(made, "bindings_bg.wasm"), path.join(folder, "ventanilla.wasm"));
  const glue = readFileSync(path.join(made, "bindings.js"), "utf8");
  writeFileSync(path.join(folder, "generated", "bindings.js"), bindLate(glue));
  rmSync(made, { recursive: true });
  await writeEntries(() => {}, folder);
}

async function compiled() {
  if (process.env.VENTANILLA_TRAP_WASM) return process.env.VENTANILLA_TRAP_WASM;
  await must("cargo", ["build", "--package", "ventanilla", "--lib", "--features", "trap", "--target", wasmTarget]);
  return path.join(await targetFolder(), wasmTarget, "debug", "ventanilla.wasm");
}

const moreNames = `
/** A panic, which the hook makes an error of. */
export function trap() {
  enter((wasm) => wasm.trap());
}

/** A trap of the WebAssembly machine itself. */
export function abort() {
  enter((wasm) => wasm.abort());
}
`;
