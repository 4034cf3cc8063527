// npm pack: the package as it would be published.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { inRoot } from "./paths.mjs";

const folder = inRoot("npm");
const run = promisify(execFile);

/** @returns {Promise<{ filename: string, files: { path: string }[] }>} what npm says of the package */
export async function pack(...options) {
  // npm is a script beside node on some systems and a command on others: its own variable knows, else the PATH does.
  const npm = process.env.npm_execpath;
  const args = ["pack", "--json", "--ignore-scripts", ...options];
  const { stdout } = npm ? await run(process.execPath, [npm, ...args], { cwd: folder }) : await run("npm", args, { cwd: folder });
  return JSON.parse(stdout)[0];
}
