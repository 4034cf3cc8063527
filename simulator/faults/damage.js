// Replies that arrive whole, and not as they should be.

/** @param {string} how @param {Response} answer what the provider has sent */
export async function damaged(how, answer) {
  const text = await answer.text();
  const labels = { "content-type": answer.headers.get("content-type") ?? "application/json" };
  const send = (body, more) => new Response(body, { status: answer.status, headers: { ...labels, ...more } });
  if (how === "html") return badGateway();
  if (how === "empty") return new Response(null, { status: 200 });
  if (how === "truncated")
    return whole(answer, text.slice(0, Math.floor(text.length / 2)) || '{"responseType":{"value":', labels);
  if (text === "") return answer;
  switch (how) {
    case "bom":
      return send(`\uFEFF${text}`);
    case "pascal-case":
      return send(JSON.stringify(pascalCased(JSON.parse(text))));
    case "gzip":
      // What `fetch` shows of a compressed reply: its label, and the body as it was. The server compresses it.
      return send(text, { "content-encoding": "gzip" });
    case "gzip-unlabelled":
      return send(compressed(text));
    default:
      return send(latin1(accented(text)), { "content-type": "application/json; charset=iso-8859-1" });
  }
}

/** @param {string | Uint8Array} body */
export function compressed(body) {
  return new Blob([body]).stream().pipeThrough(new CompressionStream("gzip"));
}

function badGateway() {
  return new Response("<!doctype html><html><body><h1>502 Bad Gateway</h1></body></html>", {
    status: 502,
    headers: { "content-type": "text/html" },
  });
}

/** A status that has no body cannot have half of one. */
function whole({ status }, text, headers) {
  return new Response(text, { status: status === 204 ? 200 : status, headers });
}

/** The envelope's keys as some layers write them (decision 26); the data's stay. */
function pascalCased(body) {
  if (body === null || typeof body !== "object" || Array.isArray(body)) return body;
  const inEnvelope = ([key]) => /^(?:responseType|responseDetail)$/i.test(key);
  return Object.fromEntries(Object.entries(body).map((member) => (inEnvelope(member) ? capitalized(member) : member)));
}

function capitalized([key, value]) {
  const inner = value !== null && typeof value === "object" ? Object.fromEntries(Object.entries(value).map(capitalized)) : value;
  return [key.charAt(0).toUpperCase() + key.slice(1), inner];
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
