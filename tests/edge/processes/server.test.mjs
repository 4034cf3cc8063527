// A process of its own: how it starts, how it ends. What it answers is what the other files are about.
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, request as sendRequest } from "node:http";
import { connect } from "node:net";
import { test } from "node:test";
import { startGateway } from "../../../edge/dev.mjs";
import { listenOnLoopback } from "../../../scripts/machine/loopback.mjs";
import { apiKey, apiKeyHash, openGateway, openUpstream, requests } from "../gateway.mjs";
import { openRedis } from "../redis.mjs";

/** A provider that answers when it is told to. */
async function openSlow() {
  const waiting = [];
  let arrived;
  const first = new Promise((resolve) => {
    arrived = resolve;
  });
  const left = { count: 0 };
  const server = createServer((incoming, outgoing) => {
    incoming.resume();
    outgoing.once("close", () => {
      if (!outgoing.writableFinished) left.count += 1;
    });
    waiting.push(() => outgoing.writeHead(204).end());
    arrived();
  });
  return {
    ...(await listenOnLoopback(server, 0)),
    first,
    left,
    release: () => waiting.splice(0).forEach((answer) => void answer()),
  };
}

async function start(context, bindings = {}) {
  const slow = await openSlow();
  const lines = [];
  const gateway = await startGateway({
    simulatorUrl: slow.url,
    apiKeyHash,
    quiet: true,
    bindings,
    onLine: (line) => lines.push(line),
  });
  context.after(async () => {
    await gateway.close();
    await slow.close();
  });
  return { gateway, slow, lines };
}

const change = requests["masstack.updatePaymentMethod"]();

const send = (gateway) =>
  fetch(gateway.url + change.path, {
    method: change.method,
    body: change.body,
    headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
  });

for (const signal of ["SIGTERM", "SIGINT"]) {
  test(`${signal}: nobody new is let in, nor who only waits, as probes do; who is inside gets an answer`, async (context) => {
    const { gateway, slow, lines } = await start(context, { DRAIN_MS: "30000" });
    const probe = await keptConnection(gateway.url, "/healthz");
    const answer = send(gateway);
    await slow.first;
    const ended = once(gateway.process, "close");
    gateway.process.kill(signal);
    await refusedAt(gateway.url);
    await probe.closed;
    slow.release();
    const { status, headers } = await answer;
    assert.equal(status, 200);
    assert.match(headers.get("connection") ?? "close", /close/i);
    assert.deepEqual(await ended, [0, null]);
    assert.deepEqual(lines.at(-1), { event: "stopped", drained: true });
  });
}

test("who takes longer than DRAIN_MS is cut off", async (context) => {
  const { gateway, slow, lines } = await start(context, { DRAIN_MS: "50" });
  const answer = send(gateway).then(
    ({ status }) => status,
    () => "cut",
  );
  await slow.first;
  const ended = once(gateway.process, "close");
  gateway.process.kill("SIGTERM");
  assert.deepEqual(await ended, [0, null]);
  assert.equal(await answer, "cut");
  assert.deepEqual(lines.at(-1), { event: "stopped", drained: false });
});

test("a caller that leaves takes the provider's call along", async (context) => {
  const { gateway, slow } = await start(context);
  const outgoing = sendRequest(gateway.url + change.path, {
    method: change.method,
    headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
  });
  outgoing.on("error", () => {});
  outgoing.end(change.body);
  await slow.first;
  outgoing.destroy();
  await until(() => slow.left.count === 1);
});

test("a change is sent once, whatever becomes of a connection that was kept", async (context) => {
  const seen = [];
  const server = createServer((incoming, outgoing) => {
    incoming.resume().on("end", () => {
      seen.push(incoming.method);
      // Every second one is taken, and nobody learns what became of it.
      if (seen.length % 2 === 0) incoming.socket.destroy();
      else outgoing.writeHead(204).end();
    });
  });
  const provider = await listenOnLoopback(server, 0);
  const options = { simulatorUrl: provider.url, apiKeyHash, quiet: true };
  const gateway = await startGateway(options);
  context.after(async () => {
    await gateway.close();
    await provider.close();
  });
  const statuses = [];
  for (let count = 0; count < 4; count += 1) statuses.push((await send(gateway)).status);
  assert.deepEqual(statuses, [200, 502, 200, 502]);
  assert.deepEqual(seen, ["PATCH", "PATCH", "PATCH", "PATCH"]);
});

test("a process that is not configured ends with 1 and names what is missing", async () => {
  const started = (bindings) => startGateway({ simulatorUrl: "http://127.0.0.1:9", apiKeyHash, quiet: true, bindings });
  await assert.rejects(
    started({ STORES: undefined, API_KEYS: undefined }),
    /not configured: .*neither a key nor.*STORES: neither "redis" nor "memory"/,
  );
  await assert.rejects(started({ STORES: "redis" }), /REDIS_URL: not the URL/);
  await assert.rejects(started({ STORES: "redis", REDIS_URL: "redis://u:SECRET@127.0.0.1:1" }), (error) => {
    assert.match(error.message, /REDIS_URL: no server answers there/);
    return !error.message.includes("SECRET");
  });
  await assert.rejects(started({ DRAIN_MS: "soon" }), /DRAIN_MS: not a whole number/);
  await assert.rejects(started({ HOST: "nobody.invalid" }), /HOST, PORT: nobody can listen there/);
});

test("processes that share a Redis draw different numbers, and answer a repeated change as the first one did", async (context) => {
  const server = await openRedis();
  context.after(server.close);
  const bindings = { STORES: "redis", REDIS_URL: server.url, SEQUENCE_BLOCK: "3" };
  const upstream = await openUpstream();
  context.after(upstream.close);
  upstream.reply = { status: 200, headers: { "content-type": "application/json" }, body: '{"responseType":{"value":"OK"}}' };
  const processes = [await openGateway({ upstream, bindings }), await openGateway({ upstream, bindings })];
  context.after(() => Promise.all(processes.map(({ close }) => close())));
  for (let round = 0; round < 5; round += 1) {
    for (const { send } of processes) assert.equal((await send(requests["bcs.getPila"]())).status, 200);
  }
  assert.equal(new Set(upstream.requests.map(({ headers }) => headers["x-invoker-txid"])).size, 10);
  const change = { ...requests["bcs.createCustomerAccount"](), headers: { "idempotency-key": '"one"' } };
  const answers = [];
  for (const { send } of processes) answers.push(await send(change));
  assert.deepEqual(
    answers.map(({ status, headers }) => [status, headers.get("idempotency-replayed")]),
    [
      [200, null],
      [200, "true"],
    ],
  );
  assert.equal(upstream.requests.length, 11);
  assert.deepEqual((await processes[0].send({ path: "/readyz" })).json.stores, "ok");
});

/** A connection over which something was answered, and which waits for more. */
async function keptConnection(url, path) {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  // The other side may end it with a reset.
  socket.on("error", () => {});
  const closed = once(socket, "close");
  socket.write(`GET ${path} HTTP/1.1\r\nHost: ${hostname}\r\n\r\n`);
  await once(socket, "data");
  return { closed };
}

/** Nobody listens there any more; the system may take a moment to say so. */
function refusedAt(url) {
  const { hostname, port } = new URL(url);
  return until(
    () =>
      new Promise((resolve) => {
        const socket = connect(Number(port), hostname, () => {
          socket.destroy();
          resolve(false);
        });
        socket.on("error", () => resolve(true));
      }),
  );
}

async function until(holds) {
  for (let wait = 0; wait < 500; wait += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  assert.fail("it does not come about");
}
