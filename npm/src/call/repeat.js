// Attempts: how often, how long in between, and what each of them was.
import { enter } from "../instance.js";
import { faulted } from "./outcome.js";

/**
 * @param {object} row
 * @param {{ retries: number, random: () => number, signal?: AbortSignal }} settings
 * @param {string | undefined} locale
 * @param {(last: object | undefined) => Promise<{ outcome: object, attempt?: object, repeatable: boolean, retryAfterMs?: number, again?: boolean }>} send
 *   makes one attempt, knowing the last one's outcome; `attempt` is its entry in `meta.attempts`, `again` asks for one
 *   more that counts for no retry.
 */
export async function repeat(row, settings, locale, send) {
  const attempts = [];
  let last;
  let retries = 0;
  for (;;) {
    const { outcome, attempt, repeatable, retryAfterMs, again } = await send(last);
    if (attempt !== undefined) attempts.push(attempt);
    last = outcome;
    if (again) continue;
    const wait =
      outcome.ok || !repeatable || retries >= settings.retries ? -1 : delay(row, outcome, retries + 1, retryAfterMs, settings);
    if (wait < 0) return withAttempts(outcome, attempts);
    if (!(await slept(wait, settings.signal)))
      return withAttempts(faulted(row, { fault: "cancelled", sent: true }, locale), attempts);
    retries += 1;
  }
}

function delay(row, { problem, meta }, attempt, retryAfterMs, { random }) {
  const head = JSON.stringify({
    attempt,
    category: problem.category,
    status: meta.status,
    retryAfterMs: retryAfterMs ?? null,
    random: random(),
  });
  // Negative where the engine says that it is time to stop.
  return enter((wasm, headBytes) => wasm.retry(row.index, 0, headBytes, -1) | 0, head);
}

function withAttempts(outcome, attempts) {
  const txId = attempts.at(-1)?.txId;
  return { ...outcome, meta: { ...outcome.meta, ...(txId === undefined ? {} : { txId }), attempts } };
}

/** False where the caller gave up meanwhile. */
function slept(milliseconds, signal) {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve(false);
    const wake = () => {
      signal?.removeEventListener("abort", cancel);
      resolve(true);
    };
    const timer = setTimeout(wake, milliseconds);
    const cancel = () => {
      clearTimeout(timer);
      resolve(false);
    };
    signal?.addEventListener("abort", cancel, { once: true });
  });
}
