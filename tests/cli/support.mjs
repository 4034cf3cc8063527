// Runs the command line as its users do: a process, its streams, its exit code.
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("../../npm/bin/ventanilla.js", import.meta.url));

/**
 * @param {string[]} args
 * @param {{ input?: string | Uint8Array, env?: object }} [how]
 * @returns {Promise<{ code: number, stdout: string, stderr: string }>}
 */
export function ventanilla(args, { input = "", env = {} } = {}) {
  const { FORCE_COLOR: _, ...inherited } = process.env;
  const child = spawn(process.execPath, [script, ...args], { env: { ...inherited, ...env } });
  // A command that takes no input has ended before it is written.
  child.stdin.on("error", () => {});
  child.stdin.end(input);
  return Promise.all([text(child.stdout), text(child.stderr), ended(child)]).then(([stdout, stderr, code]) => ({
    code,
    stdout,
    stderr,
  }));
}

/** What it prints with --json. */
export async function ventanillaJson(args, how) {
  const { code, stdout, stderr } = await ventanilla([...args, "--json"], how);
  return { code, stderr, value: JSON.parse(stdout) };
}

/** A file in a folder of this run. */
export function file(name, content) {
  const place = path.join(folder, name);
  writeFileSync(place, typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content));
  return place;
}

export const folder = mkdtempSync(path.join(os.tmpdir(), "ventanilla-cli-"));

process.on("exit", () => rmSync(folder, { recursive: true, force: true }));

async function text(stream) {
  const chunks = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString("utf8");
}

function ended(child) {
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
}
