// Waiting for what comes about sooner or later; a minute is no promise, it ends what would wait for ever.
import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";

/**
 * @param {() => unknown} holds may promise its answer
 * @param {() => string} [told] what is amiss
 */
export async function until(holds, told = () => "it does not come about") {
  for (const end = Date.now() + patienceMs; !(await holds()); await sleep(20)) assert.ok(Date.now() < end, told());
}

export const patienceMs = 60_000;
