// A server of this bench in a process of its own: it prints its URL, and ends with SIGTERM.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { inRoot } from "../../scripts/machine/paths.mjs";

export async function startScript(name, args = []) {
  const child = spawn(process.execPath, [inRoot("bench", "gateway", name), ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const ended = once(child, "close").then(() => process.off("exit", kill));
  const url = await Promise.race([once(createInterface({ input: child.stdout }), "line").then(([line]) => line), ended]);
  if (typeof url !== "string") throw new Error(`${name} does not start.`);
  const close = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  return { url, close };
}
