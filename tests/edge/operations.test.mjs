// Every operation through the gateway: success, and the errors its provider documents.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { operations } from "../../npm/generated/operations.js";
import { openGateway, requests } from "./gateway.mjs";

let gateway;

before(async () => {
  gateway = await openGateway();
});

after(() => gateway.close());

const send = (id, argument, extra) => gateway.send({ ...requests[id](argument), ...extra });

test("every operation succeeds, with data, extra, warnings and meta", async () => {
  for (const id of Object.keys(requests)) {
    const { status, headers, json } = await send(id);
    assert.equal(status, 200, `${id}: ${JSON.stringify(json)}`);
    assert.equal(headers.get("content-type").split(";")[0], "application/json");
    assert.equal(headers.get("cache-control"), "no-store");
    assert.deepEqual(Object.keys(json), ["data", "extra", "warnings", "meta"]);
    assert.equal(json.meta.operation, id);
  }
});

test("masstack's 204 becomes data: null", async () => {
  const { status, json } = await send("masstack.updatePaymentMethod");
  assert.equal(status, 200);
  assert.equal(json.data, null);
  assert.equal(json.meta.status, 204);
});

test("a created customer is known to every query", async () => {
  const number = "1055667788";
  const sent = requests["bcs.createCustomerAccount"](number);
  assert.equal((await gateway.send(sent)).status, 200);
  const { contactInfo, personName } = JSON.parse(sent.body);
  for (const id of ["bcs.getBasicDataV1", "bcs.getBasicDataV2", "bcs.getCustomerLocations", "bcs.getRemittanceCustomer"]) {
    const { text } = await send(id, number);
    assert.ok(text.includes(contactInfo.additionalPhoneNum.phone), `${id}: the phone that was sent comes back`);
    assert.ok(text.includes(personName.lastName) || id === "bcs.getCustomerLocations", `${id}: the name too`);
  }
  const { json } = await send("bcs.getBasicDataV4", contactInfo.additionalPhoneNum.phone);
  assert.deepEqual(json.data.document, { type: "CC", number });
});

test("an account is opened, changed and deleted", async () => {
  const { json } = await send("masstack.createAccount");
  const about = (id, extra) => {
    const request = requests[id]();
    const example = /5b0a1e2c-9d1f-4c3a-8b7e-1f2a3b4c5d6e/;
    assert.match(request.path, example, id);
    return gateway.send({ ...request, ...extra, path: request.path.replace(example, json.data.id).replace("/mas/", "/telco/") });
  };
  assert.equal((await about("masstack.getAccount")).json.data.paymentMethod.type, "directDebit");
  const body = JSON.stringify({ type: "TECI" });
  assert.equal((await about("masstack.updatePaymentMethod", { body })).status, 200);
  assert.equal((await about("masstack.getAccount")).json.data.paymentMethod.type, "teci");
  assert.equal((await about("masstack.deleteAccount")).status, 200);
  assert.equal((await about("masstack.getAccount")).status, 404);
});

test("of every operation, an error of each category it documents", async () => {
  await Promise.all(
    operations.map(async (operation) => {
      const { id } = operation;
      const errors = operation.errors();
      const first = errors.filter((row, index) => errors.findIndex(({ category }) => category === row.category) === index);
      for (const { type = "", code, status: reply, category } of first) {
        const wish = `${type}/${code || reply}`;
        const { status, json } = await send(id, undefined, { headers: { "x-simulate": wish } });
        assert.deepEqual([json.category, status], [category, statuses[category]], `${id} ${wish}`);
      }
    }),
  );
});

/** Decision 40. */
const statuses = {
  validation: 422,
  authentication: 502,
  permission: 502,
  not_found: 404,
  conflict: 409,
  business_rule: 422,
  upstream: 502,
  timeout: 504,
};

test("documented errors become problems", async () => {
  for (const [id, argument, category, status, code] of [
    ["bcs.getCustomerLocations", "99951011", "not_found", 404, "51011"],
    ["bcs.getCustomerLocations", "99950099", "upstream", 502, "50099"],
    ["itau.getContext", "999404", "not_found", 404],
    ["itau.getContext", "999500", "business_rule", 422],
    ["masstack.updatePaymentMethod", "999404", "not_found", 404],
    ["masstack.updatePaymentMethod", "999400", "validation", 422],
  ]) {
    const { status: answered, headers, json } = await send(id, argument);
    assert.equal(json.category, category, `${id} ${argument}`);
    assert.equal(answered, status, `${id} ${argument}`);
    assert.equal(json.status, status);
    assert.equal(headers.get("content-type").split(";")[0], "application/problem+json");
    assert.equal(headers.get("cache-control"), "no-store");
    assert.equal(json.type, `urn:ventanilla:problem:${category}`);
    if (code) assert.equal(json.code, code);
  }
});

test("a failure inside a 200 is a problem too", async () => {
  const context = await send("itau.getContext", "9991");
  assert.ok(context.status >= 400);
  const pila = await send("bcs.getPila", undefined, { headers: { "x-simulate": "ER500" } });
  assert.equal(pila.json.category, "upstream");
});

test("no digit of a polluted description reaches the caller", async () => {
  const { text } = await send("bcs.getCustomerLocations", "99951011");
  assert.ok(!text.includes("12417384"));
  assert.ok(!text.includes("PKGCONTABLES"));
});

test("damaged replies are problems or warnings, never a crash", async () => {
  for (const [wish, expected] of [
    ["html", 502],
    ["truncated", 502],
    ["empty", 502],
    ["status=503", 502],
    ["bom", 200],
    ["latin1", 200],
  ]) {
    const { status, json } = await send("bcs.getCustomerLocations", "1234567890", { headers: { "x-simulate": wish } });
    assert.equal(status, expected, `${wish}: ${JSON.stringify(json)}`);
    if (status === 200) assert.ok(json.warnings.length > 0, `${wish} is told`);
  }
});

test("an invalid request is refused with every issue, in the caller's language", async () => {
  const request = {
    ...requests["masstack.updatePaymentMethod"](),
    body: JSON.stringify({ type: "DIRECT_DEBIT", details: { iban: "XX00" } }),
  };
  const english = await gateway.send(request);
  const spanish = await gateway.send({ ...request, headers: { "accept-language": "es-CO,es;q=0.9,en;q=0.8" } });
  assert.equal(english.status, 422);
  assert.equal(english.json.category, "validation");
  assert.deepEqual(
    english.json.errors.map(({ in: place, pointer }) => [place, pointer]),
    [["body", "/details/iban"]],
  );
  assert.notEqual(english.json.errors[0].message, spanish.json.errors[0].message);
  assert.ok(!english.text.includes("XX00"), "never the value");
});

test("HEAD is GET without a body", async () => {
  const { status, text, headers } = await send("bcs.getCustomerLocations", "1234567890", { method: "HEAD" });
  assert.equal(status, 200);
  assert.equal(text, "");
  assert.equal(headers.get("cache-control"), "no-store");
});
