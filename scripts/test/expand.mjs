// Commands of steps.json: no shell runs them, so a `*` in a file name is ours to expand.
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { inRoot } from "../machine/paths.mjs";
import { Failure } from "../machine/run.mjs";

/** Every `folder/*.end` replaced by the files it names; naming none is a failure, not an empty success. */
export function expand(command) {
  return command.flatMap((word) => (/\/.*\*/.test(word) ? filesLike(word) : [word]));
}

function filesLike(pattern) {
  const folder = path.posix.dirname(pattern);
  const [start, end] = path.posix.basename(pattern).split("*");
  const names = existsSync(inRoot(folder)) ? readdirSync(inRoot(folder)).sort() : [];
  const found = names.filter((name) => name.startsWith(start) && name.endsWith(end));
  if (found.length === 0) throw new Failure(`No file matches ${pattern}.`);
  return found.map((name) => path.posix.join(folder, name));
}
