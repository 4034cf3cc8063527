// Serves the built package and the page; plays a provider and a gateway; waits for the page's report.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";
import { listenOnLoopback } from "../../scripts/machine/loopback.mjs";
import { inRoot } from "../../scripts/machine/paths.mjs";

// What a page of a careful site allows: nothing inline, wasm by its own name.
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
const types = { ".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm" };
const operationPath = "/apiaccess/rest/ccmessaging/v1/itau/ps7/contextos";

export async function startServer() {
  const requests = [];
  let reported;
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => send(response, 500, "text/plain", String(error)));
  });
  const { url, close } = await listenOnLoopback(server, 0);
  return {
    origin: url,
    /** Requests that reached provider or gateway. */
    requests,
    nextReport: () =>
      new Promise((resolve) => {
        reported = resolve;
      }),
    close,
  };

  async function answer(request, response) {
    const { pathname } = new URL(request.url, "http://localhost");
    const body = await text(request);
    if (pathname === "/") return send(response, 200, "text/html", page);
    if (pathname === "/report") {
      reported?.(JSON.parse(body));
      return send(response, 204);
    }
    if (pathname.endsWith(operationPath)) {
      const place = pathname.slice(0, -operationPath.length);
      requests.push({ place, method: request.method, headers: request.headers, body });
      return places[place] === undefined ? send(response, 404) : places[place](response);
    }
    return file(pathname, response);
  }
}

const places = {
  "": (response) => send(response, 200, "application/json", '{"code":"0"}'),
  "/moved": (response) => response.writeHead(302, { location: "/elsewhere" }).end(),
  "/silent": () => {},
  "/door/itau": (response) =>
    send(
      response,
      200,
      "application/json",
      '{"data":{},"extra":{},"warnings":[],"meta":{"operation":"itau.getContext","status":200}}',
    ),
};

const page =
  '<!doctype html><link rel="icon" href="data:,"><title>Ventanilla</title><script type="module" src="/tests/browser/page.mjs"></script>';

async function file(pathname, response) {
  const inPackageOrTests = /^\/(npm|tests)\/[\w./-]+$/.test(pathname) && !pathname.includes("..");
  const type = types[path.extname(pathname)];
  if (!inPackageOrTests || !type) return send(response, 404);
  const content = await readFile(inRoot(...pathname.split("/"))).catch(() => undefined);
  return content === undefined ? send(response, 404) : send(response, 200, type, content);
}

function send(response, status, type, content) {
  const headers = { "content-security-policy": policy, "cache-control": "no-store", ...(type && { "content-type": type }) };
  response.writeHead(status, headers).end(content);
}

async function text(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}
