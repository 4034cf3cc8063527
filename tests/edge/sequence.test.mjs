// Authorization numbers: never one twice, not after a restart either (decision 3).
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
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

const { createSequence } = await bundled();

/** A store that leases blocks per day, and counts them. */
function memoryStore() {
  const store = { leases: 0, days: new Map(), delay: async () => {} };
  store.namespace = {
    idFromName: (day) => day,
    get: (day) => ({
      async lease(block) {
        store.leases += 1;
        const from = store.days.get(day) ?? 0;
        store.days.set(day, from + block);
        await store.delay();
        return { from, to: from + block, key: "0123456789abcdef0123456789abcdef" };
      },
    }),
  };
  return store;
}

const morning = Date.UTC(2024, 2, 27, 15);

test("a lease is used up before the next is fetched", async () => {
  const store = memoryStore();
  const sequence = createSequence(store.namespace, 10);
  const numbers = [];
  for (let count = 0; count < 25; count += 1) numbers.push(await sequence.next("bcs.getPila", morning));
  assert.equal(new Set(numbers).size, 25);
  assert.equal(store.leases, 3);
  for (const number of numbers) assert.match(number, /^\d{10}$/);
});

test("calls that wait for a lease at the same time get different numbers, and no lease is lost", async () => {
  const store = memoryStore();
  store.delay = () => new Promise((resolve) => setTimeout(resolve, 5));
  const sequence = createSequence(store.namespace, 10);
  const draw = (count) => Promise.all(Array.from({ length: count }, () => sequence.next("bcs.getPila", morning)));
  const numbers = [...(await draw(4)), ...(await draw(36))];
  assert.equal(new Set(numbers).size, 40);
  assert.equal(store.leases, 4, "the rest of all four leases was used");
});

test("a lease ends with its Bogotá day", async () => {
  const store = memoryStore();
  const sequence = createSequence(store.namespace, 1000);
  await sequence.next("bcs.getPila", Date.UTC(2024, 2, 28, 4, 59, 59));
  await sequence.next("bcs.getPila", Date.UTC(2024, 2, 28, 5));
  assert.deepEqual([...store.days.keys()], ["2024-03-27", "2024-03-28"]);
});

test("a lease that arrives after midnight is not used for the new day", async () => {
  const store = memoryStore();
  let release;
  store.delay = () => new Promise((resolve) => (release = resolve));
  const sequence = createSequence(store.namespace, 1000);
  const late = sequence.next("bcs.getPila", Date.UTC(2024, 2, 28, 4, 59, 59));
  const releaseLate = release;
  store.delay = async () => {};
  await sequence.next("bcs.getPila", Date.UTC(2024, 2, 28, 5));
  releaseLate();
  await late;
  for (let count = 0; count < 5; count += 1) await sequence.next("bcs.getPila", Date.UTC(2024, 2, 28, 6));
  assert.equal(store.leases, 2);
});

/** The worker's module, for this runtime. */
async function bundled() {
  const outfile = path.join(folder, "sequence.mjs");
  const entry = fileURLToPath(new URL("../../edge/sequence.ts", import.meta.url));
  await build({ entryPoints: [entry], outfile, bundle: true, format: "esm", platform: "neutral", logLevel: "silent" });
  return import(pathToFileURL(outfile));
}
