// Every runtime and bundler, in the order of the matrix. `start` gives { version, answer }, or throws Missing.
import { esbuild, parcel, rollup, rspack, webpack } from "./kinds/bundlers.mjs";
import { nextPage, nextRoute } from "./kinds/next.mjs";
import { page } from "./kinds/pages.mjs";
import { bun, deno, node } from "./kinds/scripts.mjs";
import { viteBuild, viteDev } from "./kinds/vite.mjs";
import { cloudflareVitest } from "./kinds/vitest.mjs";
import { edgeRuntime, workerd } from "./kinds/workers.mjs";
import { importMap } from "./workspace.mjs";

/** @typedef {{ id: string, title: string, set: "short" | "long", start: (stage: object) => Promise<{ version: string, answer: object }> }} Runtime */

/** @type {Runtime[]} */
export const runtimes = [
  ...[20, 22, 24].flatMap((major) => [
    short(`node${major}`, "Node, ES modules", node(major, "main.mjs")),
    short(`node${major}-cjs`, "Node, CommonJS", node(major, "main.cjs")),
  ]),
  short("deno", "Deno", deno("main.mjs")),
  short("bun", "Bun, ES modules", bun("main.mjs")),
  short("bun-cjs", "Bun, CommonJS", bun("main.cjs")),
  short("workerd", "workerd", workerd),
  short("edge-runtime", "Vercel edge-runtime", edgeRuntime),
  ...[
    ["chromium", "Chromium"],
    ["firefox", "Firefox"],
  ].flatMap(([browser, title]) => pages(browser, title, short)),
  short("vite-dev", "Vite's development server", viteDev),
  short("vite", "built with Vite, in a page", viteBuild),
  ...Object.entries({ webpack, esbuild, rollup }).flatMap(([name, bundler]) => [
    short(name, `built with ${name}, in a page`, bundler("page")),
    short(`${name}-node`, `built with ${name}, in Node`, bundler("node")),
  ]),
  ...pages("webkit", "WebKitGTK", long),
  long("rspack", "built with rspack, in a page", rspack("page")),
  long("rspack-node", "built with rspack, in Node", rspack("node")),
  long("parcel", "built with parcel, in a page", parcel),
  long("next-server", "Next, route in its server", nextRoute("server")),
  long("next-edge", "Next, route in its edge runtime", nextRoute("edge")),
  long("next", "Next, client component", nextPage),
  long("cloudflare-vitest", "Cloudflare's vitest plugin", cloudflareVitest),
];

function pages(browser, title, add) {
  return [
    add(browser, `${title}, module script`, page(browser, { script: "/script.mjs" })),
    add(`${browser}-map`, `${title}, import map to the minified file`, page(browser, { script: "/page.mjs", map: importMap })),
    add(`${browser}-thread`, `${title}, Web Worker`, page(browser, { script: "/thread-page.mjs" })),
  ];
}

function short(id, title, start) {
  return { id, title, set: "short", start };
}

function long(id, title, start) {
  return { id, title, set: "long", start };
}
