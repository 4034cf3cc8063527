// The public context as the engine takes it: JSON text, with the clock filled in.

/**
 * @param {unknown} context
 * @returns {string}
 */
export function contextText(context) {
  if (context === undefined) return contextText({});
  try {
    if (context === null || typeof context !== "object") return misfit;
    const { now, authorization } = context;
    return JSON.stringify({
      ...context,
      now: epochMilliseconds(now),
      authorization: typeof authorization === "bigint" ? String(authorization) : authorization,
    });
  } catch {
    return misfit;
  }
}

/** @param {unknown} now a `Date`, epoch milliseconds, or nothing: the clock. */
export function epochMilliseconds(now) {
  if (now === undefined) return Date.now();
  return now instanceof Date ? now.getTime() : now;
}

// No object: the engine refuses it as a context.
const misfit = "0";
