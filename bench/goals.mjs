// The goals stand in goals.json; here is what was reached of them.
import { readFileSync } from "node:fs";

const { goals, shares } = JSON.parse(readFileSync(new URL("goals.json", import.meta.url), "utf8"));

/**
 * @param {object} results of the whole bench
 * @returns {{ id: string, of: string, goal: number, moonshot?: number, reached?: number, met?: boolean }[]} without `reached`:
 *   it was not measured in this run
 */
export function judgeGoals(results) {
  // A runtime without a share of its own has no goals: its figures are only told.
  const share = shares[results.runtime];
  if (share === undefined) return [];
  return goals.map(({ id, of, atLeast, atMost, moonshot: far }) => {
    const goal = atLeast === undefined ? (of === "nanoseconds" ? atMost / share : atMost) : atLeast * share;
    const moonshot = far && far * share;
    const reached = reachedOf(results, id, of);
    const met = reached === undefined ? undefined : atMost === undefined ? reached >= goal : reached <= goal;
    return { id, of, goal, moonshot, reached, met };
  });
}

function reachedOf({ rows = [], churn, cold, memory, sizes }, id, of) {
  const row = rows.find((row) => row.id === id);
  if (row) return row.results.ventanilla[of === "ratio" ? "ratio" : of].median;
  switch (id) {
    case "churn":
      return churn && Math.max(...churn.map(({ cost }) => cost.median));
    case "cold":
      return cold?.ventanilla.ratio;
    case "heap":
      return memory?.ventanilla.bytesPerCall;
    case "collections":
      return memory?.ventanilla.collections;
    case "wasm":
      return sizes?.find(({ name }) => name === wasmName)?.brotli;
    default:
      return undefined;
  }
}

/** The row of sizes that the goal is about. */
export const wasmName = "ventanilla.wasm";
