// What `x-simulate` and a profile do to calls, in memory.
import assert from "node:assert/strict";
import { test } from "node:test";
import { gunzipSync } from "node:zlib";
import { operations as contract } from "ventanilla";
import { operations } from "../../npm/generated/operations.js";
import { everyFault } from "../../simulator/faults/profile.js";
import { createSimulator } from "../../simulator/simulator.js";
import { ask } from "./ask.mjs";
import { callOf } from "./calls.mjs";

const simulator = createSimulator();
const simulated = (wish, id = "bcs.getCustomerLocations", signal) =>
  simulator.fetch(callOf(id, { headers: { "x-simulate": wish }, signal }));
const bytesOf = async (wish) => new Uint8Array(await (await simulated(wish)).arrayBuffer());

test("replies are damaged on their way", async () => {
  const html = await simulated("html");
  assert.equal(html.status, 502);
  assert.match(await html.text(), /<html>/);
  assert.equal((await bytesOf("empty")).length, 0);
  const truncated = await simulated("truncated");
  assert.equal(truncated.status, 200);
  const half = await truncated.text();
  assert.throws(() => JSON.parse(half), SyntaxError);
  assert.deepEqual([...(await bytesOf("bom"))].slice(0, 3), [0xef, 0xbb, 0xbf]);
  const latin1 = await bytesOf("latin1");
  assert.throws(() => new TextDecoder("utf-8", { fatal: true }).decode(latin1));
  assert.ok(JSON.parse(new TextDecoder("iso-8859-1").decode(latin1)));
});

