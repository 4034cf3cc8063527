// The console: a static folder, www/dist, that needs no server of its own.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { compiledWasm } from "./build/compiled-wasm.js";
import { contract } from "./build/contract.js";
import { errors } from "./build/errors.js";
import { peer } from "./build/peer.js";
import { unused } from "./build/unused.js";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
// For a page that is not served beside its gateway. Empty: the gateway's paths are the page's own.
const gateway = process.env.GATEWAY_ORIGIN ? new URL(process.env.GATEWAY_ORIGIN).origin : "";

/** The content policy names that gateway too. */
const policy = () => ({
  name: "policy",
  transformIndexHtml: (html) => html.replace("connect-src 'self'", `connect-src 'self' ${gateway}`.trim()),
});

const plugins = () => [compiledWasm(), contract(), errors(), unused(), peer("bcs.syncData")];

export default defineConfig({
  root: here("."),
  base: "./",
  publicDir: here("public"),
  // The package's entry whose wasm is a file of its own: inlined in the script it would be larger, and compiled late.
  resolve: { conditions: ["workerd", "module", "browser"] },
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  define: { __GATEWAY__: JSON.stringify(gateway) },
  plugins: [...plugins(), policy()],
  worker: { format: "es", plugins },
  build: {
    outDir: here("dist"),
    emptyOutDir: true,
    target: "es2022",
    // The strict content policy has no room for data: URLs.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      checks: { pluginTimings: false },
      // What several views share is one file: many small ones compress badly.
      output: {
        codeSplitting: {
          groups: [
            // What a form has no need of.
            {
              name: "replies",
              test: /www\/src\/(parts\/(json-tree|problem)|send\/outcome)/,
              priority: 1,
              includeDependenciesRecursively: false,
            },
            { name: "shared", test: /www\/src|node_modules\/preact/, minShareCount: 2 },
          ],
        },
      },
    },
  },
});
