// Prism as a server on the loopback interface: it judges requests by a document and answers with what the document says.
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";

const config = {
  isProxy: false,
  mock: { dynamic: false },
  checkSecurity: true,
  validateRequest: true,
  validateResponse: true,
  errors: true,
};

/** Serves one document. */
export async function startPrism(file) {
  const operations = await getHttpOperationsFromSpec(file);
  const server = createServer(operations, { config, components: { logger: silent }, cors: false });
  const origin = await server.listen(0, "127.0.0.1");
  return {
    origin,
    operations,
    send: (prepared, prefer) => send(prepared, prefer),
    close: () => server.close(),
  };
}

/**
 * Sends what `prepare` has made, as it is.
 * @returns {Promise<{ status: number, headers: Headers, body: Uint8Array, violations: object[] }>}
 *   `violations`: what Prism finds wrong with the request, or with its own answer to it
 */
async function send({ method, url, headers, body }, prefer) {
  const asked = prefer === undefined ? headers : [...headers, ["Prefer", prefer]];
  const response = await fetch(url, { method, headers: asked, body, redirect: "manual" });
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { status: response.status, headers: response.headers, body: bytes, violations: violations(response, bytes) };
}

/** In a header where the document has an answer to a faulty request, else in Prism's own answer. */
function violations(response, bytes) {
  const header = response.headers.get("sl-violations");
  if (header !== null) return JSON.parse(header.replace(/^Too many violations! /, ""));
  if (response.headers.get("content-type") !== "application/problem+json") return [];
  const { title, detail, validation } = JSON.parse(new TextDecoder().decode(bytes));
  return validation ?? [{ location: [], message: `${title}: ${detail}` }];
}

const silent = {
  child: () => silent,
  ...Object.fromEntries(["trace", "debug", "info", "success", "warn", "error", "fatal"].map((level) => [level, () => {}])),
};
