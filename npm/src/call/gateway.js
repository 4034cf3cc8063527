// call, through a gateway: the input is judged here, everything else is done there, the outcome is the same.
import { encoded } from "../bytes.js";
import { readInput } from "../input.js";
import { validateRead } from "../verbs.js";
import { exchange } from "./exchange.js";
import { observed } from "./observe.js";
import { faulted, refused } from "./outcome.js";
import { repeat } from "./repeat.js";
import { seenIn } from "./upstream.js";

export async function callGateway(row, input, context, settings) {
  const { locale } = context;
  const target = gatewayUrl(context.gateway);
  const read = readInput(input, row, { locale });
  const verdict = observed(settings.observe, "validate", () => validateRead(row, read));
  if (!verdict.valid) return refused(row, verdict, locale);
  const request = requestOf(row, read, { ...context, idempotencyKey: settings.idempotencyKey }, target);

  return repeat(row, settings, locale, async (_, limits) => {
    const result = await observed(settings.observe, "exchange", () => exchange(request, limits()));
    if (result.fault) {
      const outcome = faulted(row, result, locale);
      const attempt = result.sent ? entryOf(outcome) : undefined;
      return { outcome, attempt, repeatable: result.sent && !result.useless, seen: seenIn(result) };
    }
    // The gateway has tried again already where that made sense: an answer is final.
    const said = outcomeOf(row, result.reply);
    const outcome = said ?? faulted(row, { fault: "upstream", sent: true }, locale);
    if (outcome.ok) outcome.warnings = together(verdict.warnings, outcome.warnings);
    // A gateway that tells of its provider's fault is well itself.
    const seen = said ? "answered" : seenIn(result);
    return { outcome, attempt: entryOf(outcome, result.reply.status), repeatable: false, seen };
  });
}

function requestOf(row, read, { authorization, locale, idempotencyKey }, target) {
  const body = row.hasBody ? encoded(read.body) : undefined;
  const headers = [["Accept", "application/json, application/problem+json"]];
  if (locale !== undefined) headers.push(["Accept-Language", locale]);
  if (authorization !== undefined) headers.push(["Authorization", authorization]);
  if (body !== undefined) headers.push(["Content-Type", "application/json"]);
  // A String of RFC 9651.
  if (idempotencyKey !== undefined) headers.push(["Idempotency-Key", `"${idempotencyKey.replace(/["\\]/g, "\\$&")}"`]);
  return {
    method: row.method,
    url: `${target}/${row.provider}${row.basePath}${filled(row.path, read.path)}${queryText(read.query)}`,
    headers: headersOf(headers),
    body,
  };
}

/**
 * Built here so that an Authorization no header can carry is told to the programmer, not taken for a network fault. The
 * runtime's own error would quote it.
 */
function headersOf(pairs) {
  try {
    return new Headers(pairs);
  } catch {
    throw new TypeError("authorization and locale are texts that a header can carry.");
  }
}

/** Where the gateway is: https, or http on this machine; a page may say it relative to itself. */
function gatewayUrl(gateway) {
  const url = new URL(gateway, globalThis.location?.href);
  const local = ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  if (url.protocol !== "https:" && !(url.protocol === "http:" && local)) {
    throw new TypeError("The gateway's URL begins with https, or with http on this machine.");
  }
  if (url.username || url.password) throw new TypeError("The gateway's URL carries no credentials.");
  let end = url.pathname.length;
  while (url.pathname[end - 1] === "/") end -= 1;
  return url.origin + url.pathname.slice(0, end);
}

function filled(path, scalars = []) {
  const values = new Map(scalars);
  return path.replace(/\{([^{}]+)\}/g, (_, name) => escaped(values.get(name)));
}

function queryText(scalars = []) {
  // Without a value is only what the contract does not know: anything else was refused.
  const given = scalars.filter(([, value]) => value !== null);
  const pairs = given.map(([name, value]) => `${escaped(name)}=${escaped(value)}`);
  return pairs.length === 0 ? "" : `?${pairs.join("&")}`;
}

/** Half of a surrogate pair, which only a parameter unknown to the contract can hold here, has no UTF-8 of its own. */
function escaped(scalar) {
  return encodeURIComponent(String(scalar).replace(/\p{Surrogate}/gu, "\ufffd"));
}

/** The outcome the gateway has written down; `undefined` for what no gateway of ours writes. */
function outcomeOf(row, { status, body }) {
  const answer = parsed(body);
  if (answer === null || typeof answer !== "object") return undefined;
  if (status >= 200 && status < 300 && Object.hasOwn(answer, "data")) {
    const { data, extra = {}, warnings, meta } = answer;
    return { ok: true, data, extra, warnings: Array.isArray(warnings) ? warnings : [], meta: { operation: row.id, ...meta } };
  }
  if (status < 400 || typeof answer.category !== "string") return undefined;
  return { ok: false, problem: answer, meta: { operation: row.id, status: answer.provider?.status ?? null } };
}

/** What was tolerated here, then what the gateway says: it has judged the same input and says most of it again. */
function together(own, others) {
  const place = (warning) => `${warning?.in} ${warning?.pointer} ${warning?.code}`;
  const said = new Set(own.map(place));
  return [...own, ...others.filter((warning) => !said.has(place(warning)))];
}

function parsed(body) {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}

function entryOf(outcome, status = null) {
  return { status, ...(outcome.ok ? {} : { category: outcome.problem.category }) };
}
