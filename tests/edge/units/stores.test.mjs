// What every store promises: memory, Redis and Durable Objects alike.
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { load, loadEdge } from "../module.mjs";
import { kinds } from "../stores.mjs";

const minute = 60_000;

for (const [kind, open] of Object.entries(kinds)) {
  describe(kind, () => {
    let opened;

    before(async () => {
      opened = await open();
    });

    after(() => opened.close());

    const claimOf = (owner, changed) => ({ fingerprint: "f1", owner, leaseMs: minute, keptMs: minute, ...changed });
    const newName = () => crypto.randomUUID();
    const answers = () => opened.stores.answers;

    test("leases of a day adjoin, whoever asks, and bear one key", async () => {
      const { sequence } = opened.stores;
      const blocks = [1_000, 1, 7, 1_000, 20, 1_000];
      const leases = await Promise.all(Array.from({ length: 60 }, (_, index) => sequence.lease("2026-01-01", blocks[index % 6])));
      leases.sort((left, right) => left.from - right.from);
      let next = 0;
      for (const { day, from, to, key } of leases) {
        assert.deepEqual([day, from, key], ["2026-01-01", next, leases[0].key]);
        next = to;
      }
      assert.match(leases[0].key, /^[0-9a-f]{32}$/);
      assert.equal(next, 30_280);
    });

    test("another day has its own numbers and its own key", async () => {
      const { sequence } = opened.stores;
      const one = await sequence.lease("2026-01-02", 5);
      const other = await sequence.lease("2026-01-03", 5);
      assert.deepEqual([one.from, one.to, other.from, other.to], [0, 5, 0, 5]);
      assert.notEqual(one.key, other.key);
    });

    test("a day has 5·10⁹ numbers and not one more", async () => {
      const { sequence } = opened.stores;
      assert.equal((await sequence.lease("2026-01-04", 4_999_999_999)).to, 4_999_999_999);
      assert.equal((await sequence.lease("2026-01-04", 1)).to, 5_000_000_000);
      await assert.rejects(async () => sequence.lease("2026-01-04", 1));
      await assert.rejects(async () => sequence.lease("2026-01-04", 1_000));
    });

    test("a name is taken once, however many ask at once", async () => {
      const name = newName();
      const asked = Array.from({ length: 30 }, (_, index) => answers().reserve(name, claimOf(`owner-${index}`)));
      const held = await Promise.all(asked);
      assert.equal(held.filter((one) => one === undefined).length, 1);
      for (const one of held) if (one) assert.deepEqual({ ...one, answer: one.answer }, inFlight);
    });

    test("an answer is kept as it was given, whoever asks, and is not changed any more", async () => {
      const name = newName();
      await answers().reserve(name, claimOf("one"));
      await answers().complete(name, claimOf("other"), "theirs");
      assert.equal((await answers().reserve(name, claimOf("two"))).answer, undefined, "none of somebody else's");
      await answers().complete(name, claimOf("one"), "ours+/=");
      await answers().release(name, "one");
      const { fingerprint, answer, isLost } = await answers().reserve(name, claimOf("two", { fingerprint: "f2" }));
      assert.deepEqual([fingerprint, answer, isLost], ["f1", "ours+/=", false]);
    });

    test("who holds a name can give it back, nobody else", async () => {
      const name = newName();
      await answers().release(name, "one");
      assert.equal(await answers().reserve(name, claimOf("one")), undefined);
      await answers().release(name, "other");
      assert.notEqual(await answers().reserve(name, claimOf("two")), undefined);
      await answers().release(name, "one");
      assert.equal(await answers().reserve(name, claimOf("two", { fingerprint: "f2" })), undefined);
    });

    test("who has no answer in time is lost; a late answer is kept all the same", async () => {
      const name = newName();
      await answers().reserve(name, claimOf("one", { leaseMs: 1 }));
      await sleep(10);
      assert.equal((await answers().reserve(name, claimOf("two"))).isLost, true);
      assert.equal((await answers().reserve(name, claimOf("three"))).isLost, true, "and is never taken over");
      await answers().complete(name, claimOf("one"), "late");
      const { answer, isLost } = await answers().reserve(name, claimOf("two"));
      assert.deepEqual([answer, isLost], ["late", false]);
    });

    test("an answer is kept even where its reservation has been lost", async () => {
      const name = newName();
      await answers().complete(name, claimOf("one"), "kept");
      assert.equal((await answers().reserve(name, claimOf("two"))).answer, "kept");
    });

    test("a record ends when its time is over, reserved or not", async () => {
      const [reserved, other] = [newName(), newName()];
      const short = claimOf("one", { keptMs: 200 });
      await answers().reserve(reserved, short);
      await answers().complete(reserved, short, "kept");
      await answers().complete(other, short, "kept");
      for (const name of [reserved, other]) {
        const end = Date.now() + 10_000;
        while ((await answers().reserve(name, claimOf("two"))) !== undefined) {
          assert.ok(Date.now() < end, "it is still there");
          await sleep(20);
        }
      }
    });

    // Memory is that of one process.
    if (kind === "memory") return;

    test("a restart forgets nothing", async () => {
      const [answered, taken] = [newName(), newName()];
      const { to, key } = await opened.stores.sequence.lease("2026-01-05", 10);
      await answers().reserve(answered, claimOf("one"));
      await answers().complete(answered, claimOf("one"), "kept");
      await answers().reserve(taken, claimOf("one"));
      await opened.restart();
      const next = await opened.stores.sequence.lease("2026-01-05", 10);
      assert.deepEqual([next.from, next.key], [to, key]);
      assert.equal((await answers().reserve(answered, claimOf("two"))).answer, "kept");
      const still = await answers().reserve(taken, claimOf("two"));
      assert.deepEqual({ ...still, answer: still.answer }, inFlight);
    });
  });
}

