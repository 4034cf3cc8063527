// A gateway for tests, in workerd or where VENTANILLA_RUNTIME says, in front of the simulator or of an upstream that answers what it is told.
import { createHash } from "node:crypto";
import { createServer } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { operations } from "ventanilla";
import { developmentBindings, startGateway } from "../../edge/dev.mjs";
import { listenOnLoopback } from "../../scripts/machine/loopback.mjs";
import { startSimulator } from "../../simulator/server.mjs";
import { about, ordinaryInput } from "../cases/ordinary.mjs";

export const apiKey = "test-key-7f3a-canary";
export const apiKeyHash = createHash("sha256").update(apiKey).digest("hex");

/**
 * @param {object} [options] `upstream`: instead of the simulator; the others go to startGateway.
 * @returns {Promise<{ url: string, lines: object[], lineOf: Function, send: Function, close: () => Promise<void> }>} `send` waits
 *   for the request's line, too.
 */
export async function openGateway({ upstream, ...options } = {}) {
  const provider = upstream ?? (await startSimulator({}));
  const lines = [];
  const gateway = await startGateway({
    simulatorUrl: provider.url,
    apiKeyHash,
    quiet: true,
    persist: false,
    onLine: (line) => lines.push(line),
    ...options,
  }).catch(async (error) => {
    // What it left open would keep the test's process alive.
    if (!upstream) await provider.close();
    throw error;
  });
  return {
    url: gateway.url,
    lines,
    lineOf: (answer) => lineOf(answer, lines),
    async send(request) {
      const answer = await send(gateway.url, request);
      await lineOf(answer, lines);
      return answer;
    },
    async close() {
      await gateway.close();
      if (!upstream) await provider.close();
    },
  };
}

/** The line of an answered request, which is written when the answer is on its way; not waited for for ever: the test finds it missing. */
async function lineOf({ headers }, lines) {
  const id = headers.get("x-request-id");
  const until = Date.now() + 10_000;
  const found = () => lines.find(({ request }) => request === id);
  while (id !== null && Date.now() < until && !found()) await sleep(1);
  return found();
}

/** One request to the gateway, with the right key where no other headers are asked for. */
async function send(url, { method = "GET", path, headers = {}, body, signal, duplex }) {
  const all = {
    authorization: `Bearer ${apiKey}`,
    ...(body !== undefined && { "content-type": "application/json" }),
    ...headers,
  };
  const sent = Object.entries(all).filter(([, value]) => value !== undefined);
  const response = await fetch(url + path, { method, headers: sent, body, signal, duplex });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: text === "" ? undefined : JSON.parse(text) };
}

/**
 * An upstream on a port of its own: keeps every request, answers with `reply`, which may be a function of the request and
 * promise its answer; `undefined` is none.
 */
export async function openUpstream() {
  const upstream = { reply: { status: 204 }, requests: [] };
  const server = createServer(async (incoming, outgoing) => {
    const chunks = [];
    try {
      for await (const chunk of incoming) chunks.push(chunk);
    } catch {
      // Its sender has been killed meanwhile: nobody has asked for anything.
      return;
    }
    const { method, url, headers } = incoming;
    const request = { method, url, headers, body: Buffer.concat(chunks).toString(), at: Date.now() };
    request.gone = new Promise((resolve) => outgoing.once("close", resolve));
    upstream.requests.push(request);
    const reply = typeof upstream.reply === "function" ? await upstream.reply(request) : upstream.reply;
    if (reply === undefined) return;
    outgoing.writeHead(reply.status, reply.headers);
    outgoing.end(reply.body);
  });
  return Object.assign(upstream, await listenOnLoopback(server, 0));
}

/**
 * A right request for each operation, about a number where one is given: the provider's own path behind the provider's name.
 * @type {Record<string, (number?: string) => { method: string, path: string, body?: string }>}
 */
export const requests = Object.fromEntries(
  [...operations].map((operation) => [operation.id, (number) => requestOf(operation, number)]),
);

function requestOf(operation, number) {
  const { PROVIDERS, CREDENTIALS } = developmentBindings("http://127.0.0.1");
  const context = { ...JSON.parse(PROVIDERS)[operation.provider], authorization: "1" };
  context.credentials = JSON.parse(CREDENTIALS)[operation.provider];
  const ordinary = ordinaryInput(operation);
  const input = number === undefined ? ordinary : about(ordinary, number);
  const { pathname, search } = new URL(operation.prepare(input, context).url);
  const body = operation.hasBody ? JSON.stringify(input.body) : undefined;
  return { method: operation.method, path: `/${operation.provider}${pathname}${search}`, body };
}
