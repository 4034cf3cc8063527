// What somebody sends who wants the gateway and a provider to read two things in one request, or to be filled up by it.
import assert from "node:assert/strict";
import { request } from "node:http";
import { connect } from "node:net";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import { chosenRuntime } from "../../edge/dev.mjs";
import { apiKey, openGateway, openUpstream, requests } from "./gateway.mjs";

let upstream;
let gateway;

before(async () => {
  upstream = await openUpstream();
  gateway = await openGateway({ upstream, bindings: { RETRIES: "0" } });
});

after(async () => {
  await gateway.close();
  await upstream.close();
});

const read = requests["masstack.listPaymentMethods"]();
const change = requests["masstack.updatePaymentMethod"]();

test("a body that two readers could understand in two ways reaches no provider", async () => {
  upstream.requests.length = 0;
  const proto = '{"type":"BANK_TRANSFER","__proto__":{"type":"DIRECT_DEBIT"}}';
  for (const body of [
    '{"type":"BANK_TRANSFER","type":"DIRECT_DEBIT"}',
    '{"type":"BANK_TRANSFER","\\u0074ype":"DIRECT_DEBIT"}',
    proto,
    proto.replace("__proto__", "__pro\\u0074o__"),
    '\ufeff{"type":"BANK_TRANSFER"}',
    '{"type":"BANK_TRANSFER"}{"type":"DIRECT_DEBIT"}',
    '{"type":"BANK_TRANSFER",}',
    "{'type':'BANK_TRANSFER'}",
    '{"type":"BANK_TRANSFER"/**/}',
    Buffer.from('{"type":"BANK_TRANSFER\xff"}', "latin1"),
  ]) {
    assert.equal((await gateway.send({ ...change, body })).status, 422, String(body));
  }
  assert.equal(upstream.requests.length, 0);
});

test("a path that a parser would fold into another reaches no provider", async () => {
  upstream.requests.length = 0;
  for (const segment of ["..", ".", "%2e%2e", "%2E.", "..%2f..", "%2e%2e%5c"]) {
    assert.notEqual(await statusOf(read.path.replace(/[^/]+$/, segment)), 200, segment);
  }
  assert.deepEqual(
    upstream.requests.map(({ url }) => url),
    [],
  );
});

// In front of a worker stands Cloudflare, which reads the bytes.
const framing = { timeout: 60_000, skip: chosenRuntime === "workerd" && "the platform's" };

test("a request that is framed in two ways is not two requests", framing, async () => {
  upstream.requests.length = 0;
  const hidden = `GET ${read.path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${apiKey}\r\n\r\n`;
  const length = Buffer.byteLength(hidden);
  for (const fields of [
    [`Content-Length: ${length + 5}`, "Transfer-Encoding: chunked"],
    ["Content-Length: 0", `Content-Length: ${length}`],
    ["Transfer-Encoding: chunked, identity", `Content-Length: ${length}`],
    ["Transfer-Encoding : chunked"],
  ]) {
    const all = [`Authorization: Bearer ${apiKey}`, "Content-Type: application/json", ...fields];
    const answers = await raw(`${change.method} ${change.path} HTTP/1.1`, all, `0\r\n\r\n${hidden}`);
    assert.match(answers, /^(?:HTTP\/1\.1 400 |$)/, fields.join());
  }
  assert.deepEqual(
    upstream.requests.map(({ url }) => url),
    [],
  );
});

test("a reply that unpacks to more than is read is none", async () => {
  const body = gzipSync(Buffer.alloc(64 << 20, " "));
  assert.ok(body.length < 1 << 20, `${body.length} bytes`);
  upstream.reply = { status: 200, headers: { "content-type": "application/json", "content-encoding": "gzip" }, body };
  const { status, json } = await gateway.send(read);
  assert.deepEqual([status, json.category], [502, "upstream"]);
});

/** The answer to a path that is sent as it stands: fetch would fold it first. */
function statusOf(path) {
  return new Promise((resolve, reject) => {
    const headers = { authorization: `Bearer ${apiKey}` };
    const outgoing = request(gateway.url, { path, headers }, (answer) => {
      answer.resume().on("end", () => resolve(answer.statusCode));
    });
    outgoing.on("error", reject).end();
  });
}

/** What comes back for a request that is written as it stands, until the connection ends. */
function raw(start, fields, body) {
  const { hostname, port } = new URL(gateway.url);
  return new Promise((resolve, reject) => {
    let answers = "";
    const socket = connect(Number(port), hostname, () => socket.write([start, "Host: x", ...fields, "", body].join("\r\n")));
    socket.setEncoding("latin1").on("data", (text) => {
      answers += text;
    });
    socket.on("error", reject).on("close", () => resolve(answers));
  });
}
