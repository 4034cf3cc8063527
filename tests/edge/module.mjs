// The gateway's own modules in Node, which cannot read TypeScript everywhere yet: bundled, with the packages left outside.
import { rmSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { developmentFolder, inRoot } from "../../scripts/machine/paths.mjs";

const exported = ["gateway", "configuration", "stores/memory", "stores/redis"];

export async function loadEdge() {
  const outfile = `${developmentFolder}/edge-${crypto.randomUUID()}.mjs`;
  const contents = exported.map((name) => `export * from "./${name}.ts";`).join("\n");
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
