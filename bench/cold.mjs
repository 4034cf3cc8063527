// A fresh process: load, and the first verdict. Ours against Ajv's standalone code, both with all 26 operations.
import { fileURLToPath } from "node:url";
import { must } from "../scripts/machine/run.mjs";
import { median, spread } from "./statistics.mjs";

const child = fileURLToPath(new URL("children/first-verdict.mjs", import.meta.url));
const names = ["ventanilla", "ajv"];

/** @returns {Promise<Record<string, { milliseconds: object, ratio: number }>>} `ratio`: how many times faster than Ajv */
export async function measureCold({ processes }) {
  const times = Object.fromEntries(names.map((name) => [name, []]));
  // The first of each brings the files into the machine's cache and is not counted.
  for (let number = 0; number <= processes; number += 1) {
    for (const name of number % 2 === 0 ? names : [...names].reverse()) {
      const { milliseconds } = JSON.parse(await must(process.execPath, [child, name]));
      if (number > 0) times[name].push(milliseconds);
    }
  }
  return Object.fromEntries(
    names.map((name) => {
      const ratios = times[name].map((milliseconds, number) => times.ajv[number] / milliseconds);
      return [name, { milliseconds: spread(times[name]), ratio: median(ratios), processes }];
    }),
  );
}
