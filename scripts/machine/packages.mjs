// npm packages: installed when node_modules is missing or older than package-lock.json.
import { existsSync } from "node:fs";
import path from "node:path";
import { inRoot } from "./paths.mjs";
import { Failure, run } from "./run.mjs";
import { digest, isFresh, remember } from "./stamp.mjs";

/** One clear line when this Node is too old for the tools of this repository (Vite 8 sets the mark). */
export function needNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Failure(`Node 20.19 or newer is needed, this is ${process.versions.node}.`);
  }
}

/** Runs `npm ci` when needed, and says so. `folder`: of another package than the root's, with a lock file of its own. */
export async function needPackages(say = console.log, folder = ".") {
  const stampFile = inRoot(folder, "node_modules", ".ventanilla-lock");
  const inputs = digest({
    paths: [path.posix.join(folder, "package-lock.json")],
    words: [process.platform, process.arch],
  });
  if (existsSync(inRoot(folder, "node_modules")) && isFresh(stampFile, inputs, [])) return;
  say(`Installing npm packages${folder === "." ? "" : ` of ${folder}/`} (npm ci) …`);
  const args = ["ci", "--no-audit", "--no-fund", "--loglevel=error"];
  const { code, output } = await run("npm", args, { cwd: inRoot(folder) });
  if (code !== 0) throw new Failure(`npm ci failed:\n${output.trimEnd()}`);
  remember(stampFile, inputs, []);
}
