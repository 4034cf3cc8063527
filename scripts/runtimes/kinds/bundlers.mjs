// Bundlers, with the settings their own documentation begins with: what they make runs in a page or in Node.
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "../../machine/paths.mjs";
import { must } from "../../machine/run.mjs";
import { html } from "../page-server.mjs";
import { versionIn } from "../workspace.mjs";
import { printed } from "./scripts.mjs";

export const esbuild = (target) =>
  bundled("esbuild", target, async ({ entry, folder }) => {
    const { build } = await import("esbuild");
    await build({
      entryPoints: [entry],
      outfile: path.join(folder, "main.js"),
      bundle: true,
      minify: true,
      format: "esm",
      platform: target === "node" ? "node" : "browser",
      logLevel: "silent",
    });
    return versionIn(root, "esbuild");
  });

export const rollup = (target) =>
  bundled("rollup", target, async ({ entry, folder, stage }) => {
    const { rollup } = await stage.load("rollup");
    const { nodeResolve } = await stage.load("@rollup/plugin-node-resolve");
    const bundle = await rollup({ input: entry, plugins: [nodeResolve({ browser: target !== "node" })], onLog: refuse });
    await bundle.write({ file: path.join(folder, "main.js"), format: "es" });
    await bundle.close();
    return stage.versionOf("rollup");
  });

export const webpack = (target) =>
  bundled("webpack", target, async ({ entry, folder, stage }) => {
    const { default: webpack } = await stage.load("webpack");
    await compile(webpack, { entry, folder, target });
    return stage.versionOf("webpack");
  });

export const rspack = (target) =>
  bundled("rspack", target, async ({ entry, folder, stage }) => {
    const { rspack } = await stage.load("@rspack/core");
    await compile(rspack, { entry, folder, target });
    return stage.versionOf("@rspack/core");
  });

/** Without settings: parcel reads the page. */
export async function parcel(stage) {
  const folder = path.join(stage.folder, "dist", "parcel");
  writeFileSync(path.join(stage.folder, "parcel.html"), html({ script: "page.mjs" }));
  const command = path.join(stage.set, "node_modules", "parcel", "lib", "bin.js");
  const options = ["--dist-dir", folder, "--public-url", "/dist/parcel/", "--no-cache", "--no-source-maps"];
  await must(process.execPath, [command, "build", "parcel.html", ...options], { cwd: stage.folder, stuckSeconds: 300 });
  assertOneModule(stage, folder);
  const { answer } = await stage.visit("chromium", "/dist/parcel/parcel.html");
  return { version: stage.versionOf("parcel"), answer };
}

/** webpack's way, which rspack shares. */
function compile(webpack, { entry, folder, target }) {
  const settings = {
    mode: "production",
    entry,
    target: target === "node" ? "node20" : "web",
    output: { path: folder, filename: target === "node" ? "main.cjs" : "main.js" },
    performance: false,
  };
  return new Promise((resolve, reject) => {
    const compiler = webpack(settings);
    compiler.run((fault, stats) => {
      compiler.close(() => {});
      const messages = stats?.toJson({ all: false, errors: true, warnings: true });
      const told = [...(messages?.errors ?? []), ...(messages?.warnings ?? [])].map(({ message }) => message);
      if (fault || told.length > 0) reject(new Error([fault, ...told].filter(Boolean).join("\n")));
      else resolve();
    });
  });
}

/**
 * @param {string} name the folder's
 * @param {"node" | "page"} target
 * @param {(job: { entry: string, folder: string, stage: object }) => Promise<string>} build gives the bundler's version
 */
function bundled(name, target, build) {
  return async (stage) => {
    const place = `dist/${name}-${target}`;
    const folder = path.join(stage.folder, place);
    const entry = path.join(stage.folder, target === "node" ? "bundled.mjs" : "page.mjs");
    const version = await build({ entry, folder, stage });
    assertOneModule(stage, folder);
    if (target === "node") {
      const main = readdirSync(folder).find((file) => /^main\.c?js$/.test(file));
      return { version, ...(await printed(stage, process.execPath, [path.join(folder, main)])) };
    }
    writeFileSync(
      path.join(folder, "index.html"),
      html({ script: `/${place}/main.js`, module: !["webpack", "rspack"].includes(name) }),
    );
    const { answer } = await stage.visit("chromium", `/${place}/index.html`);
    return { version, answer };
  };
}

/** However many entries were imported: the output has the published engine once. */
export function assertOneModule(stage, folder) {
  const bytes = readFileSync(path.join(stage.folder, "node_modules", "ventanilla", "ventanilla.wasm"));
  const hex = bytes.toString("hex");
  const found = filesUnder(folder).reduce((count, file) => {
    const content = readFileSync(file);
    return count + (content.equals(bytes) ? 1 : content.toString("latin1").split(hex).length - 1);
  }, 0);
  if (found !== 1) throw new Error(`The output has the engine ${found} times.`);
}

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, name))
    .filter((file) => statSync(file).isFile());
}

/** A warning about the package is a fault of the package. */
function refuse(level, { message }) {
  if (level === "warn") throw new Error(message);
}
