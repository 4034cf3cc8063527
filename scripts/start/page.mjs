// The console page, built by Vite when its sources, the package or the cases have changed.
import { inRoot } from "../machine/paths.mjs";
import { digest, forget, isFresh, remember } from "../machine/stamp.mjs";

const inputs = {
  paths: [
    "www",
    "npm/package.json",
    "npm/src",
    "npm/generated",
    "npm/openapi",
    "npm/workerd.js",
    "npm/ventanilla.wasm",
    "tests/cases",
    "bench/contenders",
    "package-lock.json",
  ],
  // The page is built for a gateway.
  words: [process.env.GATEWAY_ORIGIN ?? ""],
  except: (file) => file.startsWith("www/dist/"),
};
const outputs = ["www/dist"];
const stampFile = inRoot(".dev", "build-page");

/** Writes www/dist when it is not fresh. */
export async function buildPage(say = console.log) {
  const before = digest(inputs);
  if (isFresh(stampFile, before, outputs)) return;
  forget(stampFile);
  say("Building the page …");
  const { build } = await import("vite");
  await build({ root: inRoot("www"), configFile: inRoot("www", "vite.config.js"), logLevel: "warn" });
  remember(stampFile, before, outputs);
}
