// Rust → npm/ventanilla.wasm and npm/generated/bindings.js.
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { inCache, inRoot } from "../machine/paths.mjs";
import { Failure, must } from "../machine/run.mjs";
import { targetFolder, wasmTarget } from "../machine/rust.mjs";
import { bindLate } from "./bindings.mjs";

export const wasmInputs = {
  paths: [
    "Cargo.toml",
    "Cargo.lock",
    ".cargo",
    "src",
    "tools/bindgen",
    "scripts/build/wasm.mjs",
    "scripts/build/bindings.mjs",
    "node_modules/binaryen/package.json",
  ],
};
export const wasmOutputs = ["npm/ventanilla.wasm", "npm/generated/bindings.js"];

// What rustc's wasm32-unknown-unknown emits by default, plus simd128. wasm-opt shall use no more than that:
// workerd, Node 20 and the browsers of design.md run all of it.
const wasmFeatures = [
  "--mvp-features",
  "--enable-bulk-memory",
  "--enable-bulk-memory-opt",
  "--enable-multivalue",
  "--enable-mutable-globals",
  "--enable-nontrapping-float-to-int",
  "--enable-reference-types",
  "--enable-sign-ext",
  "--enable-simd",
];

const wasmPasses = [
  "-O3",
  // One data segment: of thousands of small ones the addresses cost more on the wire than the zeros between them.
  "--skip-pass=memory-packing",
  // It makes code shorter, and what compression leaves of it longer.
  "--skip-pass=local-cse",
  // LLVM has inlined what is hot; more of it makes large functions, which an engine compiles whole before their first call.
  "--skip-pass=inlining-optimizing",
  // Addresses below 1,024 are the stack's last ones: an access there is about to trap anyway.
  "--low-memory-unused",
];

// LLVM's own limits, 225 and 325 for `#[inline]`, copy what is called twice into both; what is hot says `#[inline(always)]`.
// Loops are unrolled just as freely, and what takes sixteen bytes at a time says so itself (src/block.rs).
const economy = [
  ...["-inline-threshold=60", "-inlinehint-threshold=60", "-inlinecold-threshold=0"],
  ...["-unroll-threshold=20", "-unroll-partial-threshold=20", "-unroll-runtime=false"],
].map((limit) => `-Cllvm-args=${limit}`);
const noVectors = ["-Cno-vectorize-loops", "-Cno-vectorize-slp"];

// On a person's machine a changed Cargo.toml may update the lock file; in CI that is an error.
export const locked = process.env.CI ? ["--locked"] : [];

export async function buildWasm(say) {
  say("Compiling the crate for wasm …");
  await must("cargo", ["fetch", ...locked, "--target", wasmTarget]);
  const crate = ["--release", "--package", "ventanilla", "--lib", "--target", wasmTarget];
  await must("cargo", ["build", ...crate, ...(await wasmCargoOptions())]);
  const target = await targetFolder();
  const compiled = path.join(target, wasmTarget, "release", "ventanilla.wasm");

  const bindgen = await buildBindgen(say);
  const made = path.join(target, "bindings");
  rmSync(made, { recursive: true, force: true });
  await must(bindgen, [compiled, made]);

  mkdirSync(inRoot("npm", "generated"), { recursive: true });
  const glue = readFileSync(path.join(made, "bindings.js"), "utf8");
  writeFileSync(inRoot("npm", "generated", "bindings.js"), bindLate(glue));

  say("Optimizing it with wasm-opt …");
  const optimized = path.join(made, "optimized.wasm");
  // The bin file by name, not through .bin: no shell wrapper to care about.
  const wasmOpt = inRoot("node_modules", "binaryen", "bin", "wasm-opt");
  const input = path.join(made, "bindings_bg.wasm");
  await must(process.execPath, [wasmOpt, ...wasmPasses, ...wasmFeatures, input, "-o", optimized]);
  if (!WebAssembly.validate(readFileSync(optimized))) throw new Failure("wasm-opt wrote a module this Node refuses.");
  copyFileSync(optimized, inRoot("npm", "ventanilla.wasm"));
}

/** What cargo is told beside crate, profile and target: the same everywhere, so that nothing is compiled twice. */
export async function wasmCargoOptions() {
  return [...locked, "--config", await compilerFlags()];
}

/** Features and limits; and panic messages name source files: the published module shall not tell where it was built. */
async function compilerFlags() {
  const registry = path.join(process.env.CARGO_HOME || path.join(os.homedir(), ".cargo"), "registry", "src");
  const indexes = existsSync(registry) ? readdirSync(registry).map((name) => path.join(registry, name)) : [];
  const folders = [[inRoot(), "ventanilla"], ...indexes.map((folder) => [folder, "crates"]), await standardSources()];
  const remapped = folders.map(([from, to]) => `--remap-path-prefix=${from}=${to}`);
  const flags = ["-Ctarget-feature=+simd128", ...economy, ...noVectors, ...remapped].map((flag) => JSON.stringify(flag));
  return `target.${wasmTarget}.rustflags=[${flags.join(",")}]`;
}

/** Where Rust's own sources are installed too, the compiler names those, and everywhere else as they were when it was made. */
async function standardSources() {
  const [, commit] = /^commit-hash: (.*)$/m.exec(await must("rustc", ["--version", "--verbose"]));
  const installed = (await must("rustc", ["--print", "sysroot"])).trim();
  return [path.join(installed, "lib", "rustlib", "src", "rust"), `/rustc/${commit}`];
}

/** tools/bindgen, built once into the cache; cargo notices in a blink that nothing has changed. */
async function buildBindgen(say) {
  const folder = inCache("bindgen");
  const binary = path.join(folder, "release", "ventanilla-bindgen");
  if (!existsSync(binary)) say(`Building the bindings generator into ${folder} (once per machine, about 40 s) …`);
  await must("cargo", ["build", "--release", ...locked, "--package", "ventanilla-bindgen", "--target-dir", folder], {
    // The release profile is made for a small fast wasm; this tool runs 0.04 s.
    env: {
      CARGO_PROFILE_RELEASE_OPT_LEVEL: "1",
      CARGO_PROFILE_RELEASE_LTO: "off",
      CARGO_PROFILE_RELEASE_CODEGEN_UNITS: "16",
    },
  });
  return binary;
}
