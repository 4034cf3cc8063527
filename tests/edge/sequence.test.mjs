// Authorization numbers: never one twice, not after a restart either (decision 3).
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { openGateway, openUpstream, requests } from "./gateway.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "ventanilla-sequence-"));

after(() => rmSync(folder, { recursive: true, force: true }));

test("concurrent calls and restarts draw different numbers", async () => {
  const upstream = await openUpstream();
  upstream.reply = { status: 200, headers: { "content-type": "application/json" }, body: '{"responseType":{"value":"OK"}}' };
  for (let start = 0; start < 2; start += 1) {
    const gateway = await openGateway({ upstream, persist: path.join(folder, "store"), bindings: { SEQUENCE_BLOCK: "7" } });
    for (let round = 0; round < 3; round += 1) {
      const calls = Array.from({ length: 10 }, () => gateway.send(requests["bcs.getPila"]()));
      for (const { status } of await Promise.all(calls)) assert.equal(status, 200);
    }
    await gateway.close();
  }
  await upstream.close();
  const ids = upstream.requests.map(({ headers }) => headers["x-invoker-txid"]);
  assert.equal(ids.length, 60);
  assert.equal(new Set(ids).size, 60);
  for (const id of ids) assert.match(id, /^APIF\d{4}32\d{10}$/);
});
