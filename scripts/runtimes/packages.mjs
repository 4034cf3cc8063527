// The runtimes and bundlers: npm packages with lock files of their own, installed once per machine into the cache, so that
// `npm ci` of this repository stays quick. `long/` holds those of the long form.
import { copyFileSync } from "node:fs";
import path from "node:path";
import { once } from "../machine/once.mjs";
import { inCache, inRoot } from "../machine/paths.mjs";
import { must } from "../machine/run.mjs";
import { digest } from "../machine/stamp.mjs";

const folders = { short: "scripts/runtimes", long: "scripts/runtimes/long" };

/**
 * The folder whose node_modules holds the set; installed first where it is missing.
 * @param {"short" | "long"} set
 */
export async function needSet(set, say) {
  const files = ["package.json", "package-lock.json"].map((name) => `${folders[set]}/${name}`);
  const lock = digest({ paths: files, words: [process.platform, process.arch] }).slice(0, 12);
  const folder = inCache("runtimes", `${set}-${lock}`);
  return once(folder, async (making) => {
    say(`Installing the runtimes' ${set} set into ${folder} (once per machine, about a minute) …`);
    for (const file of [...files, ".npmrc"]) copyFileSync(inRoot(file), path.join(making, path.basename(file)));
    // Not `npm ci`: the lock file lacks some platforms' binaries, and this platform may be one of them.
    // No scripts: the binaries are in the platforms' own packages.
    await must("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: making });
  });
}
