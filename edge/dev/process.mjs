// The gateway as a process of its own: bundled into one file, started with nothing but its settings, ended as a platform would.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { bunCommand, denoCommand } from "../../scripts/runtimes/kinds/scripts.mjs";
import { needSet } from "../../scripts/runtimes/packages.mjs";
import { bundleServer } from "../bundle.mjs";

/**
 * @param {{ runtime: string, port: number, settings: Record<string, string>, alias?: Record<string, string>, lines: { read: Function, first: Promise<object> } }} options
 * @returns {Promise<{ url: string, process: import("node:child_process").ChildProcess, close: () => Promise<void> }>}
 */
export async function startProcess({ runtime, port, settings, alias, lines }) {
  const [command, ...args] = await commands[runtime]();
  const folder = mkdtempSync(path.join(tmpdir(), "ventanilla-gateway-"));
  const file = path.join(folder, "gateway.mjs");
  writeFileSync(file, await bundleServer(runtime, alias));
  const env = {
    ...settings,
    PORT: String(port),
    PATH: process.env.PATH,
    DENO_DIR: path.join(folder, "deno"),
    DENO_NO_UPDATE_CHECK: "1",
  };
  const child = spawn(command, [...args, file], { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const ended = once(child, "close").then(() => {
    process.off("exit", kill);
    rmSync(folder, { recursive: true, force: true });
  });
  lines.read(child.stdout, child.stderr);
  const first = await Promise.race([lines.first, ended]);
  if (first?.event === "started") {
    const close = async () => {
      child.kill("SIGTERM");
      await ended;
    };
    return { url: `http://127.0.0.1:${first.port}`, process: child, close };
  }
  await ended;
  if (first?.event === "refused") throw new Error(`The gateway is not configured: ${first.missing.join("; ")}.`);
  throw new Error(`The gateway does not start: it has ended with ${child.exitCode ?? child.signalCode}.`);
}

const say = (line) => console.error(line);

const commands = {
  node: async () => [process.execPath],
  deno: async () => [denoCommand({ set: await needSet("short", say) }), "run", "--allow-net", "--allow-env"],
  // Above the gateway's own bound, so that the refusal is a problem.
  bun: async () => [bunCommand({ set: await needSet("short", say) }), "--max-http-header-size=65536"],
};
