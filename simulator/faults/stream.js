// Replies that do not end as they should: broken off, standing still, or without an end in sight.

/**
 * @param {{ how: string, bytes?: number }} fault
 * @param {Response} answer what the provider has sent
 * @param {AbortSignal} signal the caller's
 */
export async function streamed({ how, bytes }, answer, signal) {
  const source = how === "huge" ? filler(bytes) : half(await answer.text(), how, signal);
  const headers = { "content-type": "application/json; charset=utf-8" };
  return new Response(new ReadableStream(source, { highWaterMark: 0 }), {
    status: answer.status === 204 ? 200 : answer.status,
    headers,
  });
}

/** Half of a text; then an error, or silence until the caller has gone. */
function half(text, how, signal) {
  const bytes = encoder.encode(text || '{"data":');
  let sent = false;
  return {
    pull(controller) {
      if (!sent) {
        sent = true;
        controller.enqueue(bytes.subarray(0, Math.ceil(bytes.length / 2)));
      } else if (how === "drop") {
        controller.error(new TypeError("the connection broke off"));
      } else {
        return new Promise((resolve) => {
          const end = () => {
            controller.error(signal.reason);
            resolve();
          };
          if (signal.aborted) end();
          else signal.addEventListener("abort", end, { once: true });
        });
      }
    },
  };
}

/** So many bytes of JSON, made when they are asked for. */
function filler(bytes) {
  const [begin, end] = ['{"filler":"', '"}'].map((text) => encoder.encode(text));
  let left = Math.max(0, bytes - begin.length - end.length);
  let begun = false;
  return {
    pull(controller) {
      if (!begun) {
        begun = true;
        controller.enqueue(begin);
      } else if (left > 0) {
        const chunk = filling.subarray(0, left);
        left -= chunk.length;
        controller.enqueue(chunk);
      } else {
        controller.enqueue(end);
        controller.close();
      }
    },
  };
}

const encoder = new TextEncoder();
const filling = new Uint8Array(65_536).fill("x".charCodeAt(0));
