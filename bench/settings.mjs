// How thoroughly to measure.

/** @type {Record<string, import("./measure.mjs").Settings>} */
export const settings = {
  full: { rounds: 200, leastRounds: 9, rowMs: 3000, warmMs: 300, warmCalls: 20_000, restMs: 300, batchMs: 1.5, batchSteps: 50 },
  quick: { rounds: 25, leastRounds: 3, rowMs: 150, warmMs: 40, warmCalls: 1_000, restMs: 100, batchMs: 1, batchSteps: 50 },
  /** For a test of the bench itself: its figures mean nothing. */
  tiny: { rounds: 2, leastRounds: 1, rowMs: 1, warmMs: 0, warmCalls: 0, restMs: 0, batchMs: 0, batchSteps: 5 },
};
