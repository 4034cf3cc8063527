// Redis is killed under load and comes back: meanwhile whoever needs it is told so, afterwards nothing has been done twice. On Node;
// VENTANILLA_LONG: on Deno and Bun too, and more often.
import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { openGateway, requests } from "../edge/gateway.mjs";
import { openRedis } from "../edge/redis.mjs";
import { until } from "../until.mjs";
import { ask } from "./ask.mjs";
import { askHeld, heldMark, openBank, settle, shortTimes, startLoad } from "./load.mjs";

const isLong = process.env.VENTANILLA_LONG === "1";
const kills = isLong ? 12 : 2;

/** A gateway whose stores are in a Redis of its own. */
async function open(context, runtime, options) {
  const bank = await openBank();
  context.after(bank.close);
  const redis = await openRedis(options);
  context.after(redis.close);
  const bindings = { ...shortTimes, STORES: "redis", REDIS_URL: redis.url, SEQUENCE_BLOCK: "3" };
  const gateway = await openGateway({ runtime, upstream: bank, bindings });
  context.after(gateway.close);
  return { bank, redis, gateway };
}

for (const runtime of isLong ? ["node", "deno", "bun"] : ["node"]) {
  test(`${runtime}: Redis is killed ${kills} times under load`, async (context) => {
    const { bank, redis, gateway } = await open(context, runtime);
    const { url } = gateway;
    const load = startLoad(context, () => url);
    const count = (status, from) => load.answers.slice(from).filter((answer) => answer?.status === status).length;
    let held;
    for (let round = 1; round <= kills; round += 1) {
      let from = load.answers.length;
      await until(() => count(200, from) >= 20);
      held ??= askHeld(url);
      await until(() => bank.timesSent(heldMark) === 1);
      await sleep(Math.random() * 50);
      await redis.kill();
      bank.release();
      from = load.answers.length;
      await until(() => count(503, from) >= 20);
      // What needs no store goes on; a busy machine may need several tries to be in time.
      await until(async () => (await ask(url, requests["masstack.listPaymentMethods"]())).status === 200);
      await redis.restart();
    }
    const from = load.answers.length;
    await until(() => count(200, from) >= 20);
    await load.stop();

    const answer = await held;
    for (const each of [...load.answers, answer]) judge(each);
    const changes = [...load.changes, { key: heldMark, answer }];
    const outcomes = await settle(url, bank, changes);
    assert.ok(outcomes.replayed > 0 && outcomes.lost > 0 && outcomes.madeNow > 0, JSON.stringify(outcomes));
    assert.equal(bank.timesSent(heldMark), 1);
    context.diagnostic(
      `${runtime}: ${kills} kills, ${bank.sent.length} requests, ${changes.length} changes: ${JSON.stringify(outcomes)}`,
    );
  });
}

/** Everybody is answered: as ever, or that the store cannot be reached, or (where a busy machine was slow) the provider. */
function judge(answer) {
  assert.ok(answer !== undefined, "a call was lost");
  if (answer.status === 200 || answer.status === 504) return;
  const { category, retryable, outcomeUnknown } = answer.json;
  assert.deepEqual([answer.status, category, retryable, outcomeUnknown], [503, "internal", true, undefined], answer.text);
  assert.match(answer.headers["retry-after"], /^\d+$/);
}

test("a Redis that keeps nothing on disk lets things come twice, as edge/README.md says", async (context) => {
  const { bank, redis, gateway } = await open(context, "node", { keeps: false });
  const work = async () => {
    const load = startLoad(context, () => gateway.url);
    await until(() => load.answers.length >= 30);
    await load.stop();
  };
  await work();
  const transactions = () => bank.sent.map(({ transaction }) => transaction);
  assert.equal(new Set(transactions()).size, transactions().length);
  await redis.restart();
  await until(async () => (await ask(gateway.url, requests["bcs.getPila"]())).status === 200);
  await work();
  const all = transactions();
  const repeated = all.length - new Set(all).size;
  assert.ok(repeated > 0, "it keeps them after all: edge/README.md may ask for less");
  context.diagnostic(`${repeated} of ${all.length} transaction ids came twice`);
});
