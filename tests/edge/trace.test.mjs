// W3C Trace Context: what comes in well-formed goes on, as a step further.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { openGateway, openUpstream, requests } from "./gateway.mjs";

let upstream;
let gateway;

before(async () => {
  upstream = await openUpstream();
  gateway = await openGateway({ upstream });
});

after(async () => {
  await gateway.close();
  await upstream.close();
});

const id = "4bf92f3577b34da6a3ce929d0e0e4736";
const parent = "00f067aa0ba902b7";

async function traced(headers) {
  const answer = await gateway.send({ ...requests["masstack.updatePaymentMethod"](), headers });
  assert.equal(answer.status, 200, answer.text);
  return upstream.requests.at(-1).headers;
}

test("a trace goes on with the gateway as its latest step, and stands in the log", async () => {
  const sent = await traced({ traceparent: `00-${id}-${parent}-01`, tracestate: "vendor=1, other=2" });
  const [, step] = new RegExp(`^00-${id}-([0-9a-f]{16})-01$`).exec(sent.traceparent);
  assert.notEqual(step, parent);
  assert.equal(sent.tracestate, "vendor=1, other=2");
  assert.equal(gateway.lines.at(-1).trace, id);
});

test("a later version is passed on as far as it is known", async () => {
  const sent = await traced({ traceparent: `cc-${id}-${parent}-00-what-comes-later` });
  assert.match(sent.traceparent, new RegExp(`^00-${id}-[0-9a-f]{16}-00$`));
});

test("what is malformed is dropped", async () => {
  for (const traceparent of [
    "",
    "customer 1020304050",
    `00-${id}-${parent}`,
    `00-${id}-${parent}-01-more`,
    `00-${"0".repeat(32)}-${parent}-01`,
    `00-${id}-${"0".repeat(16)}-01`,
    `ff-${id}-${parent}-01`,
    `00-${id.toUpperCase()}-${parent}-01`,
  ]) {
    const sent = await traced({ traceparent, tracestate: "vendor=1" });
    assert.equal(sent.traceparent, undefined, traceparent);
    assert.equal(sent.tracestate, undefined);
  }
  assert.equal((await traced({})).traceparent, undefined);
});
