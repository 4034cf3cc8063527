// The gateway's TypeScript for tests in this process: the oldest Node that is supported reads none.
import { mkdirSync, rmSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { inRoot } from "../../scripts/machine/paths.mjs";

/** @param {string} file of edge/ */
export async function importSource(file) {
  const folder = inRoot(".dev", "sources");
  const outfile = `${folder}/${file.replaceAll("/", "-")}-${process.pid}.mjs`;
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: [inRoot("edge", file)],
    outfile,
    bundle: true,
    format: "esm",
    packages: "external",
    logLevel: "silent",
  });
  try {
    return await import(pathToFileURL(outfile));
  } finally {
    rmSync(outfile);
  }
}
