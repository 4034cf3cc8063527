// "Is it still fresh?", answered by content: modification times lie after a git checkout.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { inRoot } from "./paths.mjs";

/**
 * One digest over files and folders (paths from the root) and over words such as versions.
 * A path that does not exist counts as absent, so its appearance changes the digest.
 * @param {{ paths: string[], words?: string[], except?: (path: string) => boolean }} inputs
 */
export function digest({ paths, words = [], except = () => false }) {
  const hash = createHash("sha256");
  for (const word of words) hash.update(`${word}\0`);
  for (const file of paths.flatMap(filesUnder).filter((file) => !except(file))) {
    hash.update(`${file}\0`);
    hash.update(existsSync(inRoot(file)) ? readFileSync(inRoot(file)) : "absent");
    hash.update("\0");
  }
  return hash.digest("hex");
}

/** True when `stampFile` holds exactly this digest and every output exists unchanged. */
export function isFresh(stampFile, inputs, outputs) {
  if (!existsSync(stampFile)) return false;
  const [inputDigest, outputDigest] = readFileSync(stampFile, "utf8").split("\n");
  return (
    inputDigest === inputs && outputs.every((file) => existsSync(inRoot(file))) && outputDigest === digest({ paths: outputs })
  );
}

/** Remembers that `outputs` were made from `inputs`. */
export function remember(stampFile, inputs, outputs) {
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, `${inputs}\n${digest({ paths: outputs })}\n`);
}

/** Forgets it: a build that stops half way must not look finished. */
export const forget = (stampFile) => rmSync(stampFile, { force: true });

function filesUnder(relative) {
  const absolute = inRoot(relative);
  if (!existsSync(absolute) || statSync(absolute).isFile()) return [relative];
  return readdirSync(absolute)
    .sort()
    .flatMap((name) => filesUnder(path.posix.join(relative, name)));
}
