// Serves a workspace to browsers, under a strict content security policy.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { listenOnLoopback } from "../machine/loopback.mjs";

const types = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

/** @returns {Promise<{ url: string, close: () => Promise<void> }>} */
export function servePages(folder) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const type = types[path.extname(pathname)];
    if (pathname.includes("..") || !type) return response.writeHead(404).end();
    readFile(path.join(folder, pathname)).then(
      (content) => response.writeHead(200, { ...headersOf(type, content), "content-type": type }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  return listenOnLoopback(server, 0);
}

/** @param {{ script: string, map?: object, module?: boolean }} page */
export function html({ script, map, module = true }) {
  const importMap = map ? `<script type="importmap">${JSON.stringify(map)}</script>` : "";
  const kind = module ? ' type="module"' : " defer";
  return `<!doctype html><link rel="icon" href="data:,"><title>Ventanilla</title>${importMap}<script${kind} src="${script}"></script>`;
}

/** What a careful site allows: scripts of its own, wasm by its own name, an inline import map by its digest. */
function headersOf(type, content) {
  if (type !== types[".html"]) return { "cache-control": "no-store", "content-security-policy": policy("") };
  const inline = /<script type="importmap">(.*?)<\/script>/s.exec(content.toString())?.[1];
  const digest = inline && createHash("sha256").update(inline).digest("base64");
  return { "cache-control": "no-store", "content-security-policy": policy(digest ? ` 'sha256-${digest}'` : "") };
}

const policy = (more) => `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'${more}; connect-src 'self'; worker-src 'self'`;
