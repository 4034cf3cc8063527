// Test tools that cargo installs, built once per machine into the cache.
//
// wasm-pack fetches wasm-bindgen and the browsers' drivers as prebuilt binaries unless it finds them on the PATH; a
// machine that reaches package registries only has no way to those. So all of it is installed here and run as
// `wasm-pack test --mode no-install` with these folders on the PATH:
//   wasm-bindgen-cli  wasm-bindgen and, in the same folder, wasm-bindgen-test-runner; of exactly the locked version
//   geckodriver       for Firefox (Debian packages chromedriver with Chromium, but no geckodriver)
//   cargo-deny        licences, duplicates, sources and advisories of the crates; on no registry as a binary of its makers
// wasm-bindgen-cli is the one that does not build with --locked (its lock file misses webpki-roots).
// cargo-mutants lists what could be wrong in the engine; tests/mutants/ tries it.
import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { inCache } from "./paths.mjs";
import { Failure, run } from "./run.mjs";
import { lockedVersion } from "./rust.mjs";

export const cargoTools = {
  "wasm-pack": { version: () => "0.15.1", locked: true, binary: "wasm-pack" },
  "wasm-bindgen-cli": { version: () => lockedVersion("wasm-bindgen"), locked: false, binary: "wasm-bindgen-test-runner" },
  geckodriver: { version: () => "0.37.1", locked: true, binary: "geckodriver" },
  "cargo-deny": { version: () => "0.20.2", locked: true, binary: "cargo-deny" },
  "cargo-mutants": { version: () => "27.1.0", locked: true, binary: "cargo-mutants" },
};

/** The folder with a tool's binaries, which are built first when they are missing. */
export async function needCargoTool(name, say = console.log) {
  const { version, locked, binary } = cargoTools[name];
  const folder = inCache("tools", `${name}-${version()}`);
  const binaries = path.join(folder, "bin");
  if (existsSync(path.join(binaries, binary))) return binaries;

  say(`Installing ${name} ${version()} into ${folder} (once per machine, 1–3 minutes) …`);
  const build = inCache("tools", "build");
  const { code, output } = await run(
    "cargo",
    ["install", `${name}@${version()}`, "--root", folder, "--no-track", ...(locked ? ["--locked"] : [])],
    {
      env: {
        CARGO_TARGET_DIR: build,
        CARGO_PROFILE_RELEASE_OPT_LEVEL: "1",
        CARGO_PROFILE_RELEASE_LTO: "off",
        CARGO_PROFILE_RELEASE_CODEGEN_UNITS: "16",
      },
    },
  );
  rmSync(build, { recursive: true, force: true });
  if (code !== 0) throw new Failure(`cargo install ${name}@${version()} failed:\n${output.trimEnd()}`);
  return binaries;
}
