// npm run build:gateway: what Node, Deno and Bun run, each as one file in edge/dist/.
import { mkdirSync, writeFileSync } from "node:fs";
import { build } from "../scripts/build.mjs";
import { inRoot } from "../scripts/machine/paths.mjs";
import { main } from "../scripts/machine/run.mjs";

main(async () => {
  await build();
  // It imports packages that may only just have been installed.
  const { bundleServer, servers } = await import("./bundle.mjs");
  mkdirSync(inRoot("edge", "dist"), { recursive: true });
  for (const runtime of servers) writeFileSync(inRoot("edge", "dist", `${runtime}.mjs`), await bundleServer(runtime));
  console.log(servers.map((runtime) => `edge/dist/${runtime}.mjs`).join("\n"));
});
