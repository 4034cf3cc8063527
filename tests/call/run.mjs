// A script of `call` through the package: what it sends and what becomes of it. `tests/wasm/call.rs` runs the same ones.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { scriptedProvider } from "./provider.mjs";

const folder = fileURLToPath(new URL(".", import.meta.url));
const read = (file) => JSON.parse(readFileSync(`${folder}/${file}`, "utf8"));
const contexts = read("contexts.json");

export const files = readdirSync(folder).filter((file) => file.endsWith(".json") && file !== "contexts.json");

/** Every script by name; one with `each` stands for several, which differ in their first answer. */
export function loadScripts() {
  return files.flatMap((file) =>
    read(file).flatMap(({ each, ...script }) => {
      const name = `${file}: ${script.title}`;
      if (each === undefined) return [{ name, script }];
      const answers = (first) => [first, ...(script.answers ?? []).slice(1)];
      return each.map((first, index) => ({ name: `${name} [${index}]`, script: { ...script, answers: answers(first) } }));
    }),
  );
}

/** @returns {Promise<string[]>} what differs from the script's expectation; empty: it holds */
export async function runScript(operations, script) {
  const provider = scriptedProvider(script);
  const { drawn, sequence } = numbers(script.sequence);
  const { reasons, credentials } = secrets(script.credentials, script.together);
  const operation = operations[script.operation];
  const context = { ...contexts[operation.provider], ...script.settings, ...(credentials && { credentials }) };
  const options = { random: () => 0, ...script.options, fetch: provider.fetch, signal: provider.signal, sequence };

  const { bodyText, ...input } = script.input;
  if (bodyText !== undefined) input.body = new TextEncoder().encode(bodyText);
  const ended = [];
  for (const mark of script.globals ?? []) globalThis[mark] = mark;
  for (let round = 0; round < (script.rounds ?? 1); round += 1) {
    const asked = Array.from({ length: script.together ?? 1 }, () => operation.call(input, context, options));
    ended.push(...(await Promise.allSettled(asked)));
  }
  for (const mark of script.globals ?? []) delete globalThis[mark];
  const { requests, listeners } = provider.report();

  const { outcome, thrown, ...around } = script.expect;
  const faults = ended.flatMap(({ reason, value }) => {
    if (thrown !== undefined) return differences({ thrown }, { thrown: reason?.message });
    if (reason !== undefined) return [`it was rejected: ${reason}`];
    return [...differences(outcome, shown(value), "outcome"), ...leaks(value, context, script)];
  });
  faults.push(...differences(around, { requests, drawn, reasons }));
  // A signal that has been told lets go of its listeners itself.
  if (!provider.signal.aborted) faults.push(...differences(0, listeners, "listeners"));
  return faults;
}

function shown({ ok, data, extra, warnings = [], problem, meta }) {
  const at = (issue) => `${issue.code} ${issue.in} ${issue.pointer}`;
  const { status, txId, attempts } = meta;
  const issues = (problem?.errors ?? []).map(at);
  return { ok, data, extra, warnings: warnings.map(at), issues, problem, status, txId, attempts };
}

/** Numbers as listed, then a failure; without a list there is no sequence. */
function numbers(list) {
  const drawn = [];
  if (list === undefined) return { drawn };
  const sequence = async (operation, now) => {
    const place = drawn.push([operation, now]) - 1;
    if (place >= list.length) throw new Error("no number is left");
    return list[place];
  };
  return { drawn, sequence };
}

/** Credentials as listed; `null` and more than there are fail. */
function secrets(given, together) {
  const reasons = [];
  if (given === undefined) return { reasons };
  const left = { first: undefined, expired: [...(given.expired ?? [])] };
  const credentials = async (reason) => {
    reasons.push(reason);
    // As long as a token service takes: the other calls meet their refusal meanwhile.
    if (together && reason === "expired") await new Promise((resolve) => setTimeout(resolve, 100));
    const secret = reason === "first" ? given.first : left.expired.shift();
    if (!secret) throw new Error("the token service is down");
    return secret;
  };
  return { reasons, credentials };
}

/** No credential is in an outcome, whatever the provider has quoted. */
function leaks(outcome, { credentials }, script) {
  const { first, expired = [] } = script.credentials ?? {};
  const text = JSON.stringify(outcome);
  const all = [credentials, first, ...expired].flatMap((secret) => Object.values(secret ?? {}));
  return all.filter((secret) => text.includes(secret)).map((secret) => `the outcome shows ${secret}`);
}

/** Of objects the expected members count, lists have the same length, and `null` is also what is not there. */
export function differences(expected, actual, at = "") {
  const say = () => [`${at}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`];
  if (expected === null) return actual === null || actual === undefined ? [] : say();
  if (typeof expected !== "object") return expected === actual ? [] : say();
  if (actual === null || typeof actual !== "object" || Array.isArray(expected) !== Array.isArray(actual)) return say();
  if (Array.isArray(expected) && expected.length !== actual.length) return say();
  return Object.keys(expected).flatMap((key) => differences(expected[key], actual[key], `${at}/${key}`));
}
