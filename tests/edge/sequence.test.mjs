// Authorization numbers: never one twice, not after a restart either (decision 3).
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { chosenRuntime } from "../../edge/dev.mjs";
import { openGateway, openUpstream, requests } from "./gateway.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "ventanilla-sequence-"));

after(() => rmSync(folder, { recursive: true, force: true }));

/** The memory of a process begins anew, which is why nobody gets it who has not asked for it. */
const starts = chosenRuntime === "workerd" ? 2 : 1;

test("concurrent calls and restarts draw different numbers", async () => {
  const upstream = await openUpstream();
  upstream.reply = { status: 200, headers: { "content-type": "application/json" }, body: '{"responseType":{"value":"OK"}}' };
  for (let start = 0; start < starts; start += 1) {
    const gateway = await openGateway({ upstream, persist: path.join(folder, "store"), bindings: { SEQUENCE_BLOCK: "7" } });
    for (let round = 0; round < 3; round += 1) {
      const calls = Array.from({ length: 10 }, () => gateway.send(requests["bcs.getPila"]()));
      for (const { status } of await Promise.all(calls)) assert.equal(status, 200);
    }
    await gateway.close();
  }
  await upstream.close();
  const ids = upstream.requests.map(({ headers }) => headers["x-invoker-txid"]);
  assert.equal(ids.length, 30 * starts);
  assert.equal(new Set(ids).size, 30 * starts);
  for (const id of ids) assert.match(id, /^APIF\d{4}32\d{10}$/);
});
