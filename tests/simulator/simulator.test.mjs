// The simulated providers: documented replies, what can be asked of any call, and what calls echo.
import assert from "node:assert/strict";
import { test } from "node:test";
import { operations } from "../../npm/generated/operations.js";
import { isFresh } from "../../simulator/generate.mjs";
import { replies } from "../../simulator/generated/replies.js";
import { createSimulator } from "../../simulator/simulator.js";
import { callOf } from "./calls.mjs";

test("the generated replies are those of the case files (else: node simulator/generate.mjs)", () => {
  assert.ok(isFresh());
});

test("every operation answers its documented reply", async () => {
  const simulator = createSimulator();
  for (const { id } of operations) {
    const response = await simulator.fetch(callOf(id));
    const { status, body } = replies[id];
    assert.equal(response.status, status, id);
    const text = await response.text();
    assert.equal(text === "", body === undefined, id);
  }
});

test("getPila echoes the NIT", async () => {
  const reply = await (await createSimulator().fetch(callOf("bcs.getPila", { number: "900123456" }))).json();
  assert.equal(reply.trn.invoiceInfo.identSerialNum, "900123456");
});

test("itau's customer has the account that was asked about", async () => {
  const reply = await (await createSimulator().fetch(callOf("itau.getCustomerByAccount", { number: "4711" }))).json();
  assert.equal(reply.data.conta_corrente, "4711");
});

test("an identification number 999 + code answers that documented error", async () => {
  const simulator = createSimulator();
  const response = await simulator.fetch(callOf("bcs.getCustomerLocations", { number: "99950629" }));
  assert.equal(response.status, 404);
  const { responseType, responseDetail } = await response.json();
  assert.equal(responseType.value, "ER");
  assert.equal(responseDetail.errorCode, "50629");
  assert.equal(responseDetail.errorType, "STA");
});

test("a number whose code nobody documents is an ordinary number", async () => {
  const response = await createSimulator().fetch(callOf("bcs.getCustomerLocations", { number: "99900000" }));
  assert.equal(response.status, 200);
});

test("the unknown customer's description is polluted with the number, as real ones are", async () => {
  const response = await createSimulator().fetch(callOf("bcs.getCustomerLocations", { number: "99951011" }));
  assert.equal(response.status, 400);
  const { responseDetail } = await response.json();
  assert.match(responseDetail.errorDesc, /^CC99951011 \d+.*PKGCONTABLESPJ$/);
});

test("itau and masstack answer errors in their own shapes", async () => {
  const simulator = createSimulator();
  const context = await simulator.fetch(callOf("itau.getContext", { number: "9991" }));
  assert.equal(context.status, 200);
  assert.equal((await context.json()).code, "1");
  assert.equal((await simulator.fetch(callOf("itau.getContext", { number: "999404" }))).status, 404);
  const payment = await simulator.fetch(callOf("masstack.updatePaymentMethod", { number: "999403" }));
  assert.equal(payment.status, 403);
  assert.deepEqual(Object.keys(await payment.json()), ["code", "status", "message", "detailMsg"]);
});

test("x-simulate asks for an error by code, by type and code, or by status", async () => {
  const simulator = createSimulator();
  const ask = async (wish, id = "bcs.getCustomerLocations") => {
    const response = await simulator.fetch(callOf(id, { headers: { "x-simulate": wish } }));
    return [response.status, await response.json()];
  };
  assert.equal((await ask("50099"))[1].responseDetail.errorCode, "50099");
  assert.equal((await ask("STA/50001"))[1].responseDetail.errorCode, "50001");
  assert.deepEqual(await ask("status=503"), [503, { message: "Service unavailable" }]);
  assert.equal((await ask("ER500", "bcs.getPila"))[1].responseType.value, "ER500");
  assert.equal((await ask("1", "itau.getContext"))[1].code, "1");
  for (const wish of ["12345", "STA/12345", "constructor", "backbase"]) {
    const [status, body] = await ask(wish);
    assert.equal(status, 400);
    assert.ok(body.message.endsWith(`documents no error ${wish}`), body.message);
  }
});
