// How much memory a process has while it is busy, as Linux tells it.
import { readFile } from "node:fs/promises";
import { setTimeout as sleep } from "node:timers/promises";
import { median } from "../statistics.mjs";

/**
 * Megabytes in the second and in the last quarter of the time until the signal: the first is for warming up.
 * @returns {Promise<{ early: number, late: number, samples: number } | undefined>} Nothing where the system has no /proc.
 */
export async function memoryOf(pid, signal, every) {
  const samples = [];
  while (!signal.aborted) {
    const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1];
    if (kilobytes === undefined) return undefined;
    samples.push(Number(kilobytes) / 1024);
    await sleep(Math.max(20, every * 1000), undefined, { signal }).catch(() => {});
  }
  const quarter = Math.ceil(samples.length / 4);
  return { early: median(samples.slice(quarter, 2 * quarter)), late: median(samples.slice(-quarter)), samples: samples.length };
}
