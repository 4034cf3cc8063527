// What providers send.

/** A reply with a JSON body; none where there is no body to send. */
export function reply(status, body, headers) {
  return send(status, body === undefined || status === 204 ? null : JSON.stringify(body), headers);
}

/** A reply with JSON text, or without a body. */
export function send(status, text, headers = {}) {
  const type = text === null ? {} : { "content-type": "application/json; charset=utf-8" };
  return new Response(text, { status, headers: { ...type, ...headers } });
}
