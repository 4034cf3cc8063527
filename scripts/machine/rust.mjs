// Rust on this machine: cargo is the person's to install, the wasm target is ours to add.
import { existsSync, readFileSync } from "node:fs";
import { inRoot } from "./paths.mjs";
import { Failure, must, run } from "./run.mjs";

export const wasmTarget = "wasm32-unknown-unknown";

/** The compiler's version line; a Failure with one clear line when there is no usable Rust. */
export async function needRust() {
  const wanted = requiredVersion();
  const { code, output } = await run("cargo", ["--version"]);
  if (code !== 0) {
    throw new Failure(`Rust is missing: install Rust ${wanted} or newer with rustup (rust-lang.org), then run this again.`);
  }
  const found = /(\d+)\.(\d+)/.exec(output);
  const [major, minor] = wanted.split(".").map(Number);
  if (!found || Number(found[1]) < major || (Number(found[1]) === major && Number(found[2]) < minor)) {
    throw new Failure(`Rust ${wanted} or newer is needed, this is ${output.trim()}: run "rustup update stable".`);
  }
  return (await must("rustc", ["--version", "--verbose"])).trim();
}

/** Adds the wasm target where it is missing, and says so. */
export async function needWasmTarget(say = console.log) {
  const library = (await must("rustc", ["--print", "target-libdir", "--target", wasmTarget])).trim();
  if (existsSync(library)) return;
  say(`Adding the Rust target ${wasmTarget} (once per machine) …`);
  const { code, output } = await run("rustup", ["target", "add", wasmTarget]);
  if (code !== 0) {
    throw new Failure(`The Rust target ${wasmTarget} is missing; "rustup target add ${wasmTarget}" said:\n${output.trimEnd()}`);
  }
}

/** Cargo's target folder, wherever the environment or a configuration has put it. */
export async function targetFolder() {
  const metadata = await must("cargo", ["metadata", "--format-version", "1", "--no-deps"]);
  return JSON.parse(metadata.slice(metadata.indexOf("{"))).target_directory;
}

/** The version of a package in Cargo.lock. */
export function lockedVersion(name) {
  const lock = readFileSync(inRoot("Cargo.lock"), "utf8");
  const version = new RegExp(`name = "${name}"\\nversion = "([^"]+)"`).exec(lock)?.[1];
  if (!version) throw new Failure(`Cargo.lock does not name ${name}.`);
  return version;
}

function requiredVersion() {
  return /^rust-version = "(\d+\.\d+)/m.exec(readFileSync(inRoot("Cargo.toml"), "utf8"))?.[1] ?? "1.95";
}
