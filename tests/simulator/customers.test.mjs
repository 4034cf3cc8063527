// Customers that createCustomerAccount has made, in every query's own form.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createSimulator } from "../../simulator/simulator.js";
import { ask } from "./ask.mjs";
import { exampleBody } from "./calls.mjs";

const number = "1020304050";
const type = "CC";
const fullName = "CARLOS MARIO DE_FRANCISCO LOPEZ";
const mobile = "3105556755";

/** A simulator in which the source's own customer has an account, under another number. */
async function withCustomer(options) {
  const simulator = createSimulator({ clock: () => Date.UTC(2024, 2, 28, 4, 30), ...options });
  const { body } = await ask(simulator, "bcs.createCustomerAccount", { number });
  return { simulator, account: body.depAcctStmtRec.depAcctId.acctId };
}

const queries = {
  "bcs.getBasicDataV1": { query: { mnemonic: `${type}${number}` } },
  "bcs.getBasicDataV2": { query: { mnemonic: `${type}${number}` } },
  "bcs.getBasicDataV4": { query: { govIssueIdentType: type, identSerialNum: number } },
  "bcs.getCustomerLocations": { number, query: { govIssueIdentType: type } },
  "bcs.getCustomerContact": { number, query: { govIssueIdentType: type } },
  "bcs.getRemittanceCustomer": { number, query: { govIssueIdentType: "C.C." } },
};

test("every query knows the customer, and its reply reads without a remainder", async () => {
  const { simulator } = await withCustomer();
  for (const [id, options] of Object.entries(queries)) {
    const { status, outcome } = await ask(simulator, id, options);
    assert.equal(status, 200, id);
    assert.ok(outcome.ok, id);
    assert.deepEqual(outcome.extra, {}, id);
    assert.deepEqual(
      outcome.warnings.map(({ code, pointer }) => `${code} ${pointer}`),
      id === "bcs.getBasicDataV2" ? ["duplicate /phone"] : [],
      id,
    );
    assert.equal(outcome.data.addresses?.[0]?.line, "XXXXXXXXXXXX", id);
  }
});

test("the queries agree on who the customer is", async () => {
  const { simulator } = await withCustomer();
  const customers = {};
  for (const [id, options] of Object.entries(queries)) customers[id] = (await ask(simulator, id, options)).outcome.data;
  for (const id of ["bcs.getBasicDataV1", "bcs.getBasicDataV2", "bcs.getBasicDataV4", "bcs.getCustomerLocations"]) {
    assert.equal(customers[id].fullName, fullName, id);
    assert.equal(customers[id].emails[0].address, "correo@gmail.com", id);
  }
  for (const id of ["bcs.getBasicDataV1", "bcs.getBasicDataV2", "bcs.getBasicDataV4", "bcs.getRemittanceCustomer"]) {
    assert.deepEqual([customers[id].document.type, customers[id].document.number], [type, number], id);
    assert.equal(customers[id].birthDate, "2022-12-11", id);
  }
  assert.equal(customers["bcs.getBasicDataV2"].givenName, "CARLOS MARIO");
  assert.equal(customers["bcs.getBasicDataV4"].created.date, "2024-03-27", "the date in Bogotá");
  assert.equal(customers["bcs.getRemittanceCustomer"].familyName, "DE_FRANCISCO");
  assert.equal(customers["bcs.getCustomerContact"].income.amount, "25000000");
  assert.equal(customers["bcs.getCustomerContact"].occupation, "01");
});

test("each version has its own form", async () => {
  const { simulator } = await withCustomer();
  const [v1, v2, v4] = await Promise.all(
    ["bcs.getBasicDataV1", "bcs.getBasicDataV2", "bcs.getBasicDataV4"].map((id) => ask(simulator, id, queries[id])),
  );
  assert.equal(v1.body.personName.fullName, fullName);
  assert.equal(v2.body.fullName, fullName);
  assert.equal(v4.body.personInfo.fullName, fullName);
  // Listed twice in the source: once for the landline, once for the mobile.
  assert.deepEqual(v2.outcome.data.phones, [{ number: "2767888" }, { number: mobile }]);
});

