// Runtimes that are a command: Node, Deno, Bun. They print the answer as a line of its own.
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { must } from "../../machine/run.mjs";
import { Missing } from "../missing.mjs";

export const node = (major, script) => async (stage) => answered(stage, nodeCommand(stage, major), [script]);

/** npm carries Node itself, for Linux on x64; this Node stands in for its own major version elsewhere. */
export function nodeCommand(stage, major) {
  const [command] = packaged(stage, [`node${major}/bin/node`]);
  const own = process.versions.node.split(".")[0] === String(major) ? process.execPath : undefined;
  if (!command && !own) throw new Missing(`npm carries Node ${major} for Linux on x64 only.`);
  return command ?? own;
}

/** Without a flag: it reads modules and nothing else. */
export const deno = (script) => async (stage) => {
  // As scripts of its own npm package would: nothing is kept outside of the workspace.
  const env = { DENO_DIR: path.join(stage.folder, ".deno"), DENO_NO_UPDATE_CHECK: "1" };
  return answered(stage, denoCommand(stage), ["run", script], env);
};

export const bun = (script) => async (stage) => answered(stage, bunCommand(stage), [script]);

export function denoCommand(stage) {
  const [command] = packaged(stage, readPlatforms(stage, "@deno", "deno"));
  if (!command) throw new Missing("npm carries no Deno for this platform.");
  return command;
}

export function bunCommand(stage) {
  const [command] = packaged(stage, readPlatforms(stage, "@oven", "bin/bun"));
  if (!command) throw new Missing("npm carries no Bun for this platform.");
  return command;
}

/** The answer that a script prints. */
export async function answered(stage, command, args, env = {}) {
  const version = (await must(command, ["--version"])).split("\n")[0].match(/\d[\w.-]*/)[0];
  return { version, ...(await printed(stage, command, args, env)) };
}

export async function printed(stage, command, args, env = {}) {
  const output = await must(command, args, { cwd: stage.folder, env, stuckSeconds: 300 });
  const line = output.split("\n").findLast((text) => text.startsWith('{"answer":'));
  if (line === undefined) throw new Error(`No answer was printed.\n${output.trimEnd()}`);
  return JSON.parse(line);
}

function packaged(stage, places) {
  return places.map((place) => path.join(stage.set, "node_modules", place)).filter((file) => existsSync(file));
}

function readPlatforms(stage, scope, file) {
  const folder = path.join(stage.set, "node_modules", scope);
  return existsSync(folder) ? readdirSync(folder).map((name) => path.join(scope, name, file)) : [];
}
