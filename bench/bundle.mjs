// Modules of the bench as one file that needs nothing else. For Node.
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));

/**
 * @param {string} contents an ES module, as if it stood in bench/
 * @param {{ minify?: boolean }} [options]
 * @returns {Promise<string>}
 */
export async function bundle(contents, { minify = true } = {}) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: here },
    write: false,
    bundle: true,
    minify,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    legalComments: "none",
    logLevel: "error",
  });
  return outputFiles[0].text;
}
