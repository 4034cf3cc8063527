// What a valid call leaves on JavaScript's heap, and how often the collector runs for it.
import { fileURLToPath } from "node:url";
import { must } from "../scripts/machine/run.mjs";

const child = fileURLToPath(new URL("children/heap.mjs", import.meta.url));

/** @returns {Promise<Record<string, { bytesPerCall: number, collections: number, calls: number }>>} */
export async function measureMemory({ calls, stretches }) {
  // Side by side: no time is measured.
  const measured = ["ventanilla", "JSON.parse alone", "ajv"].map(async (name) => {
    const told = await must(process.execPath, ["--expose-gc", child, name, String(calls), String(stretches)]);
    return [name, JSON.parse(told)];
  });
  return Object.fromEntries(await Promise.all(measured));
}
