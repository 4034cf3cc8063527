// Next: built once, then asked in its server, in its edge runtime, and as a page.
import { copyFileSync, cpSync, mkdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { answering, freePort } from "../../machine/loopback.mjs";
import { inRoot } from "../../machine/paths.mjs";
import { must, run } from "../../machine/run.mjs";

/** @param {"server" | "edge"} place a route */
export const nextRoute = (place) => async (stage) => {
  const origin = await started(stage);
  const body = await readFile(path.join(stage.folder, "data.json"));
  const response = await fetch(`${origin}/${place}`, { method: "POST", body });
  if (response.status !== 200) throw new Error(`It answered ${response.status}: ${(await response.text()).slice(0, 2000)}`);
  return { version: stage.versionOf("next"), ...(await response.json()) };
};

export const nextPage = async (stage) => {
  const { answer } = await stage.visit("chromium", "/", await started(stage));
  return { version: stage.versionOf("next"), answer };
};

const servers = new WeakMap();

function started(stage) {
  if (!servers.has(stage)) servers.set(stage, buildAndStart(stage));
  return servers.get(stage);
}

async function buildAndStart(stage) {
  cpSync(inRoot("scripts", "runtimes", "long", "next"), stage.folder, { recursive: true });
  mkdirSync(path.join(stage.folder, "public"));
  copyFileSync(path.join(stage.folder, "data.json"), path.join(stage.folder, "public", "data.json"));
  const next = path.join(stage.set, "node_modules", "next", "dist", "bin", "next");
  const options = { cwd: stage.folder, env: { NEXT_TELEMETRY_DISABLED: "1" } };
  await must(process.execPath, [next, "build"], { ...options, stuckSeconds: 600 });

  const port = await freePort();
  const end = new AbortController();
  stage.onClose(() => end.abort());
  const ended = run(process.execPath, [next, "start", "--hostname", "127.0.0.1", "--port", String(port)], {
    ...options,
    signal: end.signal,
  });
  const origin = `http://127.0.0.1:${port}`;
  await Promise.race([answering(origin), ended.then(({ output }) => Promise.reject(new Error(`next start ended.\n${output}`)))]);
  return origin;
}
