// Every fault of the simulator, every operation, through the gateway: each pair is the right problem, in its time; nothing is lost,
// nothing is left open, nothing leaks. In workerd; VENTANILLA_LONG: in every runtime.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { everyFault } from "../../simulator/faults/profile.js";
import { expected } from "./expected.mjs";
import { runMatrix } from "./matrix.mjs";

const runtimes = process.env.VENTANILLA_LONG === "1" ? ["workerd", "node", "deno", "bun"] : ["workerd"];

test("each fault has its row, and each row its fault", () => {
  assert.deepEqual(Object.keys(expected).sort(), [...everyFault].sort());
});

for (const runtime of runtimes) {
  describe(runtime, () => {
    for (const [title, endless] of [
      ["what a provider answers is told at once, however long the operation may take", false],
      ["what never ends is ended by the operation's own timeout", true],
    ]) {
      test(title, async (context) => {
        const wishes = Object.keys(expected).filter((wish) => Boolean(expected[wish].endless) === endless);
        const { pairs, attempts, calls } = await runMatrix(context, runtime, wishes, endless);
        context.diagnostic(`${runtime}: ${pairs} pairs of fault and operation, ${attempts} attempts; ${calls} calls in all`);
      });
    }
  });
}
