// The case files through the gateway: the same verdicts and outcomes as from the package itself.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { operations } from "ventanilla";
import { loadCases } from "../cases/load.mjs";
import { runCase } from "../cases/run.mjs";
import { openGateway, openUpstream, requests } from "./gateway.mjs";

let gateway;
let upstream;

before(async () => {
  upstream = await openUpstream();
  gateway = await openGateway({ upstream, bindings: { RETRIES: "0" } });
});

after(async () => {
  await gateway.close();
  await upstream.close();
});

const cases = loadCases();

test("requests are judged alike", async (context) => {
  const fitting = cases.filter(({ operation, content }) => content.verb === "validate" && canBeSent(operation, content));
  assert.ok(fitting.length > 0, "there are cases");
  for (const { operation, name, content } of fitting) {
    await context.test(`${operation}/${name}`, async () => {
      upstream.reply = { status: 200, headers: { "content-type": "application/json" }, body: "{}" };
      const { status, json } = await gateway.send(requestOf(operation, content));
      const refused = json.category === "validation" && json.errors !== undefined;
      assert.equal(status === 422 && refused, !content.expect.valid, JSON.stringify(json));
      // An answer carries the issues of a refusal, and the warnings of a success only: those are compared elsewhere.
      const { warnings, ...expect } = content.expect;
      const verdict = { valid: !refused, issues: refused ? json.errors : [], warnings: [] };
      assert.deepEqual(runCase(stand(operation, { validate: () => verdict }), operation, { ...content, expect }), []);
    });
  }
});

test("replies are read alike", async (context) => {
  const fitting = cases.filter(({ content }) => content.verb === "normalize" && content.reply.status >= 200);
  assert.ok(fitting.length > 0, "there are cases");
  for (const { operation, name, content } of fitting) {
    await context.test(`${operation}/${name}`, async () => {
      upstream.reply = replyOf(content);
      const request = requests[operation]();
      const locale = content.options?.locale;
      const { status, json } = await gateway.send({ ...request, headers: locale ? { "accept-language": locale } : {} });
      const outcome =
        status === 200
          ? { ok: true, ...json, warnings: json.warnings.filter((warning) => warning.in === "response") }
          : { ok: false, problem: json };
      assert.deepEqual(runCase(stand(operation, { normalize: () => outcome }), operation, content), []);
    });
  }
});

const stand = (id, verbs) => ({ operations: { [id]: verbs } });

/** What a URL and a body can say; the others are about values that HTTP does not know. */
function canBeSent(id, { input, options }) {
  const { path, hasBody } = operations[id];
  const parts = [input.path ?? {}, input.query ?? {}];
  const values = parts.flatMap(Object.values);
  const plain =
    parts.every((part) => part instanceof Object && !Array.isArray(part)) &&
    values.every((value) => ["string", "number", "boolean"].includes(typeof value));
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const segments = names.every((name) => !/^(undefined|\.{0,2})$/.test(String(input.path?.[name])));
  const body = hasBody ? input.bodyText !== "" : bodyOf(input) === undefined;
  return plain && segments && body && !input.headers && options?.maxBytes === undefined;
}

function requestOf(id, { input, options }) {
  const operation = operations[id];
  const template = new URL(requests[id]().path, "http://gateway.test").pathname;
  const prefix = template.slice(0, template.length - pathOf(operation, sampleParameters(operation, template)).length);
  const query = new URLSearchParams(Object.entries(input.query ?? {}).map(([name, value]) => [name, String(value)]));
  return {
    method: operation.method,
    path: `${prefix}${pathOf(operation, input.path ?? {})}${query.size > 0 ? `?${query}` : ""}`,
    body: bodyOf(input),
    headers: options?.locale ? { "accept-language": options.locale } : {},
  };
}

function pathOf({ path }, values) {
  return path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(String(values[name])));
}

/** The parameters of a path that is known to fit, read from its end. */
function sampleParameters({ path }, pathname) {
  const names = path.split("/").reverse();
  const values = pathname.split("/").reverse();
  return Object.fromEntries(names.flatMap((name, index) => (name.startsWith("{") ? [[name.slice(1, -1), values[index]]] : [])));
}

function bodyOf({ body, bodyText, bodyBase64 }) {
  if (bodyText !== undefined) return bodyText;
  if (bodyBase64 !== undefined) return Buffer.from(bodyBase64, "base64");
  return body === undefined ? undefined : JSON.stringify(body);
}

function replyOf({ reply }) {
  const { status, headers = {} } = reply;
  const framing = new Set(["content-length", "transfer-encoding", "connection", "content-encoding"]);
  const kept = Object.entries(headers).filter(([name]) => !framing.has(name.toLowerCase()));
  return { status, headers: Object.fromEntries(kept), body: bodyOf(reply) };
}
