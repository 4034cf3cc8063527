// npm run fuzz [-- --only shapes,churn] [--seconds 12]: every target under libFuzzer, as many at once as this machine has
// cores. No nightly compiler: the coverage that libFuzzer goes by needs none, and of what does, the sanitizers, there is
// nothing to find in a crate without `unsafe`, where a read outside of a buffer is a panic.
//   fuzz/corpus/<target>     committed: small inputs, each with a point
//   .dev/fuzz/<target>       what this clone has found worth keeping; it grows
//   fuzz/artifacts/<target>  inputs that failed: fix it, and let the input become a file of the corpus and a test
import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { developmentFolder, inRoot } from "../scripts/machine/paths.mjs";
import { Failure, main, must, run } from "../scripts/machine/run.mjs";
import { needRust } from "../scripts/machine/rust.mjs";
import { writeSeeds } from "./seeds.mjs";

const targets = readdirSync(inRoot("fuzz", "fuzz_targets")).map((name) => path.basename(name, ".rs"));
const hour = 3600;

main(async () => {
  const { values: options } = parseArgs({
    options: {
      only: { type: "string", default: targets.join() },
      seconds: { type: "string", default: process.env.VENTANILLA_LONG === "1" ? `${hour}` : "12" },
    },
  });
  const chosen = options.only.split(",");
  const unknown = chosen.filter((name) => !targets.includes(name));
  if (unknown.length > 0) throw new Failure(`No such target: ${unknown.join(", ")} (${targets.join(", ")})`);
  const folder = await compile();
  const waiting = [...chosen];
  let failed = 0;
  const work = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      if (!(await fuzz(name, folder, Number(options.seconds)))) failed += 1;
    }
  };
  await Promise.all(Array.from({ length: os.availableParallelism() }, work));
  console.log(`${chosen.length - failed} passed, ${failed} failed, 0 skipped`);
  process.exitCode = failed > 0 ? 1 : 0;
});

/** The folder with the targets' programs. */
async function compile() {
  console.log("Compiling the fuzz targets …");
  // With a target named, build scripts and macros are compiled without the counters.
  const host = /^host: (.+)$/m.exec(await needRust())[1];
  const folder = inRoot("fuzz", "target");
  await must("cargo", ["build", "--release", "--locked", "--manifest-path", inRoot("fuzz", "Cargo.toml"), "--target", host], {
    env: { CARGO_ENCODED_RUSTFLAGS: flags.join("\x1f"), CARGO_TARGET_DIR: folder },
  });
  return path.join(folder, host, "release");
}

/** What cargo-fuzz gives the compiler, but for a sanitizer. */
const flags = [
  "--cfg=fuzzing",
  "-Cpasses=sancov-module",
  ...["level=4", "inline-8bit-counters", "pc-table", "trace-compares"].map(
    (option) => `-Cllvm-args=-sanitizer-coverage-${option}`,
  ),
  "-Cdebug-assertions",
];

/** False where an input fails; its name is printed. */
async function fuzz(name, programs, seconds) {
  const [found, seeds, artifacts] = [
    path.join(developmentFolder, "fuzz", name),
    path.join(developmentFolder, "fuzz-seeds", name),
    inRoot("fuzz", "artifacts", name),
  ];
  for (const folder of [found, artifacts]) mkdirSync(folder, { recursive: true });
  rmSync(seeds, { recursive: true, force: true });
  writeSeeds(name, seeds);
  const limits = [`-max_total_time=${seconds}`, "-timeout=10", "-rss_limit_mb=1024", "-max_len=8192", "-print_final_stats=1"];
  const folders = [found, inRoot("fuzz", "corpus", name), seeds].filter((folder) => existsSync(folder));
  const { code, output } = await run(path.join(programs, name), [...limits, `-artifact_prefix=${artifacts}/`, ...folders], {
    stuckSeconds: seconds + 300,
  });
  if (code !== 0) console.log(output.trimEnd().split("\n").slice(-60).join("\n"));
  const [runs] = /\d+/.exec(/number_of_executed_units:.*/.exec(output)?.[0] ?? "0");
  console.log(`${name}: ${Number(runs).toLocaleString("en")} inputs in ${seconds} s${code === 0 ? "" : ", FAILED"}`);
  return code === 0;
}
