// examples/cloudflare-worker in workerd, in front of the simulator.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { Miniflare } from "miniflare";
import { installExample } from "../../scripts/examples/install.mjs";
import { simulatorCredentials } from "../../simulator/credentials.js";
import { startSimulator } from "../../simulator/server.mjs";

const { clientId, clientSecret, token } = simulatorCredentials.bcs;
const question = { trn: { code: "123456789123456", cityId: "25386" } };

let example;
let simulator;
let worker;

before(async () => {
  example = await installExample("cloudflare-worker");
  await example.npm("run", "build");
  simulator = await startSimulator({});
  worker = new Miniflare(settings(example.folder, simulator.url));
  await worker.ready;
});

after(async () => {
  await worker?.dispose();
  await simulator?.close();
  example?.remove();
});

test("its types hold", async () => {
  await example.npm("run", "types");
});

test("a question is answered, with a number of its own for each", async () => {
  const answers = await Promise.all([ask(question), ask(question), ask(question)]);
  for (const { response, json } of answers) {
    assert.equal(response.status, 200, JSON.stringify(json));
    assert.equal(response.headers.get("content-type"), "application/json");
    assert.equal(json.meta.operation, "bcs.getPila");
  }
  assert.equal(new Set(answers.map(({ json }) => json.meta.txId)).size, 3);
});

test("what is wrong is told as problem details, with the field", async () => {
  const { response, json, text } = await ask({ trn: { code: { canary: 1 } } });
  assert.equal(response.status, 422);
  assert.equal(response.headers.get("content-type"), "application/problem+json");
  assert.deepEqual(
    json.errors.map(({ pointer }) => pointer),
    ["/trn/code"],
  );
  assert.ok(!text.includes("canary"));
});

test("other paths and methods are refused", async () => {
  const elsewhere = await worker.dispatchFetch("https://pila.example/");
  assert.equal(elsewhere.status, 404);
  const read = await worker.dispatchFetch("https://pila.example/pila");
  assert.deepEqual([read.status, read.headers.get("allow")], [405, "POST"]);
});

async function ask(body) {
  const headers = { "content-type": "application/json", "cf-connecting-ip": "203.0.113.7" };
  const response = await worker.dispatchFetch("https://pila.example/pila", {
    method: "POST",
    headers,
    body: JSON.stringify(body),
  });
  const text = await response.text();
  for (const secret of [clientSecret, token]) assert.ok(!text.includes(secret));
  return { response, text, json: JSON.parse(text) };
}

/** What wrangler has built, with what the example's own wrangler.jsonc says, in front of the simulator. */
function settings(folder, origin) {
  const { compatibility_date, vars, durable_objects, migrations } = JSON.parse(
    readFileSync(path.join(folder, "wrangler.jsonc"), "utf8"),
  );
  const inSqlite = new Set(migrations.flatMap(({ new_sqlite_classes }) => new_sqlite_classes));
  const objects = durable_objects.bindings.map(({ name, class_name }) => [
    name,
    { className: class_name, useSQLite: inSqlite.has(class_name) },
  ]);
  return {
    modules: built(path.join(folder, "dist")),
    compatibilityDate: compatibility_date,
    bindings: {
      ...vars,
      BANK_ORIGIN: origin,
      BANK_CLIENT_ID: clientId,
      BANK_CLIENT_SECRET: clientSecret,
      BANK_TOKEN: token,
    },
    durableObjects: Object.fromEntries(objects),
    cf: false,
  };
}

/** The worker first, then the WebAssembly module that it imports. */
function built(dist) {
  const wasm = readdirSync(dist).filter((name) => name.endsWith(".wasm"));
  const contents = (name) => readFileSync(path.join(dist, name));
  return [
    { type: "ESModule", path: "worker.js", contents: contents("worker.js") },
    ...wasm.map((name) => ({ type: "CompiledWasm", path: name, contents: contents(name) })),
  ];
}
