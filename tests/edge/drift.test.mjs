// Contract drift: told by pointer, never by value.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { isFresh } from "../../edge/generate.mjs";
import { openGateway, openUpstream, requests } from "./gateway.mjs";
import { load } from "./module.mjs";

const { driftOf } = await load("drift.ts");

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

/** What the log says of a reply to this operation. */
async function drift(operation, body) {
  upstream.reply = { status: 200, headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  const id = crypto.randomUUID();
  const { status, text } = await gateway.send({ ...requests[operation](), headers: { "x-request-id": id } });
  assert.equal(status, 200, text);
  return gateway.lines.find((line) => line.request === id).drift.map(({ kind, pointer }) => `${kind} ${pointer}`);
}

const pila = () => ({
  responseType: { value: "OK" },
  trn: {
    approvalId: "1",
    invoiceInfo: { identSerialNum: "2" },
    validityPeriodInfo: { validityPeriod: "3" },
    dueDt: "2024-01-02",
    curAmt: { amt: 4 },
  },
});

test("the lists of documented fields are fresh (else: npm run export)", () => {
  assert.ok(isFresh());
});

test("a reply as documented is none, and neither is a blank value", async () => {
  assert.deepEqual(await drift("bcs.getPila", pila()), []);
  const blank = pila();
  blank.trn.dueDt = "";
  blank.trn.curAmt = null;
  assert.deepEqual(await drift("bcs.getPila", blank), []);
});

test("documented fields without a canonical place are none", async () => {
  const context = { u_cssc: "1", u_ura: "2" };
  const told = await drift("itau.getContext", { code: "0", payload: { contexto: context } });
  assert.ok(!told.some((line) => line.startsWith("unknown")), told.join());
});

test("unknown fields are told, of an unknown object only itself, names that may be somebody's not at all", async () => {
  const body = {
    ...pila(),
    extra: 1,
    list: [{ more: 1 }, { more: 2 }],
    "Ana Gómez": { ok: 1 },
    c1099000111: 2,
    "a@example.com": 3,
  };
  const told = await drift("bcs.getPila", body);
  assert.deepEqual(told.sort(), ["unknown /extra", "unknown /list", "unknown /…"]);
  const lines = JSON.stringify(gateway.lines);
  for (const name of ["Ana", "1099000111", "example.com"]) assert.ok(!lines.includes(name), name);
});

test("a missing field is told, of a missing object only itself", async () => {
  const body = pila();
  delete body.trn.approvalId;
  delete body.trn.curAmt;
  assert.deepEqual((await drift("bcs.getPila", body)).sort(), ["missing /trn/approvalId", "missing /trn/curAmt"]);
  assert.deepEqual(await drift("bcs.getPila", { responseType: { value: "OK" } }), ["missing /trn"]);
});

test("another type or value than documented is told", async () => {
  const body = pila();
  body.trn.dueDt = "someday 1099000222";
  assert.deepEqual(await drift("bcs.getPila", body), ["changed /trn/dueDt"]);
  assert.ok(!JSON.stringify(gateway.lines).includes("1099000222"));
});

test("either of two documented places will do", () => {
  const reply = (body) => ({ status: 200, headers: {}, body: new TextEncoder().encode(JSON.stringify(body)) });
  const outcome = { ok: true, extra: {}, warnings: [] };
  const missing = (body) => driftOf("bcs.getCustomerLocations", outcome, reply(body)).map(({ pointer }) => pointer);
  assert.ok(!missing({ govIssueIdent: { fullName: "x" } }).includes("/govIssueIdent/fullName"));
  assert.ok(!missing({ FullName: "x" }).some((pointer) => pointer.endsWith("fullName")), "whatever its capitals");
  assert.ok(missing({ personType: "x" }).some((pointer) => pointer.endsWith("fullName") || pointer === "/govIssueIdent"));
});

test("what is no JSON is not looked into, and twenty are enough", () => {
  const outcome = { ok: true, extra: {}, warnings: [] };
  assert.deepEqual(driftOf("bcs.getPila", outcome, { status: 200, headers: {}, body: new Uint8Array([0xff]) }), []);
  const extra = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`/field${index}`, 1]));
  assert.equal(driftOf("bcs.getPila", { ...outcome, extra }, undefined).length, 20);
});
