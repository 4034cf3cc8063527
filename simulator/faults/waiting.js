// Waiting, as long as the caller does.

/** Never answers; ends when the caller gives up. `origin`: what the request was made from. */
export function hang(request, origin) {
  return waited(request, origin, undefined);
}

/** Rejects where the caller gives up meanwhile. */
export function waited(request, origin, milliseconds) {
  const { signal } = request;
  const held = [request, origin];
  return new Promise((resolve, reject) => {
    const end = (settle) => {
      holding.delete(held);
      clearTimeout(timer);
      signal.removeEventListener("abort", giveUp);
      settle();
    };
    const giveUp = () => end(() => reject(signal.reason));
    const timer = milliseconds === undefined ? undefined : setTimeout(() => end(resolve), milliseconds);
    if (signal.aborted) return giveUp();
    holding.add(held);
    signal.addEventListener("abort", giveUp, { once: true });
  });
}

// Node collects a request that nothing else refers to, and with it the news that its caller has left.
const holding = new Set();