const inFlight = { fingerprint: "f1", answer: undefined, isLost: false };

test("memory that is full takes no more, rather than forget what it has promised", async () => {
  const { memoryAnswers } = await loadEdge();
  let now = 0;
  const answers = memoryAnswers(() => now, 2);
  const claim = { fingerprint: "f1", owner: "one", leaseMs: 10, keptMs: 100 };
  await answers.reserve("a", claim);
  now = 50;
  await answers.reserve("b", claim);
  await assert.rejects(answers.reserve("c", claim), RangeError);
  assert.equal((await answers.reserve("a", claim)).isLost, true);
  now = 100;
  assert.equal(await answers.reserve("c", claim), undefined, "the oldest has ended");
  assert.equal((await answers.reserve("b", claim)).isLost, true);
});

test("a Redis that is not there, or no URL, is told without its password", async () => {
  const { redisStores } = await loadEdge();
  for (const url of ["redis://user:SECRET@127.0.0.1:1", "SECRET", "http://SECRET.example"]) {
    const error = await redisStores(url).catch((reason) => reason);
    assert.equal(error.name, "StoreUnavailable");
    assert.ok(!JSON.stringify([error.message, error.stack, error.cause]).includes("SECRET"));
  }
});

test("a Durable Object that does not answer is waited for two seconds", async (context) => {
  context.mock.timers.enable({ apis: ["setTimeout"] });
  const { durableObjectStores } = await load("stores/durable_objects.ts");
  const never = () => new Promise(() => {});
  const object = { lease: never, ready: never, reserve: never, complete: never, release: never };
  const namespace = { idFromName: (name) => name, get: () => object };
  const { sequence, answers, ready } = durableObjectStores(namespace, namespace);
  const asked = [
    sequence.lease("2026-01-05", 1),
    answers.reserve("name", {}),
    answers.complete("name", {}, "answer"),
    answers.release("name", "owner"),
    ready(),
  ];
  const ended = Promise.allSettled(asked);
  context.mock.timers.tick(1_999);
  assert.equal(await Promise.race([ended, Promise.resolve("waiting")]), "waiting");
  context.mock.timers.tick(1);
  assert.deepEqual(
    (await ended).map(({ status }) => status),
    Array.from(asked, () => "rejected"),
  );
});
