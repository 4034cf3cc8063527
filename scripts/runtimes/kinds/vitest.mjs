// Cloudflare's plugin for vitest: the program is a test inside of workerd. It needs Node 22 or newer.
import { cpSync } from "node:fs";
import path from "node:path";
import { inRoot } from "../../machine/paths.mjs";
import { nodeCommand, printed } from "./scripts.mjs";

export async function cloudflareVitest(stage) {
  cpSync(inRoot("scripts", "runtimes", "long", "vitest"), stage.folder, { recursive: true });
  const vitest = path.join(stage.set, "node_modules", "vitest", "vitest.mjs");
  const env = { WRANGLER_SEND_METRICS: "false", WRANGLER_LOG_PATH: path.join(stage.folder, ".wrangler"), CI: "true" };
  const { answer } = await printed(stage, nodeCommand(stage, 24), [vitest, "run", "--no-color"], env);
  return { version: stage.versionOf("@cloudflare/vitest-plugin"), answer };
}
