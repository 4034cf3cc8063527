// After a trap of the engine: that request gets a problem, the next one works. The worker is bundled with an engine that can be
// made to fail (scripts/build/trap.mjs), and fails where a URL says so.
import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { writeTrapPackage } from "../../../scripts/build/trap.mjs";
import { inRoot } from "../../../scripts/machine/paths.mjs";
import { apiKey, openGateway, openUpstream, requests } from "../gateway.mjs";

mkdirSync(inRoot(".dev"), { recursive: true });
const folder = mkdtempSync(inRoot(".dev", "trap-"));
let alias;
let gateway;

before(async () => {
  const trapped = path.join(folder, "package");
  mkdirSync(trapped);
  await writeTrapPackage(trapped);
  const shim = path.join(folder, "ventanilla.js");
  writeFileSync(shim, failing(path.join(trapped, "workerd.js")));
  alias = { "ventanilla/schemas": path.join(trapped, "schemas.js"), ventanilla: shim };
  gateway = await openGateway({ alias });
});

after(async () => {
  await gateway?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The package, whose `match` fails first where it is told to, or else the next `respond` that has a reply's data in hand. */
const failing = (entry) => `
import * as engine from ${JSON.stringify(entry)};
export * from ${JSON.stringify(entry)};
let failing;
export function match(request, options) {
  const { searchParams } = new URL(request.url);
  const how = searchParams.get("fail");
  if (how && searchParams.has("late")) failing = how;
  else if (how) engine[how]();
  return engine.match(request, options);
}
export function respond(outcome, ...how) {
  const fails = failing;
  if (fails && outcome.data) {
    failing = undefined;
    engine[fails]();
  }
  return engine.respond(outcome, ...how);
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

test("a change whose reply meets a trap may have been made, and nobody is told otherwise", async () => {
  const change = requests["masstack.createAccount"]();
  const early = await gateway.send({ ...change, path: `${change.path}?fail=trap` });
  assert.deepEqual([early.status, early.json.outcomeUnknown], [500, undefined], "nothing was sent");
  const late = await gateway.send({ ...change, path: `${change.path}?fail=trap&late` });
  assert.deepEqual([late.status, late.json.category, late.json.outcomeUnknown], [500, "internal", true], late.text);
  const { path: place } = requests["bcs.getCustomerLocations"]();
  const read = await gateway.send({ path: `${place}&fail=trap&late` });
  assert.deepEqual([read.status, read.json.outcomeUnknown], [500, undefined], "reading changes nothing");
});

test("many at once are each answered", async () => {
  const { path: place } = requests["bcs.getCustomerLocations"]();
  const sent = Array.from({ length: 40 }, (_, index) => gateway.send({ path: index % 2 ? place : `${place}&fail=trap` }));
  const statuses = (await Promise.all(sent)).map(({ status }) => status);
  assert.deepEqual(
    statuses,
    Array.from({ length: 40 }, (_, index) => (index % 2 ? 200 : 500)),
  );
});

test("a trap shows nothing of what was in hand: no secret, no customer's number, neither to the caller nor in the log", async () => {
  const canary = (name) => `cAnArY-${name}-0123456789-aBcDeFgHiJkLmNoPqRsT`;
  const bcs = { clientId: canary("id"), clientSecret: canary("secret"), token: canary("token"), custLoginId: "login" };
  const masstack = { token: canary("masstack") };
  const itau = { userName: canary("user"), password: canary("word"), apiKey: canary("key"), appKey: canary("app") };
  const number = "1099887766";
  const upstream = await openUpstream();
  upstream.reply = ({ url, headers }) => {
    const body = JSON.stringify({ responseType: { value: "OK" }, url, ...headers });
    return { status: 200, headers: { "content-type": "application/json" }, body };
  };
  const left = [];
  const bindings = { CREDENTIALS: JSON.stringify({ bcs, itau, masstack }) };
  const planted = await openGateway({ alias, upstream, bindings, onText: (text) => left.push(text) });
  try {
    for (const how of ["trap", "abort"]) {
      for (const when of ["", "&late"]) {
        const { path: place } = requests["bcs.getCustomerLocations"](number);
        const { status, headers, text } = await planted.send({ path: `${place}&fail=${how}${when}` });
        assert.equal(status, 500, text);
        left.push(text, ...[...headers].flat());
      }
    }
    while (planted.lines.filter(({ status }) => status === 500).length < 4) await sleep(10);
  } finally {
    await planted.close();
    await upstream.close();
  }
  const secrets = [
    apiKey,
    bcs.clientId,
    bcs.clientSecret,
    bcs.token,
    bcs.token.slice(0, 30),
    masstack.token,
    ...Object.values(itau),
  ];
  const sent = JSON.stringify(upstream.requests);
  assert.deepEqual([upstream.requests.length, sent.includes(bcs.token), sent.includes(number)], [2, true, true]);
  const all = left.join("\n");
  for (const value of [...secrets, number]) assert.ok(!all.includes(value), `${value.slice(0, 14)}… has left`);
});
