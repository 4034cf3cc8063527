// A Redis server for tests: on a free port, with a folder of its own, gone with the test.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { need } from "../../scripts/machine/browsers.mjs";
import { freePort } from "../../scripts/machine/loopback.mjs";

/** @returns {Promise<{ url: string, kill: () => Promise<void>, restart: () => Promise<void>, close: () => Promise<void> }>} */
export async function openRedis() {
  const program = await need("redis");
  const folder = mkdtempSync(path.join(tmpdir(), "ventanilla-redis-"));
  const port = await freePort();
  let server = await start(program, port, folder);
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
      server = await start(program, port, folder);
    },
    async close() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Nothing that it has answered is lost when it is killed. */
async function start(program, port, folder) {
  const settings = { port, bind: "127.0.0.1", dir: folder, appendonly: "yes", appendfsync: "always", save: "" };
  const flags = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
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
