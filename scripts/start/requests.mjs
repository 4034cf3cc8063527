// A ready-made curl line for each operation, from its most ordinary valid case.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { developmentBindings } from "../../edge/dev.mjs";
import { loadCases } from "../../tests/cases/load.mjs";
import { developmentFolder } from "../machine/paths.mjs";

/** @returns {Promise<Array<{ id: string, line: string }>>} in the contract's order */
export async function requestLines({ gatewayUrl, key }) {
  const { operations } = await import("ventanilla");
  const cases = loadCases();
  const settings = contexts(gatewayUrl);
  return [...operations].flatMap((operation) => {
    const input = exampleOf(operation, cases);
    return input
      ? [{ id: operation.id, line: curlLine(operation, input, settings[operation.provider], { gatewayUrl, key }) }]
      : [];
  });
}

/** The input of the most ordinary valid case: the named ones first, else the first one that gets no warning. */
function exampleOf(operation, cases) {
  const ordinary = ["clean", "valid", "source-example"];
  const rank = ({ name }) => (ordinary.includes(name) ? ordinary.indexOf(name) : ordinary.length);
  const fitting = cases.filter(({ operation: id, name, content: { verb, input, expect } }) => {
    if (id !== operation.id || verb !== "validate" || !expect.valid) return false;
    return (input.body !== undefined) === operation.hasBody && (ordinary.includes(name) || !expect.warnings?.length);
  });
  return fitting.sort((left, right) => rank(left) - rank(right))[0]?.content.input;
}

function curlLine(operation, input, context, { gatewayUrl, key }) {
  const words = ["curl", "-sS", "-X", operation.method, quoted(gatewayUrlOf(operation, input, context, gatewayUrl))];
  words.push("-H", quoted(`Authorization: Bearer ${key}`));
  if (operation.hasBody)
    words.push("-H", quoted("Content-Type: application/json"), "--data-binary", quoted(`@${bodyFile(operation, input)}`));
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
