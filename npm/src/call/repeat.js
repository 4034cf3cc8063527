// Attempts: how often, how long in between, and what each of them was.
import { enter } from "../instance.js";
import { faulted } from "./outcome.js";
import { heldBack } from "./upstream.js";

/**
 * @param {object} row
 * @param {ReturnType<typeof import("./settings.js").settle>} settings
 * @param {string | undefined} locale
 * @param {(last: object | undefined, limits: () => object) => Promise<{ outcome: object, attempt?: object, repeatable: boolean, retryAfterMs?: number, again?: boolean, seen?: string }>} send
 *   makes one attempt, knowing the last one's outcome, within `limits()`, the settings with what is left of the time;
 *   `attempt` is its entry in `meta.attempts`, `again` asks for one more that counts for no retry, `seen` is what the
 *   upstream's health is told.
 */
export async function repeat(row, settings, locale, send) {
  const { upstream, timeoutMs, deadlineMs } = settings;
  const end = Date.now() + deadlineMs;
  const left = () => Math.max(0, end - Date.now());
  const limits = () => ({ ...settings, timeoutMs: Math.min(timeoutMs, left()) });
  const attempts = [];
  let last;
  let retries = 0;
  for (;;) {
    const admission = upstream?.admit();
    // What has been sent has an outcome, and the caller needs that more than this refusal.
    if (admission?.admitted === false) return withAttempts(last ?? heldBack(row, admission.retryAfterMs, locale), attempts);
    const { outcome, attempt, repeatable, retryAfterMs, again } = await settled(send(last, limits), admission);
    if (attempt !== undefined) attempts.push(attempt);
    last = outcome;
    if (again) continue;
    const wait =
      outcome.ok || !repeatable || retries >= settings.retries ? -1 : delay(row, outcome, retries + 1, retryAfterMs, settings);
    if (wait < 0 || wait >= left() || upstream?.mayRetry() === false) return withAttempts(outcome, attempts);
    if (!(await slept(wait, settings.signal)))
      return withAttempts(faulted(row, { fault: "cancelled", sent: true }, locale), attempts);
    retries += 1;
  }
}

/** The attempt, of which whoever admitted it hears in any case. */
async function settled(sending, admission) {
  let seen = "unknown";
  try {
    const ended = await sending;
    seen = ended.seen ?? seen;
    return ended;
  } finally {
    admission?.settle(seen);
  }
}

function delay(row, { problem, meta }, attempt, retryAfterMs, { random }) {
  const head = JSON.stringify({
    attempt,
    category: problem.category,
    status: meta.status,
    retryAfterMs: retryAfterMs ?? null,
    random: shareOf(random),
  });
  // Negative where the engine says that it is time to stop.
  return enter((wasm, headBytes) => wasm.retry(row.index, 0, headBytes, -1) | 0, head);
}

/** What has been sent has an outcome, whatever becomes of the wait. */
function shareOf(random) {
  try {
    const share = random();
    return typeof share === "number" ? share : 1;
  } catch {
    return 1;
  }
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
