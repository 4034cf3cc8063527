// What the providers refuse before they look at the data, each in its own words.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createSimulator } from "../../simulator/simulator.js";
import { callOf } from "./calls.mjs";

const simulator = createSimulator();

async function answerTo(request) {
  const response = await simulator.fetch(request);
  return { status: response.status, body: await response.json() };
}

test("bcs refuses a wrong client, and a token that it does not know", async () => {
  const ask = (headers) => answerTo(callOf("bcs.getCustomerLocations", { headers }));
  assert.equal((await ask({ "X-Security-ClientSecret": "other" })).status, 401);
  assert.match((await ask({ "X-Security-ClientID": "other" })).body.message, /client id/);
  assert.deepEqual(await ask({ "X-Security-Token": "other" }), { status: 401, body: { error: "Token has expired." } });
});

test("bcs takes the OAuth family of security headers too", async () => {
  const right = callOf("bcs.getPila");
  const headers = new Headers(right.headers);
  for (const [other, name] of [
    ["client_id", "x-security-clientid"],
    ["client_secret", "x-security-clientsecret"],
  ]) {
    headers.set(other, headers.get(name));
    headers.delete(name);
  }
  headers.set("authorization", `Bearer ${headers.get("x-security-token")}`);
  headers.delete("x-security-token");
  assert.equal((await answerTo(new Request(right, { headers }))).status, 200);
});

test("bcs refuses a call without the headers of its core", async () => {
  for (const name of ["X-Invoker-TxId", "X-Invoker-ProcessDate", "X-Invoker-SessionKey"]) {
    const request = callOf("bcs.getCustomerLocations");
    request.headers.delete(name);
    const { status, body } = await answerTo(request);
    assert.equal(status, 400);
    assert.ok(body.message.includes(name));
  }
});

test("itau and masstack refuse unknown callers", async () => {
  assert.equal((await answerTo(callOf("itau.getContext", { headers: { password: "other" } }))).status, 401);
  const { status, body } = await answerTo(callOf("masstack.updatePaymentMethod", { headers: { Authorization: "Bearer other" } }));
  assert.equal(status, 401);
  assert.equal(body.message, "Unauthorized");
});

test("what is no JSON is a bad request", async () => {
  const right = callOf("itau.getContext");
  const broken = new Request(right.url, { method: "POST", headers: right.headers, body: "{" });
  assert.equal((await answerTo(broken)).status, 400);
});

test("an unknown path is 404, a known path with another method 405, in the provider's shape", async () => {
  assert.deepEqual(await answerTo(new Request("http://providers.test/apiaccess/rest/nothing")), {
    status: 404,
    body: { message: "The requested content is not found" },
  });
  const payment = callOf("masstack.updatePaymentMethod");
  const { status, body } = await answerTo(new Request(payment.url, { headers: payment.headers }));
  assert.equal(status, 405);
  assert.equal(body.code, "405");
});

test("both of the bank's base paths lead to the same operations", async () => {
  const right = callOf("bcs.getCustomerLocations");
  const { pathname } = new URL(right.url);
  const longer = new Request(`http://providers.test/api/customersManagement/v1${pathname}`, { headers: right.headers });
  assert.equal((await answerTo(longer)).status, 200);
});