test("an envelope in PascalCase is the same envelope", async () => {
  let enveloped = 0;
  for (const { id } of operations) {
    // Each of its own: what is opened here has another number each time.
    const plain = await ask(createSimulator(), id);
    const { text, outcome } = await ask(createSimulator(), id, { headers: { "x-simulate": "pascal-case" } });
    assert.doesNotMatch(text, /"(?:responseType|errorCode)"/, id);
    enveloped += /"ResponseType":\{"Value":"OK"/.test(text) ? 1 : 0;
    assert.deepEqual(outcome, plain.outcome, id);
  }
  assert.ok(enveloped > 5, String(enveloped));
});

test("206 with ER is a failure where there is an envelope, else a success", async () => {
  for (const { id, provider } of operations) {
    const { status, outcome } = await ask(simulator, id, { headers: { "x-simulate": "206-er" } });
    if (status === 204) continue;
    assert.equal(status, 206, id);
    assert.equal(outcome.ok, provider !== "bcs", id);
  }
});

test("gzip: labelled it reads as it was, unlabelled it is bytes nobody can read", async () => {
  const plain = await (await simulated("")).text();
  const labelled = await simulated("gzip");
  assert.equal(labelled.headers.get("content-encoding"), "gzip");
  assert.equal(await labelled.text(), plain);
  const unlabelled = await bytesOf("gzip-unlabelled");
  assert.equal(gunzipSync(unlabelled).toString(), plain);
  const { normalize } = contract["bcs.getCustomerLocations"];
  assert.equal(normalize({ status: 200, headers: {}, body: unlabelled }).problem.category, "upstream");
});

test("redirects lead elsewhere", async () => {
  for (const [wish, status] of [
    ["redirect", 302],
    ["redirect=307", 307],
  ]) {
    const answer = await simulated(wish);
    assert.equal(answer.status, status);
    assert.equal(answer.headers.get("location"), "https://elsewhere.example/");
  }
});

test("drop: half of the reply, then an error", async () => {
  for (const id of ["bcs.getCustomerLocations", "masstack.updatePaymentMethod"]) {
    const { body } = await simulated("drop", id);
    const reader = body.getReader();
    const { value } = await reader.read();
    assert.throws(() => JSON.parse(new TextDecoder().decode(value)), SyntaxError);
    await assert.rejects(reader.read(), { message: "the connection broke off" });
  }
});

test("stall: half of the reply, then nothing until the caller gives up", async () => {
  const controller = new AbortController();
  const { body } = await simulated("stall", undefined, controller.signal);
  const reader = body.getReader();
  assert.ok((await reader.read()).value.length > 0);
  const waiting = reader.read();
  const quick = new Promise((resolve) => setTimeout(resolve, 50, "still waiting"));
  assert.equal(await Promise.race([waiting, quick]), "still waiting");
  controller.abort();
  await assert.rejects(waiting, { name: "AbortError" });
});

test("huge: so many bytes of JSON, made as they are read", async () => {
  const small = await bytesOf("huge=200000");
  assert.equal(small.length, 200_000);
  assert.equal(JSON.parse(new TextDecoder().decode(small)).filler.length, 200_000 - 13);
  const { body } = await simulated("huge");
  const reader = body.getReader();
  let read = 0;
  while (read < 10_000_000) read += (await reader.read()).value.length;
  await reader.cancel();
});

test("timeout never answers, and ends with the caller", async () => {
  const controller = new AbortController();
  const waiting = simulated("timeout", undefined, controller.signal);
  const quick = new Promise((resolve) => setTimeout(resolve, 50, "still waiting"));
  assert.equal(await Promise.race([waiting, quick]), "still waiting");
  controller.abort();
  await assert.rejects(waiting, { name: "AbortError" });
});

test("delay: alone or in front of another wish, and it ends with the caller", async () => {
  const start = performance.now();
  assert.equal((await simulated("delay=60")).status, 200);
  assert.equal((await simulated("delay=60 status=503")).status, 503);
  assert.ok(performance.now() - start > 115);
  await assert.rejects(simulated("delay=600000", undefined, AbortSignal.timeout(20)), { name: "TimeoutError" });
});

test("what looks like a wish and is none is a code that nobody documents", async () => {
  for (const wish of ["redirect=200", "status=999", "status", "huge=x", "delay=x", "drops"]) {
    const answer = await simulated(wish);
    assert.equal(answer.status, 400, wish);
    assert.match((await answer.json()).message, new RegExp(`documents no error ${wish}$`));
  }
});

test("a profile does the same to the n-th call, and nothing to calls that ask", async () => {
  const wishes = ["status=503", "html", "empty", "bom"];
  const statuses = async (faults) => {
    const { fetch } = createSimulator({ faults });
    const answers = [];
    for (let number = 0; number < 60; number += 1) {
      const answer = await fetch(callOf("itau.getContext"));
      answers.push(`${answer.status} ${(await answer.arrayBuffer()).byteLength}`);
    }
    return answers;
  };
  const first = await statuses({ seed: 7, share: 0.5, wishes });
  assert.deepEqual(await statuses({ seed: 7, share: 0.5, wishes }), first);
  assert.notDeepEqual(await statuses({ seed: 8, share: 0.5, wishes }), first);
  const [ordinary] = await statuses();
  const untouched = first.filter((answer) => answer === ordinary).length;
  assert.ok(untouched > 15 && untouched < 45, String(untouched));
  assert.equal(new Set(first).size, wishes.length + 1);

  const always = createSimulator({ faults: { share: 1, wishes: ["status=503"] } });
  assert.equal((await always.fetch(callOf("itau.getContext", { headers: { "x-simulate": "bom" } }))).status, 200);
});

test("calm is a profile, and what a simulator has without one", async () => {
  for (const options of [{}, { faults: "calm" }, { faults: { share: 0 } }]) {
    const { fetch } = createSimulator(options);
    for (let number = 0; number < 60; number += 1) assert.equal((await fetch(callOf("itau.getContext"))).status, 200);
    assert.equal((await fetch(callOf("itau.getContext", { headers: { "x-simulate": "status=503" } }))).status, 503);
  }
  assert.throws(() => createSimulator({ faults: "rough" }), RangeError);
});

test("a profile names only what there is", async () => {
  for (const wish of everyFault) {
    const { fetch } = createSimulator({ faults: { share: 1, wishes: [wish] } });
    const controller = new AbortController();
    // AbortSignal.timeout lets the process end meanwhile.
    setTimeout(() => controller.abort(), 100);
    const call = callOf("bcs.getCustomerLocations", { signal: controller.signal });
    const message = await fetch(call).then(
      (answer) => answer.text().catch(() => ""),
      () => "",
    );
    assert.ok(!message.includes("documents no error"), wish);
  }
  for (const faults of [{ share: 2 }, { share: -1 }, { share: Number.NaN }, { share: 1, wishes: [] }]) {
    assert.throws(() => createSimulator({ faults }), RangeError);
  }
});
