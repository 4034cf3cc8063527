// What a valid call leaves on JavaScript's heap, and how often the collector runs for it.
import { fileURLToPath } from "node:url";
import { must } from "../scripts/machine/run.mjs";

const child = fileURLToPath(new URL("children/heap.mjs", import.meta.url));

/** @returns {Promise<Record<string, { bytesPerCall: number, collections: number, calls: number }>>} */
export async function measureMemory({ calls }) {
  const results = {};
  for (const name of ["ventanilla", "JSON.parse alone", "ajv"]) {
    results[name] = JSON.parse(await must(process.execPath, ["--expose-gc", child, name, String(calls)]));
  }
  return results;
}
