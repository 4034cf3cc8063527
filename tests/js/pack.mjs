// npm pack, as the tests of what is published need it.
import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const folder = fileURLToPath(new URL("../../npm/", import.meta.url));
const run = promisify(execFile);

/** @returns {Promise<{ filename: string, files: { path: string }[] }>} what npm says of the package */
export async function pack(...options) {
  // npm is a script beside node on some systems and a command on others: its own variable knows, else the PATH does.
  const npm = process.env.npm_execpath;
  const args = ["pack", "--json", "--ignore-scripts", ...options];
  const { stdout } = npm ? await run(process.execPath, [npm, ...args], { cwd: folder }) : await run("npm", args, { cwd: folder });
  return JSON.parse(stdout)[0];
}
