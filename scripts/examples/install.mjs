// An example as its user has it: its locked dependencies, and ventanilla from the packed tarball.
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { once } from "../machine/once.mjs";
import { pack } from "../machine/pack.mjs";
import { inCache, inRoot } from "../machine/paths.mjs";
import { must } from "../machine/run.mjs";
import { digest } from "../machine/stamp.mjs";
import { own, readWithoutOwn } from "./manifest.mjs";

/**
 * A copy of an example, ready to be built and run. What is locked is installed once and kept in the cache; the copy stands
 * below it, where Node and the tools find it, with a ventanilla of its own.
 * @returns {Promise<{ folder: string, npm: (...args: string[]) => Promise<string>, remove: () => void }>}
 */
export async function installExample(name) {
  const kept = await lockedDependencies(name);
  const folder = mkdtempSync(path.join(kept, "run-"));
  const dropped = /[\\/](?:node_modules|dist|\.wrangler|\.dev\.vars)$/;
  cpSync(inRoot("examples", name), folder, { recursive: true, filter: (file) => !dropped.test(file) });
  await installPacked(folder);
  return {
    folder,
    npm: (...args) => must("npm", args, { cwd: folder, env: { WRANGLER_SEND_METRICS: "false" } }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function lockedDependencies(name) {
  const lockFile = path.posix.join("examples", name, "package-lock.json");
  const key = digest({ paths: [lockFile], words: [process.platform, process.arch] }).slice(0, 16);
  return once(inCache("examples", `${name}-${key}`), async (making) => {
    const { manifest, lock } = readWithoutOwn(name);
    writeFileSync(path.join(making, "package.json"), JSON.stringify(manifest));
    writeFileSync(path.join(making, "package-lock.json"), JSON.stringify(lock));
    await must("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: making });
  });
}

/** npm itself unpacks the tarball, in a folder where there is nothing else to install. */
async function installPacked(folder) {
  const aside = mkdtempSync(path.join(folder, ".packed-"));
  const { filename } = await pack("--pack-destination", aside);
  writeFileSync(path.join(aside, "package.json"), "{}");
  await must("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--offline", `./${filename}`], { cwd: aside });
  mkdirSync(path.join(folder, "node_modules"));
  renameSync(path.join(aside, "node_modules", own.name), path.join(folder, "node_modules", own.name));
  rmSync(aside, { recursive: true });
}
