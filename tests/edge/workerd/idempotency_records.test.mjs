// What outlasts a worker with an Idempotency-Key: records, secrets that change, workers that are lost.
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { apiKey, openGateway, openUpstream, requests } from "../gateway.mjs";

let upstream;
let folder;

before(async () => {
  upstream = await openUpstream();
});

beforeEach((context) => {
  upstream.reply = created;
  upstream.requests.length = 0;
  folder = mkdtempSync(path.join(tmpdir(), "ventanilla-answers-"));
  const mine = folder;
  context.after?.(() => rmSync(mine, { recursive: true, force: true }));
});

after(() => upstream.close());

const created = {
  status: 200,
  headers: { "content-type": "application/json" },
  body: '{"account_id":"5b0a1e2c-9d1f-4c3a-8b7e-1f2a3b4c5d6e"}',
};
const account = requests["masstack.createAccount"]();
const keyed = (key) => ({ ...account, headers: { "idempotency-key": `"${key}"` } });
const [old, current, next] = ["old", "current", "next"].map((name) => `${name}-`.repeat(16));

/** What one request gets from a gateway that starts with these settings and ends again. */
async function answered(request, bindings) {
  const gateway = await openGateway({ upstream, persist: folder, bindings });
  try {
    return await gateway.send(request);
  } finally {
    await gateway.close();
  }
}

test("while the secret changes, every gateway that knows one of the two answers the same", async () => {
  const during = { IDEMPOTENCY_SECRET: `${current} ${old}` };
  const first = await answered(keyed("before"), { IDEMPOTENCY_SECRET: old });
  const second = await answered(keyed("before"), during);
  assert.deepEqual([second.text, second.headers.get("idempotency-replayed")], [first.text, "true"]);
  assert.equal(upstream.requests.length, 1);

  const third = await answered(keyed("meanwhile"), during);
  assert.equal(upstream.requests.length, 2);
  for (const secret of [old, current, `${next} ${current}`]) {
    const { text, headers } = await answered(keyed("meanwhile"), { IDEMPOTENCY_SECRET: secret });
    assert.deepEqual([text, headers.get("idempotency-replayed")], [third.text, "true"]);
  }
  assert.equal(upstream.requests.length, 2);
});

test("the store holds neither the key, nor the caller, nor the request, nor the answer", async () => {
  upstream.reply = { ...created, body: '{"account_id":"canary-of-the-answer"}' };
  const body = JSON.parse(account.body);
  body["canary-of-the-request"] = 1;
  const { status, text } = await answered({ ...keyed("canary-of-the-key"), body: JSON.stringify(body) }, {});
  assert.equal(status, 200, text);
  assert.ok(text.includes("canary-of-the-answer"));
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const kept = files.map((entry) => readFileSync(path.join(entry.parentPath ?? entry.path, entry.name), "latin1")).join("");
  assert.ok(kept.includes("fingerprint"), "the record is there");
  for (const secret of ["canary", "development", "masstack", account.path, apiKey]) {
    assert.ok(!kept.includes(secret), `${secret} is there`);
  }
});

test("a worker that is lost leaves an unknown outcome, and its change is never asked for again", async () => {
  let answer;
  const answered = new Promise((resolve) => {
    answer = resolve;
  });
  upstream.reply = () => answered.then(() => created);
  const lost = await openGateway({ upstream, persist: folder, bindings: { TIMEOUT_MS: "2000", DEADLINE_MS: "2000" } });
  const waiting = lost.send(keyed("k")).catch((error) => error);
  while (upstream.requests.length === 0) await sleep(10);
  await lost.close();
  answer();
  await waiting;
  upstream.reply = created;
  const gateway = await openGateway({ upstream, persist: folder });
  let last;
  const end = Date.now() + 30_000;
  do {
    await sleep(100);
    last = await gateway.send(keyed("k"));
    assert.equal(last.status, 409, last.text);
    assert.ok(Date.now() < end, "it stays in flight");
  } while (last.json.idempotency === "in_flight");
  const { idempotency, category, outcomeUnknown, retryable } = last.json;
  assert.deepEqual([idempotency, category, outcomeUnknown, retryable], ["lost", "conflict", true, false]);
  assert.equal((await gateway.send({ ...keyed("k"), body: `${account.body} ` })).status, 422);
  assert.equal((await gateway.send(keyed("k"))).json.idempotency, "lost");
  assert.equal(upstream.requests.length, 1);
  await gateway.close();
});
