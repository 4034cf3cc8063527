// A server of this bench in a process of its own: it prints its URL, or the URL and the id of another process that serves it, and
// ends with SIGTERM.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { inRoot } from "../../scripts/machine/paths.mjs";

export async function startScript(name, args = []) {
  const child = spawn(process.execPath, [inRoot("bench", "gateway", name), ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const kill = () => child.kill("SIGTERM");
  process.once("exit", kill);
  const ended = once(child, "close").then(() => process.off("exit", kill));
  const line = await Promise.race([once(createInterface({ input: child.stdout }), "line").then(([line]) => line), ended]);
  if (typeof line !== "string") throw new Error(`${name} does not start.`);
  const [url, pid = child.pid] = line.split(" ");
  const close = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  return { url, pid: Number(pid), close };
}
