// A server of an example, started as its user starts it.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/**
 * Runs npm in an example's folder until it prints where it listens.
 * @param {string} folder
 * @param {string[]} args of npm
 * @param {Record<string, string>} [env]
 * @returns {Promise<{ url: string, output: () => string, close: () => Promise<void> }>} `output`: all that it has printed
 */
export async function serve(folder, args, env = {}) {
  // A group of its own: npm's child is the one that listens, and has to end with npm.
  const child = spawn("npm", args, { cwd: folder, env: { ...process.env, ...env, NO_COLOR: "1" }, detached: true });
  const ended = new Promise((resolve) => child.once("close", resolve));
  const end = () => endGroup(child.pid);
  process.once("exit", end);

  const lines = [];
  const url = await new Promise((resolve, reject) => {
    const read = (line) => {
      lines.push(line);
      const found = /http:\/\/(?:localhost|127\.0\.0\.1):\d+/.exec(line)?.[0];
      if (found) resolve(found.replace("localhost", "127.0.0.1"));
    };
    for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on("line", read);
    child.once("error", reject);
    ended.then(() => reject(new Error(`npm ${args.join(" ")} ended:\n${lines.join("\n")}`)));
  });
  const close = async () => {
    process.off("exit", end);
    end();
    await ended;
  };
  return { url, output: () => lines.join("\n"), close };
}

function endGroup(group) {
  try {
    process.kill(-group, "SIGTERM");
  } catch {
    // It has ended by itself.
  }
}
