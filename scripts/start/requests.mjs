// A ready-made curl line for each operation, from its most ordinary valid case.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { developmentBindings } from "../../edge/dev.mjs";
import { ordinaryInput } from "../../tests/cases/ordinary.mjs";
import { developmentFolder } from "../machine/paths.mjs";

/**
 * @returns {Promise<Array<{ id: string, line: string }[]>>} the providers in the contract's order, of each the short lines
 *   first: queries are to be seen before the calls that need a body
 */
export async function requestLines({ gatewayUrl, key }) {
  const { operations } = await import("ventanilla");
  const settings = contexts(gatewayUrl);
  const lines = [...operations].flatMap((operation) => {
    const input = ordinaryInput(operation);
    if (!input) return [];
    const { id, provider } = operation;
    return [{ id, provider, line: curlLine(operation, input, settings[provider], { gatewayUrl, key }) }];
  });
  const providers = [...new Set(lines.map(({ provider }) => provider))];
  const shortFirst = (left, right) => left.line.length - right.line.length;
  return providers.map((provider) => lines.filter((line) => line.provider === provider).sort(shortFirst));
}

/** The URL comes first: behind it every line is the same. */
function curlLine(operation, input, context, { gatewayUrl, key }) {
  const method = operation.method === "GET" ? [] : ["-X", operation.method];
  const words = ["curl", "-sS", ...method, quoted(gatewayUrlOf(operation, input, context, gatewayUrl))];
  if (operation.hasBody)
    words.push("-H", quoted("Content-Type: application/json"), "--data-binary", quoted(`@${bodyFile(operation, input)}`));
  words.push("-H", quoted(`Authorization: Bearer ${key}`));
  return words.join(" ");
}

/** The gateway has the provider's own paths under the provider's name: the package itself says which. */
function gatewayUrlOf(operation, input, context, gatewayUrl) {
  const prepared = operation.prepare(input, context);
  if (!prepared.ok) throw new Error(`${operation.id}: its valid case cannot be prepared: ${JSON.stringify(prepared.issues)}`);
  const { pathname, search } = new URL(prepared.url);
  return `${gatewayUrl}/${operation.provider}${pathname}${search}`;
}

/** Bodies go to files: a line stays short enough to read, and works from any folder. */
function bodyFile(operation, { body }) {
  const folder = path.join(developmentFolder, "requests");
  const file = path.join(folder, `${operation.id}.json`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify(body, null, 2));
  return file;
}

function contexts(gatewayUrl) {
  const { PROVIDERS, CREDENTIALS } = developmentBindings(gatewayUrl);
  const credentials = JSON.parse(CREDENTIALS);
  const providers = Object.entries(JSON.parse(PROVIDERS));
  return Object.fromEntries(
    providers.map(([id, settings]) => [id, { ...settings, credentials: credentials[id], authorization: "1" }]),
  );
}

/** One word for any POSIX shell. */
const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;
