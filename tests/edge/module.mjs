// The gateway's own modules in Node, which cannot read TypeScript everywhere yet: bundled, with the packages left outside.
import { rmSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { developmentFolder, inRoot } from "../../scripts/machine/paths.mjs";

/** What an entry of a process would import. */
export const loadEdge = () => load("gateway.ts", "configuration.ts", "stores/memory.ts", "stores/redis.ts");

/** @param {string[]} files in `edge/` */
export async function load(...files) {
  const outfile = `${developmentFolder}/edge-${crypto.randomUUID()}.mjs`;
  const contents = files.map((file) => `export * from "./${file}";`).join("\n");
  await build({
    stdin: { contents, resolveDir: inRoot("edge"), loader: "ts" },
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    logLevel: "silent",
  });
  try {
    return await import(pathToFileURL(outfile));
  } finally {
    rmSync(outfile);
  }
}
