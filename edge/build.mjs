// npm run build:gateway: what each runtime takes, in edge/dist/: a file for Node, Deno and Bun, a folder for Cloudflare.
import { mkdirSync, writeFileSync } from "node:fs";
import { build } from "../scripts/build.mjs";
import { inRoot } from "../scripts/machine/paths.mjs";
import { main } from "../scripts/machine/run.mjs";

main(async () => {
  await build();
  // It imports packages that may only just have been installed.
  const { bundleServer, bundleWorker, servers } = await import("./bundle.mjs");
  mkdirSync(inRoot("edge", "dist", "worker"), { recursive: true });
  for (const runtime of servers) writeFileSync(inRoot("edge", "dist", `${runtime}.mjs`), await bundleServer(runtime));
  for (const { path: name, contents } of await bundleWorker()) writeFileSync(inRoot("edge", "dist", "worker", name), contents);
  console.log([...servers.map((runtime) => `edge/dist/${runtime}.mjs`), "edge/dist/worker/worker.js"].join("\n"));
});
