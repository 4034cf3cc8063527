// The phases of a call, told to whoever watches it.

/**
 * Runs a phase and tells how long it took; where nobody watches it is only run.
 * @template T
 * @param {((event: object) => void) | undefined} observe
 * @param {"validate" | "prepare" | "exchange" | "normalize"} phase
 * @param {() => T} run may return a promise
 * @returns {T}
 */
export function observed(observe, phase, run) {
  if (observe === undefined) return run();
  const began = performance.now();
  const tell = (result) => {
    const event = { phase, milliseconds: performance.now() - began };
    try {
      observe(phase === "exchange" && result.reply ? { ...event, reply: result.reply } : event);
    } catch {
      // What a call has done at the provider has an outcome, whatever becomes of those who watch.
    }
    return result;
  };
  const result = run();
  return typeof result?.then === "function" ? result.then(tell) : tell(result);
}
