// After a trap of the engine: that request gets a problem, the next one works. The worker is bundled with an engine that can be
// made to fail (scripts/build/trap.mjs), and fails where a URL says so.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { writeTrapPackage } from "../../../scripts/build/trap.mjs";
import { inRoot } from "../../../scripts/machine/paths.mjs";
import { openGateway, requests } from "../gateway.mjs";

mkdirSync(inRoot(".dev"), { recursive: true });
const folder = mkdtempSync(inRoot(".dev", "trap-"));
let gateway;

before(async () => {
  const trapped = path.join(folder, "package");
  mkdirSync(trapped);
  await writeTrapPackage(trapped);
  const shim = path.join(folder, "ventanilla.js");
  writeFileSync(shim, failing(path.join(trapped, "workerd.js")));
  gateway = await openGateway({ alias: { "ventanilla/schemas": path.join(trapped, "schemas.js"), ventanilla: shim } });
});

after(async () => {
  await gateway?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The package, whose `match` fails first where it is told to. */
const failing = (entry) => `
import * as engine from ${JSON.stringify(entry)};
export * from ${JSON.stringify(entry)};
export function match(request, options) {
  const how = new URL(request.url).searchParams.get("fail");
  if (how) engine[how]();
  return engine.match(request, options);
}
`;

for (const how of ["trap", "abort"]) {
  test(`after ${how} the request gets a problem, and the next ones work`, async () => {
    const { path: place } = requests["bcs.getCustomerLocations"]();
    const failed = await gateway.send({ path: `${place}&fail=${how}` });
    assert.equal(failed.status, 500, failed.text);
    assert.equal(failed.headers.get("content-type").split(";")[0], "application/problem+json");
    assert.equal(failed.json.category, "internal");
    assert.equal(failed.json.instance, `urn:ventanilla:request:${failed.headers.get("x-request-id")}`);
    for (const id of ["bcs.getCustomerLocations", "bcs.getPila", "masstack.updatePaymentMethod"]) {
      assert.equal((await gateway.send(requests[id]())).status, 200, id);
    }
    const line = gateway.lines.find(({ request }) => request === failed.headers.get("x-request-id"));
    assert.deepEqual([line.status, line.category, line.fault], [500, "internal", "EngineFailure"]);
  });
}

test("many at once are each answered", async () => {
  const { path: place } = requests["bcs.getCustomerLocations"]();
  const sent = Array.from({ length: 40 }, (_, index) => gateway.send({ path: index % 2 ? place : `${place}&fail=trap` }));
  const statuses = (await Promise.all(sent)).map(({ status }) => status);
  assert.deepEqual(
    statuses,
    Array.from({ length: 40 }, (_, index) => (index % 2 ? 200 : 500)),
  );
});
