// Vite, of this repository: its development server, and what it builds.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "../../machine/paths.mjs";
import { html } from "../page-server.mjs";
import { versionIn } from "../workspace.mjs";
import { assertOneModule } from "./bundlers.mjs";

export const viteDev = undisturbed(async (stage) => {
  const { createServer } = await import("vite");
  const server = await createServer({ ...settings(stage), server: { host: "127.0.0.1", port: 0 } });
  try {
    await server.listen();
    const { answer } = await stage.visit("chromium", "/vite.html", `http://127.0.0.1:${server.httpServer.address().port}`);
    return { version: versionIn(root, "vite"), answer };
  } finally {
    await server.close();
  }
});

export const viteBuild = undisturbed(async (stage) => {
  const { build } = await import("vite");
  const outDir = path.join(stage.folder, "dist", "vite");
  const rolldownOptions = { input: path.join(stage.folder, "vite.html") };
  await build({ ...settings(stage), base: "/dist/vite/", build: { outDir, rolldownOptions, chunkSizeWarningLimit: Infinity } });
  assertOneModule(stage, outDir);
  const { answer } = await stage.visit("chromium", "/dist/vite/vite.html");
  return { version: versionIn(root, "vite"), answer };
});

/** Vite sets NODE_ENV for its whole process, and with it for every tool that is started later. */
function undisturbed(start) {
  return async (stage) => {
    const before = process.env.NODE_ENV;
    try {
      return await start(stage);
    } finally {
      if (before === undefined) delete process.env.NODE_ENV;
      else process.env.NODE_ENV = before;
    }
  };
}

function settings(stage) {
  writeFileSync(path.join(stage.folder, "vite.html"), html({ script: "/page.mjs" }));
  return {
    root: stage.folder,
    configFile: false,
    logLevel: "warn",
    cacheDir: path.join(stage.folder, ".vite"),
    optimizeDeps: { entries: ["vite.html"] },
  };
}
