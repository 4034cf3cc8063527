// One request and its reply: bounded in time and size, never rejected.

/**
 * @param {{ method: string, url: string, headers: [string, string][], body?: Uint8Array }} request
 * @param {{ fetch: Function, signal?: AbortSignal, timeoutMs: number, headersTimeoutMs: number, maxReplyBytes: number }} settings
 * @returns {Promise<{ reply?: { status: number, headers: Record<string, string>, body: Uint8Array }, fault?: string, sent: boolean, useless?: boolean }>}
 *   `fault`: the category of the problem that takes the reply's place; `useless`: there was a reply, but none that can be
 *   read, and the next one would not be another.
 */
export async function exchange(request, { fetch, signal, timeoutMs, headersTimeoutMs, maxReplyBytes }) {
  if (signal?.aborted) return { fault: "cancelled", sent: false };
  if (timeoutMs <= 0) return { fault: "timeout", sent: false };
  const controller = new AbortController();
  let fault = "upstream";
  let stop;
  // A fetch that does not heed its signal is left behind instead of waited for.
  const stopped = new Promise((_, reject) => {
    stop = (category) => {
      fault = category;
      controller.abort();
      reject(controller.signal.reason);
    };
  });
  const cancel = () => stop("cancelled");
  const stopAfter = (milliseconds) => (milliseconds <= longestTimer ? setTimeout(stop, milliseconds, "timeout") : undefined);
  // Before the timers: a signal that throws here leaves none behind.
  signal?.addEventListener("abort", cancel, { once: true });
  const timer = stopAfter(timeoutMs);
  const headersTimer = headersTimeoutMs < timeoutMs ? stopAfter(headersTimeoutMs) : undefined;
  try {
    const work = send(request, fetch, controller.signal, maxReplyBytes, () => clearTimeout(headersTimer));
    return { reply: await Promise.race([work, stopped]), sent: true };
  } catch (cause) {
    return { fault, sent: true, useless: cause instanceof UselessReply };
  } finally {
    clearTimeout(timer);
    clearTimeout(headersTimer);
    signal?.removeEventListener("abort", cancel);
  }
}

async function send({ method, url, headers, body }, fetch, signal, maxReplyBytes, begun) {
  const response = await fetch(url, { method, headers, body, signal, redirect: "manual", ...runtimeOptions() });
  begun();
  // A browser hides where a redirect leads: there is nothing to normalize.
  if (response.type === "opaqueredirect") throw new UselessReply();
  return { status: Number(response.status), headers: headersOf(response), body: await readLimited(response.body, maxReplyBytes) };
}

/** Only what this runtime's Request knows: workerd refuses the others (decision 42). */
function runtimeOptions() {
  const known = globalThis.Request?.prototype ?? {};
  return Object.fromEntries(Object.entries(browserOptions).filter(([name]) => name in known));
}

const browserOptions = { credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer" };

function headersOf(response) {
  // A list is no Headers object, and may have four billion holes to look through.
  if (Array.isArray(response.headers)) throw new UselessReply();
  const pairs = [];
  response.headers.forEach((value, name) => {
    pairs.push([name.toLowerCase(), String(value)]);
  });
  return Object.fromEntries(pairs);
}

async function readLimited(stream, limit) {
  if (!stream) return new Uint8Array(0);
  const reader = stream.getReader();
  const chunks = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return joined(chunks, length);
    length += ArrayBuffer.isView(value) ? value.byteLength : Number.POSITIVE_INFINITY;
    if (length > limit) {
      // Not waited for: a peer that never stops sending may not stop here either.
      reader.cancel().catch(() => {});
      throw new UselessReply();
    }
    chunks.push(value);
  }
}

function joined(chunks, length) {
  if (chunks.length === 1) return chunks[0];
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

class UselessReply extends Error {}

// setTimeout counts in 32 bits and fires at once beyond.
const longestTimer = 2 ** 31 - 1;