test("getCustomerLocations has what was sent", async () => {
  const { simulator } = await withCustomer();
  const { body } = await ask(simulator, "bcs.getCustomerLocations", queries["bcs.getCustomerLocations"]);
  assert.equal(body.responseType.value, "OK");
  assert.equal(body.govIssueIdent.postAddr[0].city.code, "05001");
  assert.equal(body.govIssueIdent.postAddr[0].createdDt, "20240327", "the date in Bogotá");
  assert.deepEqual(
    body.govIssueIdent.phoneNum.map(({ phoneType, cellPhone }) => [phoneType.code, cellPhone]),
    [
      ["ADI", "2767888"],
      ["CEL", mobile],
      ["CEL", mobile],
      ["CEL", mobile],
    ],
  );
});

test("getBasicDataV4 finds a customer by the mobile number", async () => {
  const { simulator } = await withCustomer();
  const { body } = await ask(simulator, "bcs.getBasicDataV4", { query: { cellphone: mobile } });
  assert.equal(body.personInfo.fullName, fullName);
  const other = await ask(simulator, "bcs.getBasicDataV4", { query: { cellphone: "3009999999" } });
  assert.notEqual(other.body.personInfo.fullName, fullName);
});

test("another document type is another customer; without a type the number is enough", async () => {
  const { simulator } = await withCustomer();
  const name = async (query) => (await ask(simulator, "bcs.getCustomerLocations", { number, query })).body.govIssueIdent.fullName;
  assert.equal(await name({}), fullName);
  assert.notEqual(await name({ govIssueIdentType: "CE" }), fullName);
});

test("getCustomerName needs the document and the account of one customer", async () => {
  const { simulator, account } = await withCustomer();
  const name = (path) => ask(simulator, "bcs.getCustomerName", { path });
  assert.equal((await name({ identserialnum: number, acctid: account })).body.custInfo.personName.fullName, fullName);
  assert.equal((await name({ identserialnum: number, acctid: "1" })).body.custInfo.personName.fullName, fullName);
  const foreign = await name({ identserialnum: "1", acctid: account });
  assert.equal(foreign.body.responseDetail.errorCode, "05622");
  assert.equal(foreign.outcome.problem.category, "business_rule");
  assert.notEqual((await name({ identserialnum: "1", acctid: "1" })).body.custInfo.personName.fullName, fullName);
});

test("getAccountOwner tells whose the account is that money is to be paid into", async () => {
  const { simulator, account } = await withCustomer();
  const owner = async (to, from) => {
    const body = exampleBody("bcs.getAccountOwner");
    body.trn.depAcctIdTo.acctId = to;
    body.trn.depAcctIdFrom.acctId = from;
    return (await ask(simulator, "bcs.getAccountOwner", { body })).body.trn;
  };
  assert.deepEqual(await owner(account, "1"), { personName: { fullName }, depAcctId: { acctId: account } });
  assert.deepEqual(await owner("1", account), { personName: { fullName: "full name" }, depAcctId: { acctId: "1" } });
});

test("simulators do not share their customers", async () => {
  await withCustomer();
  const other = await ask(createSimulator(), "bcs.getCustomerLocations", { number });
  assert.equal(other.body.govIssueIdent.fullName, "JOAQUIN MARIO DUARTE IREGUI");
});

test("a body of other types is no trouble", async () => {
  const simulator = createSimulator();
  for (const body of [{}, [], null, 7, { personName: null, contactInfo: "x" }, { govIssueIdent: { identSerialNum: 7 } }]) {
    assert.equal((await ask(simulator, "bcs.createCustomerAccount", { body })).status, 200);
  }
  assert.equal((await ask(simulator, "bcs.getCustomerLocations", { number: "7", query: {} })).body.govIssueIdent.fullName, "");
});

test("account numbers are unique, and the same for the same seed", async () => {
  const open = async (simulator) => (await ask(simulator, "bcs.createCustomerAccount")).body.depAcctStmtRec.depAcctId.acctId;
  const [one, twin, other] = [createSimulator({ seed: 7 }), createSimulator({ seed: 7 }), createSimulator({ seed: 8 })];
  const numbers = [];
  for (let count = 0; count < 50; count += 1) numbers.push(await open(one));
  assert.equal(new Set(numbers).size, 50);
  assert.ok(numbers.every((account) => /^\d{11}$/.test(account)));
  assert.equal(await open(twin), numbers[0]);
  assert.notEqual(await open(other), numbers[0]);
});
