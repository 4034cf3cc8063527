// npm run lock:examples [-- name …]: writes the examples' lock files after a change of their dependencies.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { inRoot } from "../machine/paths.mjs";
import { main, must } from "../machine/run.mjs";
import { examples, readWithoutOwn, withOwn } from "./manifest.mjs";

main(async () => {
  const names = process.argv.slice(2);
  for (const name of names.length > 0 ? names : examples) {
    const lock = await resolve(readWithoutOwn(name));
    writeFileSync(inRoot("examples", name, "package-lock.json"), json(withOwn(lock)));
    console.log(`examples/${name}/package-lock.json`);
  }
});

/** What npm makes of a manifest; versions that the lock file has stay. */
async function resolve({ manifest, lock }) {
  const folder = mkdtempSync(path.join(tmpdir(), "ventanilla-lock-"));
  const file = (name) => path.join(folder, name);
  try {
    writeFileSync(file("package.json"), json(manifest));
    if (lock) writeFileSync(file("package-lock.json"), json(lock));
    const flags = ["--package-lock-only", "--ignore-scripts", "--omit-lockfile-registry-resolved", "--no-audit", "--no-fund"];
    await must("npm", ["install", ...flags], { cwd: folder });
    return JSON.parse(readFileSync(file("package-lock.json"), "utf8"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function json(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}
