// Child processes that cannot be left behind: each runs in its own process group, and every group
// still alive is ended when this process ends.
import { spawn } from "node:child_process";
import { constants } from "node:os";
import { delimiter } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { root } from "./paths.mjs";

const alive = new Set();

/**
 * Runs a command to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: Record<string, string>, path?: string[], show?: boolean, stuckSeconds?: number, signal?: AbortSignal }} [options]
 *   `path`: folders put before PATH; `show`: pass the output through instead of keeping it;
 *   `stuckSeconds`: end a command that hangs; `signal`: end one that would go on.
 * @returns {Promise<{ code: number, output: string, stuck: boolean }>} 127 when the command does not exist.
 */
export function run(command, args, options = {}) {
  return new Promise((resolve) => {
    let output = "";
    let stuck = false;
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: environment(options),
      stdio: options.show ? ["ignore", "inherit", "inherit"] : ["ignore", "pipe", "pipe"],
      detached: true,
    });
    alive.add(child);
    const guard = options.stuckSeconds
      ? setTimeout(() => {
          stuck = true;
          endGroup(child, "SIGKILL");
        }, options.stuckSeconds * 1000)
      : undefined;
    options.signal?.addEventListener("abort", () => endGroup(child, "SIGKILL"));
    const settle = (code) => {
      clearTimeout(guard);
      // A step may leave a server or a browser behind; the next one shall not meet it.
      endGroup(child, "SIGKILL");
      alive.delete(child);
      resolve({ code, output, stuck });
    };
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding("utf8").on("data", (text) => {
        output += text;
      });
    }
    child.on("error", (error) => {
      output += `${error.message}\n`;
      settle(error.code === "ENOENT" ? 127 : 1);
    });
    // "exit", then a moment for the pipes: a grandchild that holds them open must not stop us.
    child.on("exit", (code, signal) => {
      const finish = () => settle(code ?? (signal ? 1 : 0));
      const late = setTimeout(finish, 2000);
      child.on("close", () => {
        clearTimeout(late);
        finish();
      });
    });
  });
}

/** Like `run`, but throws the command's output when it fails, and returns it when it does not. */
export async function must(command, args, options = {}) {
  const { code, output } = await run(command, args, options);
  if (code !== 0) {
    throw new Failure(`${[command, ...args].join(" ")} failed (exit code ${code})\n${output}`.trimEnd());
  }
  return output;
}

/** An expected failure: its message is for a person, its stack is not. */
export class Failure extends Error {}

/**
 * Runs a script's main function: a Failure is one message and exit code 1, a signal ends everything.
 * @param {(closers: Array<() => unknown>) => Promise<void>} body what it pushes is called when a signal comes;
 *   a script that has something to close runs until then, so a signal is its ordinary end.
 */
export function main(body) {
  const closers = [];
  let stopped;
  const stop = async (signal) => {
    // Ctrl-C comes twice under npm: from the terminal, and passed on by npm.
    if (stopped !== undefined) return;
    stopped = closers.length > 0 ? 0 : 128 + constants.signals[signal];
    endAll();
    // Two seconds for an orderly end; what still hangs dies with this process.
    await Promise.race([Promise.allSettled(closers.map((close) => close())), sleep(2000)]);
    process.exit(stopped);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
  if (process.env.npm_lifecycle_event) stopWithParent(() => stop("SIGTERM"));
  process.on("exit", () => {
    endAll();
    // Miniflare answers signals too: it ends workerd and exits at once, with a code of its own.
    if (stopped !== undefined) process.exitCode = stopped;
  });
  body(closers).catch(async (error) => {
    console.error(isForPerson(error) ? error.message : error);
    await Promise.race([Promise.allSettled(closers.map((close) => close())), sleep(2000)]);
    process.exit(1);
  });
}

/** npm ends on a signal that was sent to it alone and does not always pass it on: nobody would be left to stop us. */
function stopWithParent(stop) {
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || stop(), 500).unref();
}

/** A wrong flag, told by parseArgs, is a person's mistake as well. */
function isForPerson(error) {
  return error instanceof Failure || String(error?.code).startsWith("ERR_PARSE_ARGS");
}

/** Ends every child that is still running. */
export function endAll() {
  for (const child of alive) endGroup(child, "SIGKILL");
  alive.clear();
}

function endGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}

function environment({ env = {}, path = [] }) {
  const merged = { ...process.env, ...env };
  merged.PATH = [...path, merged.PATH ?? ""].join(delimiter);
  return merged;
}
