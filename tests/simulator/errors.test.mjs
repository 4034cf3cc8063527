// Every documented error can be asked for, and is read as what the contract says it means.
import assert from "node:assert/strict";
import { test } from "node:test";
import { operations } from "../../npm/generated/operations.js";
import { findRow } from "../../simulator/documented.js";
import { createSimulator } from "../../simulator/simulator.js";
import { ask } from "./ask.mjs";

const simulator = createSimulator();

/** What is wrong with a reply that is to say what the row says; empty: nothing. */
async function misreadings({ id }, row, options) {
  const { status, outcome } = await ask(simulator, id, options);
  const { category, provider } = outcome.problem ?? {};
  return [
    ...(status === row.status ? [] : [`status ${status}`]),
    ...(category === row.category ? [] : [`category ${category}`]),
    ...(row.code && provider?.code !== row.code ? [`code ${provider?.code}`] : []),
  ];
}

test("each row by type, code and description in x-simulate", async () => {
  const wrong = [];
  let rows = 0;
  for (const operation of operations) {
    for (const row of operation.errors()) {
      const wish = plain(`${row.type ?? ""}/${row.code || row.status}/${row.description ?? ""}`);
      const said = await misreadings(operation, row, { headers: { "x-simulate": wish } });
      if (said.length > 0) wrong.push(`${operation.id} ${wish}: ${said.join(", ")}`);
      rows += 1;
    }
  }
  assert.deepEqual(wrong, []);
  assert.ok(rows > 1000);
});

test("each row that its code tells from the others by 999 and the code, wherever a call has a number", async () => {
  const wrong = [];
  for (const operation of operations) {
    const known = operation.errors().filter((row) => findRow(operation, row.code || String(row.status)) === row);
    assert.ok(known.length > 0, operation.id);
    // The first of each category will do: the numbers' places are the same for all.
    for (const row of known.filter((one, index) => known.findIndex(({ category }) => category === one.category) === index)) {
      const number = `999${row.code || row.status}`;
      const said = await misreadings(operation, row, { number });
      if (said.length > 0) wrong.push(`${operation.id} ${number}: ${said.join(", ")}`);
    }
  }
  assert.deepEqual(wrong, []);
});

test("rows that differ by description only are told apart", async () => {
  const describe = async (id, wish) => {
    const { body } = await ask(simulator, id, { headers: { "x-simulate": wish } });
    return body.responseDetail?.errorDesc ?? body.message;
  };
  assert.equal(await describe("bcs.getCustomerName", "BDA/500/CA0201ACCOUNT"), "CA0201ACCOUNT");
  assert.equal(await describe("bcs.getCustomerName", "BDA/500/error de inicio"), "ERROR DE INICIO TP");
  assert.match(await describe("bcs.getCustomerName", "BDA/05620/NUMERO"), /documents no error BDA\/05620\/NUMERO/);
  assert.equal(await describe("bcs.getCustomerName", "RGN/05620/NUMERO"), "NO EXISTE NÚMERO DE CUENTA");
  assert.match(await describe("bcs.updateSecureData", "INP/00001/datos incorrectos"), /datos incorrectos/);
  assert.match(await describe("bcs.updateSecureData", "INP/00001"), /longitud/);
});

test("the failures beside the tables", async () => {
  for (const [id, wish, category] of [
    ["bcs.getPila", "ER500", "upstream"],
    ["bcs.getAccountOwner", "ER500", "upstream"],
    ["bcs.syncData", "backbase", "validation"],
    ["bcs.syncDataFile", "backbase", "validation"],
    ["bcs.syncDataFile", "common.api.shoesize", "validation"],
  ]) {
    const { outcome } = await ask(simulator, id, { headers: { "x-simulate": wish } });
    assert.equal(outcome.problem?.category, category, `${id} ${wish}`);
  }
  const { status, body } = await ask(simulator, "bcs.syncData", { number: "999common.api.shoesize" });
  assert.equal(status, 500);
  assert.deepEqual(body.responseType, { value: "ER500" });
});

test("syncDataFile refuses what is no JSON in Base64", async () => {
  const encoded = (text, encoding) => Buffer.from(text, encoding).toString("base64");
  for (const binData of ["%", "", encoded("{"), encoded("7"), encoded('{"a":"ñ"}', "latin1"), undefined]) {
    const { status, body, outcome } = await ask(simulator, "bcs.syncDataFile", { body: { file: { binData } } });
    assert.equal(status, 400);
    assert.equal(body.responseType.value, "ER400");
    assert.equal(outcome.problem.category, "validation");
  }
});

/** A header holds no accent that every client sends alike. */
const plain = (text) => text.normalize("NFD").replace(/[^\x20-\x7e]/g, "");
