// What the shape cache costs where it cannot help: shapes that never come again, with it and without it.
import { fileURLToPath } from "node:url";
import { must } from "../scripts/machine/run.mjs";

const child = fileURLToPath(new URL("children/churn.mjs", import.meta.url));

/**
 * @param {"full" | "quick" | "tiny"} how
 * @returns {Promise<{ title: string, cost: object, rounds: number }[]>} `cost`: how many times as long it takes with the cache
 */
export async function measureChurn(how) {
  return JSON.parse(await must(process.execPath, ["--expose-gc", child, how]));
}
