// `call` in pages of real browsers, through their own fetch. The cases run in them in scripts/runtimes/.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { launch } from "../../scripts/machine/browsers.mjs";
import { startServer } from "./server.mjs";

for (const name of ["chromium", "firefox"]) {
  describe(name, () => {
    let browser;
    let server;

    before(async () => {
      server = await startServer();
      browser = await launch(name);
    });

    after(async () => {
      await browser?.close();
      await server?.close();
    });

    test("calls go through the browser's fetch", { timeout: 60_000 }, async () => {
      const result = await visit(browser, server);
      assert.equal(result.crashed, undefined);
      checkCalls(result.calls);
      checkRequests(server.requests);
    });
  });
}

async function visit(browser, server) {
  const tab = await browser.newPage();
  const messages = [];
  tab.on("console", (message) => messages.push(message.text()));
  tab.on("pageerror", (error) => messages.push(String(error)));
  const report = server.nextReport();
  await tab.goto(server.origin);
  const timer = new Promise((_, reject) => {
    setTimeout(() => reject(new Error(`The page did not report. ${messages.join("\n")}`)), 30_000).unref();
  });
  const result = await Promise.race([report, timer]);
  await tab.close();
  return result;
}

function checkCalls({ direct, redirected, late, through }) {
  assert.equal(direct.ok, true);
  assert.equal(through.ok, true);
  assert.equal(redirected.problem.category, "upstream");
  assert.equal(late.problem.category, "timeout");
}

function checkRequests(requests) {
  assert.deepEqual(
    requests.map(({ place }) => place),
    ["", "/moved", "/silent", "/door/itau"],
  );
  for (const { method, headers, body } of requests) {
    assert.equal(method, "POST");
    assert.equal(body, '{"contextId":"123123213"}');
    assert.equal(headers.cookie, undefined);
    assert.equal(headers.referer, undefined);
  }
  const [direct, , , through] = requests;
  assert.equal(direct.headers.username, "user-1");
  assert.equal(through.headers.username, undefined);
  assert.equal(through.headers.authorization, "Bearer key-1");
}
