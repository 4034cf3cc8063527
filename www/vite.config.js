// The console: a static folder, www/dist, that needs no server of its own.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { compiledWasm } from "./build/compiled-wasm.js";
import { contract } from "./build/contract.js";
import { errors } from "./build/errors.js";
import { peer } from "./build/peer.js";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const plugins = () => [compiledWasm(), contract(), errors(), peer("bcs.syncData")];

export default defineConfig({
  root: here("."),
  base: "./",
  publicDir: here("public"),
  // The package's entry whose wasm is a file of its own: inlined in the script it would be larger, and compiled late.
  resolve: { conditions: ["workerd", "module", "browser"] },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  define: { __GATEWAY__: JSON.stringify(process.env.GATEWAY_ORIGIN ?? "") },
  plugins: plugins(),
  worker: { format: "es", plugins },
  build: {
    outDir: here("dist"),
    emptyOutDir: true,
    target: "es2022",
    // The strict content policy has no room for data: URLs.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { checks: { pluginTimings: false } },
  },
});
