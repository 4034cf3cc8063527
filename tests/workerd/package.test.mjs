// The built package inside workerd: what comes before the first request, and calls. The cases run there in scripts/runtimes/.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, before, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { Miniflare } from "miniflare";
import { bundleWorker } from "../../edge/bundle.mjs";
import { listenOnLoopback } from "../../scripts/machine/loopback.mjs";
import { inRoot } from "../../scripts/machine/paths.mjs";

let miniflare;

before(async () => {
  miniflare = new Miniflare({
    modules: await bundleWorker(inRoot("tests", "workerd", "worker.mjs")),
    compatibilityDate: "2025-10-01",
    cf: false,
  });
  await miniflare.ready;
});

after(() => miniflare?.dispose());

test("the engine is there before any request", async () => {
  assert.deepEqual(await ask("/early"), { valid: true });
});

test("call goes through workerd's fetch", async (context) => {
  const seen = [];
  const provider = createServer((request, response) => {
    seen.push(request.headers.username);
    response.writeHead(200, { "content-type": "application/json" }).end('{"code":"0"}');
  });
  const { url, close } = await listenOnLoopback(provider, 0);
  context.after(close);
  const outcome = await ask("/call", url);
  assert.equal(outcome.ok, true, JSON.stringify(outcome));
  assert.deepEqual(seen, ["user-1"]);
});

test("a request that had gone took the fresh token of those who waited with it", { timeout: 20_000 }, async (context) => {
  const asked = [];
  const provider = createServer((request, response) => {
    if (request.url !== "/token") return response.writeHead(request.headers.authorization === "Bearer new" ? 204 : 401).end();
    asked.push(response);
    if (asked.length > 1) response.writeHead(200, { "content-type": "application/json" }).end('{"token":"new"}');
  });
  const { url: body, close } = await listenOnLoopback(provider, 0);
  context.after(close);
  const url = new URL("/refresh", await miniflare.ready);
  const gone = new AbortController();
  const first = fetch(url, { method: "POST", body, signal: gone.signal });
  while (asked.length === 0) await sleep(10);
  // The first one waits for its token, and leaves while a second one is there.
  const second = fetch(url, { method: "POST", body });
  await sleep(200);
  gone.abort();
  await assert.rejects(first);
  const outcome = await (await second).json();
  assert.equal(outcome.ok, true, JSON.stringify(outcome));
  assert.equal(asked.length, 2);
});

async function ask(pathname, body) {
  const response = await miniflare.dispatchFetch(`http://worker.example${pathname}`, { method: "POST", body });
  assert.equal(response.status, 200);
  return response.json();
}
