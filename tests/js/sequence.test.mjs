// Sequences: numbers from leases, never one twice on a day in Bogotá.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bcs, createSequence, memoryStore, sequenceNumber } from "ventanilla";
import { answers, bcsContext, headerOf, json } from "./support.mjs";

const key = "0123456789abcdef0123456789abcdef";

/** A store that counts its leases, and whose answers may be held up. */
function countingStore() {
  const inner = memoryStore({ key });
  const store = {
    leases: [],
    delay: async () => {},
    async lease(day, block) {
      store.leases.push(day);
      // Two days at once, as only a store of many processes has them.
      const lease = day < (store.leases.at(-2) ?? "") ? { day, from: 0, to: block, key } : inner.lease(day, block);
      await store.delay();
      return lease;
    },
  };
  return store;
}

const morning = Date.UTC(2024, 2, 27, 15);

test("a lease is used up before the next is fetched", async () => {
  const store = countingStore();
  const sequence = createSequence({ store, block: 10 });
  const numbers = [];
  for (let count = 0; count < 25; count += 1) numbers.push(await sequence.next("bcs.getPila", morning));
  assert.equal(new Set(numbers).size, 25);
  assert.equal(store.leases.length, 3);
  for (const number of numbers) assert.match(number, /^\d{10}$/);
});

test("calls that wait for a lease at the same time get different numbers, and no lease is lost", async () => {
  const store = countingStore();
  store.delay = () => new Promise((resolve) => setTimeout(resolve, 5));
  const sequence = createSequence({ store, block: 10 });
  const draw = (count) => Promise.all(Array.from({ length: count }, () => sequence.next("bcs.getPila", morning)));
  const numbers = [...(await draw(4)), ...(await draw(36))];
  assert.equal(new Set(numbers).size, 40);
  assert.equal(store.leases.length, 4, "the rest of all four leases was used");
});

test("a lease ends with its Bogotá day", async () => {
  const store = countingStore();
  const sequence = createSequence({ store, block: 1000 });
  await sequence.next("bcs.getPila", Date.UTC(2024, 2, 28, 4, 59, 59));
  await sequence.next("bcs.getPila", Date.UTC(2024, 2, 28, 5));
  assert.deepEqual(store.leases, ["2024-03-27", "2024-03-28"]);
});

test("a lease that arrives after midnight is not used for the new day", async () => {
  const store = countingStore();
  let release;
  store.delay = () => new Promise((resolve) => (release = resolve));
  const sequence = createSequence({ store, block: 1000 });
  const late = sequence.next("bcs.getPila", Date.UTC(2024, 2, 28, 4, 59, 59));
  const releaseLate = release;
  store.delay = async () => {};
  await sequence.next("bcs.getPila", Date.UTC(2024, 2, 28, 5));
  releaseLate();
  await late;
  for (let count = 0; count < 5; count += 1) await sequence.next("bcs.getPila", Date.UTC(2024, 2, 28, 6));
  assert.equal(store.leases.length, 2);
});

test("numbers are those of the leases, in order", async () => {
  const sequence = createSequence({ store: memoryStore({ key }), block: 2 });
  for (const n of [0, 1, 2, 3, 4]) {
    assert.equal(await sequence.next("bcs.getPila", morning), sequenceNumber("bcs.getPila", n, key));
  }
});

test("now is a date, milliseconds, or the clock", async (t) => {
  t.mock.timers.enable({ apis: ["Date"], now: morning });
  const days = [];
  const store = { lease: (day) => days.push(day) && { day, from: 0, to: 1, key } };
  const sequence = createSequence({ store });
  for (const now of [undefined, morning, new Date(morning)]) await sequence.next("bcs.getPila", now);
  assert.deepEqual(days, ["2024-03-27", "2024-03-27", "2024-03-27"]);
  await assert.rejects(sequence.next("bcs.getPila", Number.NaN), RangeError);
  await assert.rejects(sequence.next("bcs.getPillar", morning), TypeError);
});

test("a lease that is none of this day is refused", async () => {
  const lease = { day: "2024-03-27", from: 0, to: 10, key };
  const wrong = [
    undefined,
    null,
    {},
    { ...lease, day: "2024-03-26" },
    { ...lease, from: -1 },
    { ...lease, from: 10 },
    { ...lease, from: "0" },
    { ...lease, to: 5_000_000_001 },
    { ...lease, key: "k" },
  ];
  for (const given of wrong) {
    await assert.rejects(createSequence({ store: { lease: () => given } }).next("bcs.getPila", morning), TypeError);
  }
  const kept = Object.freeze({ ...lease });
  const sequence = createSequence({ store: { lease: () => kept } });
  assert.notEqual(await sequence.next("bcs.getPila", morning), await sequence.next("bcs.getPila", morning));
});

test("a store's fault is told, and the next call asks again", async () => {
  let fails = true;
  const inner = memoryStore();
  const store = {
    async lease(day, block) {
      if (fails) throw new Error("out of order");
      return inner.lease(day, block);
    },
  };
  const sequence = createSequence({ store });
  await assert.rejects(sequence.next("bcs.getPila", morning), /out of order/);
  fails = false;
  assert.match(await sequence.next("bcs.getPila", morning), /^\d{10}$/);
});

test("settings are checked when the sequence is made", () => {
  for (const settings of [undefined, {}, { store: {} }]) assert.throws(() => createSequence(settings), TypeError);
  for (const block of [0, -1, 1.5, "7", 5_000_000_001]) {
    assert.throws(() => createSequence({ store: memoryStore(), block }), RangeError);
  }
  assert.throws(() => memoryStore({ key: "short" }), RangeError);
});

test("memory leases a day's numbers once, under one key", () => {
  const store = memoryStore();
  const half = 2_500_000_000;
  const [first, second] = [store.lease("2024-03-27", half), store.lease("2024-03-27", half)];
  assert.deepEqual([first.from, first.to, second.from, second.to], [0, half, half, 2 * half]);
  assert.equal(first.key, second.key);
  assert.throws(() => store.lease("2024-03-27", 1), RangeError);
  const next = store.lease("2024-03-28", 1);
  assert.equal(next.from, 0);
  assert.notEqual(next.key, first.key);
  assert.throws(() => store.lease("2024-03-27", 1), RangeError);
});

test("every attempt of a call draws its own", async () => {
  const { authorization, ...context } = bcsContext;
  const { fetch, requests } = answers(json(503, {}), json(503, {}), json(503, {}));
  const sequence = createSequence({ store: memoryStore() });
  const input = { path: { identserialnum: "1020304050" } };
  await bcs.getCustomerLocations.call(input, context, { fetch, sequence, random: () => 0 });
  assert.equal(new Set(requests.map((request) => headerOf(request, "X-Invoker-TxId"))).size, 3);
});
