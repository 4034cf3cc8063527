// One file of the gateway, for tests of what it does by the clock.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** @param {string} file in `edge/` */
export async function load(file) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(`../../edge/${file}`, import.meta.url))],
    bundle: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}
