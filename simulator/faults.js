// Replies, whole and damaged: what `x-simulate` can do to any operation.
//
// | header | answer |
// |---|---|
// | `timeout` | none |
// | `status=503` | that status, in the provider's shape |
// | `html`, `truncated`, `empty`, `latin1`, `bom` | the reply, damaged on its way |
// | `51011` | the operation's documented error with this code, or with this HTTP status where errors have no code |
// | `STA/51011` | the one with this type and code |
// | `BDA/500/CA0201ACCOUNT` | the one with these words in its description, where type and code are not enough |
// | `ER500`, `backbase`, `1` | what a provider does beside its tables: see `failures` in its file |
//
// Without a header, 999 in front of what the last rows take does the same where a call has a number: a document's,
// behind its type in a mnemonic; a mobile's or an account's; itau's identifiers; masstack's organization.

const damages = new Set(["html", "truncated", "empty", "latin1", "bom"]);

/**
 * @param {string | null} header
 * @returns {{ kind: "timeout" } | { kind: "status", status: number } | { kind: "damage", how: string } | { kind: "code", code: string } | undefined}
 */
export function requestedFault(header) {
  const wish = header?.trim();
  if (!wish) return undefined;
  if (wish === "timeout") return { kind: "timeout" };
  if (damages.has(wish)) return { kind: "damage", how: wish };
  const status = /^status=([2-5]\d\d)$/.exec(wish)?.[1];
  return status ? { kind: "status", status: Number(status) } : { kind: "code", code: wish };
}

/** A reply with a JSON body; none where there is no body to send. */
export function reply(status, body, headers) {
  return send(status, body === undefined || status === 204 ? null : JSON.stringify(body), headers);
}

/** A reply with JSON text, or without a body. */
export function send(status, text, headers = {}) {
  const type = text === null ? {} : { "content-type": "application/json; charset=utf-8" };
  return new Response(text, { status, headers: { ...type, ...headers } });
}

/** Never answers; ends when the caller gives up. `origin`: what the request was made from. */
export function hang(request, origin) {
  const { signal } = request;
  const held = [request, origin];
  return new Promise((_, reject) => {
    const giveUp = () => {
      hanging.delete(held);
      reject(signal.reason);
    };
    if (signal.aborted) return giveUp();
    hanging.add(held);
    signal.addEventListener("abort", giveUp, { once: true });
  });
}

// Node collects a request that nothing else refers to, and with it the news that its caller has left.
const hanging = new Set();

/** The same answer, damaged on its way. */
export async function damaged(fault, answer) {
  if (fault?.kind !== "damage") return answer;
  const text = await answer.text();
  const send = (body, type = "application/json") =>
    new Response(body, { status: body === null ? 200 : answer.status, headers: { "content-type": type } });
  switch (fault.how) {
    case "html":
      return new Response("<!doctype html><html><body><h1>502 Bad Gateway</h1></body></html>", {
        status: 502,
        headers: { "content-type": "text/html" },
      });
    case "empty":
      return new Response(null, { status: 200 });
    case "truncated":
      return send(text.slice(0, Math.floor(text.length / 2)) || '{"responseType":{"value":');
    case "bom":
      return text === "" ? answer : send(`\uFEFF${text}`);
    default:
      return text === "" ? answer : send(latin1(accented(text)), "application/json; charset=iso-8859-1");
  }
}

/** An accent in the reply's first word in capitals, so that the encoding shows. */
function accented(text) {
  return text.replace(/(?<=: ?"[A-Z]*)[AEIOU](?=[A-Z ]{3})/, (vowel) => "ÁÉÍÓÚ"["AEIOU".indexOf(vowel)]);
}

/** Every character above Latin-1 becomes a question mark, as it does at the senders of such replies. */
function latin1(text) {
  return Uint8Array.from(text, (character) => {
    const code = character.codePointAt(0);
    return code > 255 ? 63 : code;
  });
}
