// A provider that answers from a script and keeps what it was asked. Node imports this file; the wasm tests take its
// text, so that both drivers of `call` meet the same one.

/**
 * @param {{ answers?: object[], givenUp?: boolean }} script `givenUp`: the caller has given up before it calls
 * @returns {{ fetch: Function, signal: AbortSignal, report: () => { requests: object[], listeners: number } }}
 */
export function scriptedProvider({ answers = [], givenUp = false }) {
  const requests = [];
  const controller = new AbortController();
  const listeners = countListeners(controller.signal);
  if (givenUp) controller.abort();

  async function fetch(url, init) {
    const request = url instanceof Request ? url : new Request(url, init);
    const noted = { request, cancelled: false };
    const answer = answers[requests.push(noted) - 1];
    noted.body = await request.text();
    if (answer === undefined) throw new Error("one request too many");
    while (requests.length < (answer.gather ?? 0)) await pause(1);
    if (answer.givesUp === "now") controller.abort();
    if (answer.givesUp === "soon") setTimeout(() => controller.abort(), 20);
    if (answer.fault !== undefined) return faults[answer.fault](noted);
    return new Response(content(answer), { status: answer.status, headers: answer.headers });
  }

  return { fetch, signal: controller.signal, report: () => ({ requests: requests.map(shown), listeners: listeners() }) };
}

function shown({ request, body, cancelled }) {
  const { method, url, redirect, credentials, cache, referrerPolicy, signal } = request;
  const headers = Object.fromEntries(request.headers);
  return { method, url, headers, body, redirect, credentials, cache, referrerPolicy, aborted: signal.aborted, cancelled };
}

function content({ body, bodyText = null, pieces }) {
  if (pieces === undefined) return body === undefined ? bodyText : JSON.stringify(body);
  return new ReadableStream({
    start: (stream) => {
      for (const piece of pieces) stream.enqueue(new TextEncoder().encode(piece));
      stream.close();
    },
  });
}

const never = () => new Promise(() => {});

const faults = {
  network: () => Promise.reject(new TypeError("Failed to fetch")),
  "throws a text": () => Promise.reject("a text"),
  "throws nothing": () => Promise.reject(undefined),
  "throws an object": () => Promise.reject({ code: 1 }),
  "answers with a text": () => "no response",
  "answers with null": () => null,
  silent: never,
  heeds: ({ request: { signal } }) =>
    new Promise((_, reject) => {
      signal.addEventListener("abort", () => reject(signal.reason));
    }),
  stalls: () => new Response(new ReadableStream({ pull: never })),
  breaks: () => new Response(new ReadableStream({ pull: (stream) => stream.error(new Error("reset")) })),
  "sends text for bytes": () => new Response(new ReadableStream({ pull: (stream) => stream.enqueue("text") })),
  "is read already": () => {
    const response = new Response("{}");
    response.body.getReader();
    return response;
  },
  endless: (noted) =>
    new Response(
      new ReadableStream({
        pull: (stream) => stream.enqueue(new Uint8Array(1024)),
        cancel: () => {
          noted.cancelled = true;
        },
      }),
    ),
  // What a browser makes of a redirect that is not followed.
  "hidden redirect": () => Object.defineProperty(Response.error(), "type", { value: "opaqueredirect" }),
};

function countListeners(signal) {
  let count = 0;
  for (const [name, step] of [
    ["addEventListener", 1],
    ["removeEventListener", -1],
  ]) {
    const original = signal[name];
    signal[name] = (...rest) => {
      count += step;
      return original.apply(signal, rest);
    };
  }
  return () => count;
}

function pause(milliseconds) {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
