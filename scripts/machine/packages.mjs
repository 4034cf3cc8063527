// npm packages: installed when node_modules is missing or older than package-lock.json.
import { existsSync } from "node:fs";
import { inRoot } from "./paths.mjs";
import { Failure, run } from "./run.mjs";
import { digest, isFresh, remember } from "./stamp.mjs";

const stampFile = inRoot("node_modules", ".ventanilla-lock");

/** One clear line when this Node is too old for the tools of this repository (Vite 8 sets the mark). */
export function needNode() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Failure(`Node 20.19 or newer is needed, this is ${process.versions.node}.`);
  }
}

/** Runs `npm ci` when needed, and says so. */
export async function needPackages(say = console.log) {
  const inputs = digest({
    paths: ["package-lock.json"],
    words: [process.platform, process.arch],
  });
  if (existsSync(inRoot("node_modules")) && isFresh(stampFile, inputs, [])) return;
  say("Installing npm packages (npm ci) …");
  const { code, output } = await run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (code !== 0) throw new Failure(`npm ci failed:\n${output.trimEnd()}`);
  remember(stampFile, inputs, []);
}
