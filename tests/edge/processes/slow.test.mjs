// Who sends drop by drop: Node ends the connection after a while, which is long, so this is for the long form. Deno and Bun have
// no such setting.
import assert from "node:assert/strict";
import { connect } from "node:net";
import { after, before, test } from "node:test";
import { chosenRuntime } from "../../../edge/dev.mjs";
import { apiKey, openGateway, openUpstream, requests } from "../gateway.mjs";

const isRun = chosenRuntime === "node" && process.env.VENTANILLA_LONG === "1";
const options = { concurrency: true, timeout: 300_000, skip: !isRun && "for Node, in the long form" };

let upstream;
let gateway;

before(async () => {
  if (!isRun) return;
  upstream = await openUpstream();
  gateway = await openGateway({ upstream });
});

after(async () => {
  await gateway?.close();
  await upstream?.close();
});

test("a connection does not wait for ever", options, async (context) => {
  const { method, path, body } = requests["masstack.updatePaymentMethod"]();
  const head = `${method} ${path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${apiKey}\r\n`;
  const fields = `Content-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n`;
  await Promise.all([
    context.test("for the end of a head", async () =>
      assert.match(await answerToDrops(head, "X-More: 1\r\n"), /^(HTTP\/1\.1 408 |$)/),
    ),
    context.test("for the end of a body", async () =>
      assert.match(await answerToDrops(head + fields + body.slice(0, -1), ""), /^(HTTP\/1\.1 408 |$)/),
    ),
  ]);
  assert.equal(upstream.requests.length, 0);
});

/** What the gateway says before it ends a connection on which a little comes every second. */
function answerToDrops(start, drop) {
  const { hostname, port } = new URL(gateway.url);
  return new Promise((resolve) => {
    let answer = "";
    const socket = connect(Number(port), hostname, () => socket.write(start));
    const dripping = setInterval(() => drop && socket.write(drop), 1_000);
    socket.setEncoding("latin1").on("data", (text) => {
      answer += text;
    });
    // A drop may meet a connection that has just ended.
    socket.on("error", () => {});
    socket.on("close", () => {
      clearInterval(dripping);
      resolve(answer);
    });
  });
}
