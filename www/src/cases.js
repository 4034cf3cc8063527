// The case files, as they were when the page was built.

const files = import.meta.glob("../../tests/cases/*/*/*.json", { import: "default", eager: true });

const list = Object.entries(files).map(([path, content]) => {
  const [provider, operation, file] = path.split("/").slice(-3);
  return { operation: `${provider}.${operation}`, name: file.replace(/\.json$/, ""), content: single(content) };
});

/** Of a case with several replies the page shows the first. */
function single({ each, ...content }) {
  return each === undefined ? content : { ...content, ...each[0] };
}

/** The names of an operation's cases. */
export function caseNames(operation) {
  return list.filter((entry) => entry.operation === operation).map((entry) => entry.name);
}

/** What a case puts into the page's fields; a part that it does not have stays undefined. */
export function loadCase(operation, name) {
  const { content } = list.find((entry) => entry.operation === operation && entry.name === name);
  return { request: requestOf(content), reply: replyOf(content) };
}

/** The name of a valid request, and of a success: what the page begins with. */
export function beginnings(operation) {
  return {
    request: firstName(operation, ({ verb, expect }) => verb === "validate" && expect.valid),
    reply: firstName(operation, ({ verb, expect }) => verb === "normalize" && expect.ok),
  };
}

/** The source's own example where it fits; where there is none, the reply with everything. */
function firstName(operation, fits) {
  const own = list.filter((entry) => entry.operation === operation);
  const preferred = own.filter(({ name }) => /source-example|valid$|204$/.test(name));
  const whole = own.filter(({ name }) => name.endsWith("every-field"));
  return [...preferred, ...whole, ...own].find(({ content }) => fits(content))?.name;
}

function requestOf({ input }) {
  if (!input) return undefined;
  const { body, bodyText, bodyBase64, ...parameters } = input;
  return { parameters, body: textOf({ body, bodyText, bodyBase64 }) };
}

function replyOf({ reply }) {
  if (!reply) return undefined;
  return { status: reply.status, contentType: contentTypeOf(reply.headers), body: textOf(reply) };
}

function textOf({ body, bodyText, bodyBase64 }) {
  if (bodyText !== undefined) return bodyText;
  // A field holds text; bytes that are none are shown as the reader would see them.
  if (bodyBase64 !== undefined)
    return new TextDecoder().decode(Uint8Array.from(atob(bodyBase64), (character) => character.charCodeAt(0)));
  return body === undefined ? "" : JSON.stringify(body, null, 2);
}

function contentTypeOf(headers = {}) {
  const name = Object.keys(headers).find((key) => key.toLowerCase() === "content-type");
  return name === undefined ? "application/json" : headers[name];
}
