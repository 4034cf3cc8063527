// The bench's own packages: installed when they are missing or older than the lock file.
import { existsSync } from "node:fs";
import { inRoot } from "../scripts/machine/paths.mjs";
import { Failure, run } from "../scripts/machine/run.mjs";
import { digest, isFresh, remember } from "../scripts/machine/stamp.mjs";

const stampFile = inRoot("bench", "node_modules", ".ventanilla-lock");

export async function needBenchPackages(say = console.log) {
  const inputs = digest({ paths: ["bench/package-lock.json"], words: [process.platform, process.arch] });
  if (existsSync(inRoot("bench", "node_modules")) && isFresh(stampFile, inputs, [])) return;
  say("Installing the bench's packages (npm ci) …");
  const { code, output } = await run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: inRoot("bench") });
  if (code !== 0) throw new Failure(`npm ci in bench/ failed:\n${output.trimEnd()}`);
  remember(stampFile, inputs, []);
}
