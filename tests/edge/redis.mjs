// A Redis server for tests: on a free port, with a folder of its own, gone with the test.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { need } from "../../scripts/machine/browsers.mjs";
import { freePort } from "../../scripts/machine/loopback.mjs";

/**
 * @param {{ keeps?: boolean }} [options] `keeps`: nothing that it has answered is lost when it is killed; else everything is
 * @returns {Promise<{ url: string, kill: () => Promise<void>, restart: () => Promise<void>, close: () => Promise<void> }>}
 */
export async function openRedis({ keeps = true } = {}) {
  const program = await need("redis");
  const folder = mkdtempSync(path.join(tmpdir(), "ventanilla-redis-"));
  const port = await freePort();
  const begin = () => start(program, { port, dir: folder, appendonly: keeps ? "yes" : "no" });
  let server = await begin();
  const kill = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    const gone = once(server, "exit");
    server.kill("SIGKILL");
    await gone;
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    kill,
    async restart() {
      await kill();
      server = await begin();
    },
    async close() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function start(program, settings) {
  const all = { bind: "127.0.0.1", appendfsync: "always", save: "", ...settings };
  const flags = Object.entries(all).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const server = spawn(program, flags, { stdio: ["ignore", "pipe", "inherit"] });
  const end = () => server.kill("SIGKILL");
  process.once("exit", end);
  server.once("exit", () => process.off("exit", end));
  const lines = [];
  for await (const line of createInterface({ input: server.stdout })) {
    lines.push(line);
    if (line.includes("Ready to accept connections")) {
      // A pipe that nobody reads would stop it.
      server.stdout.resume();
      return server;
    }
  }
  throw new Error(`Redis does not start:\n${lines.join("\n")}`);
}
