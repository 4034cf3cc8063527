// Authorization numbers, many of them: no two of a day are the same, whatever happens to those who draw them (decision 3).
import assert from "node:assert/strict";
import { test } from "node:test";
import { createSequence } from "ventanilla";
import { diceOf } from "../../differential/dice.mjs";
import { kinds } from "../stores.mjs";

const long = process.env.VENTANILLA_LONG === "1";
// A million in all; in the long form in each.
const shares = { memory: 300_000, redis: 300_000, "Durable Objects": 400_000 };

const isolates = 40;
const block = 1_000;
// In order from the lower half of the numbers, permuted from the upper one, and by turns.
const operations = ["bcs.getPila", "bcs.getAccountOwner", "bcs.getCustomerLocations", "bcs.createCustomerAccount"];
const midnight = Date.parse("2026-03-02T05:00:00Z");
const days = ["2026-03-01", "2026-03-02"];

for (const [kind, share] of Object.entries(shares)) {
  const wanted = long ? 1_000_000 : share;
  test(`${wanted} numbers from ${kind}, none twice on its day`, async () => {
    const { stores, close } = await kinds[kind]();
    try {
      const { drawn, kills, losses } = await draw(stores.sequence, wanted, diceOf(kind.length));
      for (const day of days) {
        const numbers = Float64Array.from(drawn[day]).sort();
        assert.ok(numbers.length > wanted / 3, day);
        for (let index = 1; index < numbers.length; index += 1) {
          if (numbers[index] === numbers[index - 1]) assert.fail(`${numbers[index]} comes twice on ${day}`);
        }
        assert.ok(numbers[0] < 5_000_000_000 && numbers.at(-1) >= 5_000_000_000, "of both halves");
      }
      assert.equal(drawn[days[0]].length + drawn[days[1]].length, wanted);
      assert.ok(kills > 20 && losses > 5, `${kills} killed, ${losses} replies lost`);
    } finally {
      await close();
    }
  });
}

/** Isolates draw by turns, over a midnight in Bogotá; some die with numbers left, some never see the lease they asked for. */
async function draw(store, wanted, dice) {
  const drawn = Object.fromEntries(days.map((day) => [day, []]));
  let [count, kills, losses] = [0, 0, 0];
  const unreliable = {
    async lease(day, size) {
      const lease = await store.lease(day, size);
      if (!dice.chance(0.03)) return lease;
      losses += 1;
      throw new Error("The reply is lost.");
    },
  };
  const born = () => createSequence({ store: unreliable, block });
  const living = Array.from({ length: isolates }, born);
  while (count < wanted) {
    const index = dice.below(isolates);
    if (dice.chance(0.05)) {
      living[index] = born();
      kills += 1;
    }
    // Two seconds around midnight, and clocks that differ by up to a tenth of one.
    const now = new Date(midnight + (count / wanted - 0.5) * 2_000 + dice.below(100) - 50);
    const numbers = drawn[now.getTime() < midnight ? days[0] : days[1]];
    const operation = dice.one(operations);
    const take = async () => {
      try {
        numbers.push(Number(await living[index].next(operation, now)));
      } catch {
        // No lease: its reply is lost, or its day is over.
      }
    };
    const before = numbers.length;
    const burst = Math.min(wanted - count, 1 + dice.below(700));
    // Some at once: all that find no lease fetch their own.
    await Promise.all(Array.from({ length: Math.min(burst, 4) }, take));
    for (let left = burst - 4; left > 0; left -= 1) await take();
    count += numbers.length - before;
  }
  return { drawn, kills, losses };
}
