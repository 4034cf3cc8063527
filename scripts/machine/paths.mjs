// Where things are: the repository, and the cache for what outlives a clone.
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's root folder. */
export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

/** `inRoot("npm", "index.js")`: an absolute path inside the repository. */
export const inRoot = (...parts) => path.join(root, ...parts);

/** Tools built once per machine live here, outside target/ and node_modules/ so that cleaning keeps them. */
export const cacheFolder = path.join(
  process.env.XDG_CACHE_HOME || path.join(os.homedir() || os.tmpdir(), ".cache"),
  "ventanilla",
);

/** `inCache("tools")`: an absolute path inside the cache. */
export const inCache = (...parts) => path.join(cacheFolder, ...parts);

/** Git-ignored state of this clone: build stamps, the development key. */
export const developmentFolder = inRoot(".dev");
