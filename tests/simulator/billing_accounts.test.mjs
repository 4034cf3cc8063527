// MasStack's accounts: what createAccount has opened can be queried, changed and deleted.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createSimulator } from "../../simulator/simulator.js";
import { ask } from "./ask.mjs";
import { exampleBody } from "./calls.mjs";

const customer = "0f3c2f1e-8a77-4b8e-9f55-1b2c3d4e5f60";

/** A simulator of which a customer has an account, and a way to ask it about that account. */
async function withAccount({ clock = () => Date.UTC(2024, 2, 27, 12), seed } = {}) {
  const simulator = createSimulator({ clock, seed });
  const about = (name, path, options) => {
    const all = { number: "telco", ...options, path: { customer_id: customer, ...path } };
    return ask(simulator, `masstack.${name}`, { query: {}, ...all });
  };
  const { body } = await about("createAccount", {});
  const account = body.account_id;
  return { account, about, tell: (name, options) => about(name, { account_id: account }, options) };
}

test("what was opened is listed and shown as it was sent, and reads without a remainder", async () => {
  const { account, about, tell } = await withAccount();
  assert.match(account, /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.deepEqual((await about("listCustomerAccounts")).body, { account_ids: [account] });
  const sent = exampleBody("masstack.createAccount");
  assert.deepEqual((await tell("getAccount")).body, { account_id: account, customer_id: customer, ...sent });
  for (const name of [
    "getAccount",
    "getBillingAddressHistory",
    "listActivePromotions",
    "listPromotions",
    "listPromotionHistory",
    "listPaymentMethods",
    "listCustomerAccounts",
  ]) {
    const { outcome } = await tell(name);
    assert.deepEqual([outcome.ok, outcome.extra, outcome.warnings], [true, {}, []], name);
    assert.ok(Object.values(outcome.data).flat().length > 0, name);
  }
});

test("updatePaymentMethod changes what getAccount and listPaymentMethods show", async () => {
  const { tell } = await withAccount();
  const card = { type: "CREDIT_CARD", details: { token_id: "01234567-89ab-cdef-0123-456789abcdef" } };
  assert.equal((await tell("updatePaymentMethod", { body: card })).status, 204);
  assert.deepEqual((await tell("getAccount")).body.payment_method, card);
  const { payment_methods: methods } = (await tell("listPaymentMethods")).body;
  assert.deepEqual(methods[0], card);
  assert.equal(methods.length, 4);
});

test("bodies without what they need are refused", async () => {
  const { tell } = await withAccount();
  for (const [name, body] of [
    ["updatePaymentMethod", {}],
    ["updatePaymentMethod", null],
    ["updatePaymentMethod", { type: "DIRECT_DEBIT" }],
    ["updatePaymentMethod", { type: "CREDIT_CARD", details: { iban: "ES9121000418450200051332" } }],
    ["createAccount", { modality: "FREE", payment_method: { type: "TECI" } }],
    ["createAccount", { modality: "POSTPAID" }],
    ["cancelPromotion", {}],
    ["cancelPromotion", { cancellation_date: "soon" }],
  ]) {
    const { status, outcome } = await tell(name, { body });
    assert.equal(status, 400, `${name} ${JSON.stringify(body)}`);
    assert.equal(outcome.problem.category, "validation");
  }
});

test("a deleted account is gone, and only then", async () => {
  const { account, about, tell } = await withAccount();
  const stranger = { account_id: account, customer_id: "7d9f8b6a-5c4e-4d3b-9a2f-1e0d9c8b7a65" };
  assert.equal((await about("deleteAccount", stranger)).status, 404, "another customer's");
  assert.equal((await tell("deleteAccount")).status, 204);
  for (const name of ["getAccount", "deleteAccount", "listPromotions", "updatePaymentMethod"]) {
    const { status, outcome } = await tell(name);
    assert.equal(status, 404, name);
    assert.equal(outcome.problem.category, "not_found");
  }
  assert.deepEqual((await about("listCustomerAccounts")).body, { account_ids: [] });
});

test("promotions are of today or to come, until they are cancelled", async () => {
  let now = Date.UTC(2024, 2, 27, 12);
  const { tell, about, account } = await withAccount({ clock: () => now });
  const list = async (account_promotion_type) =>
    (await tell("listPromotions", { query: account_promotion_type ? { account_promotion_type } : {} })).body;
  const [active] = await list("ACTIVE");
  const [scheduled] = await list("SCHEDULED");
  assert.deepEqual([active.start_date, scheduled.start_date], ["2024-03-27", "2024-04-26"]);
  assert.deepEqual(await list("ALL"), [active, scheduled]);
  assert.deepEqual(await list(), [active, scheduled]);
  assert.deepEqual((await tell("listActivePromotions")).body, [active]);

  const cancel = (account_promotion_id) =>
    about("cancelPromotion", { account_id: account, account_promotion_id }, { body: { cancellation_date: "2024-03-29" } });
  assert.equal((await cancel("7d9f8b6a-5c4e-4d3b-9a2f-1e0d9c8b7a65")).status, 404, "of nobody");
  assert.equal((await cancel(active.account_promotion_id.toUpperCase())).status, 204);
  assert.deepEqual((await tell("listActivePromotions")).body, [{ ...active, cancellation_date: "2024-03-29" }]);
  now = Date.UTC(2024, 2, 29);
  assert.deepEqual((await tell("listActivePromotions")).body, []);
  now = Date.UTC(2024, 3, 26);
  assert.deepEqual(
    (await tell("listActivePromotions")).body.map((promotion) => promotion.account_promotion_id),
    [scheduled.account_promotion_id],
  );
});

test("the history has what was done since a day", async () => {
  const { account, tell, about } = await withAccount();
  const history = async (query = {}) => (await tell("listPromotionHistory", { query })).body;
  const [begun] = await history();
  assert.deepEqual(Object.keys(begun), ["account_promotion_id", "start_date"]);
  assert.deepEqual(await history({ start_date: "2024-03-28" }), []);
  const body = { cancellation_date: "2024-04-01" };
  await about("cancelPromotion", { account_id: account, account_promotion_id: begun.account_promotion_id }, { body });
  assert.deepEqual(await history({ start_date: "2024-03-28" }), [{ ...begun, ...body }]);
});

test("the addresses' history has a first and a last day", async () => {
  const { tell } = await withAccount();
  const count = async (query) => (await tell("getBillingAddressHistory", { query })).body.history.length;
  assert.equal(await count({}), 1);
  assert.equal(await count({ from: "2024-03-27", to: "2024-03-27" }), 1);
  assert.equal(await count({ from: "2024-03-28" }), 0);
  assert.equal(await count({ to: "2024-03-26" }), 0);
});

test("identifiers are the same for the same seed, others for another one, and never twice", async () => {
  const opened = async (seed) => {
    const { account, about } = await withAccount({ seed });
    const ids = [account];
    for (let count = 0; count < 50; count += 1) ids.push((await about("createAccount")).body.account_id);
    return ids;
  };
  const ids = await opened(7);
  assert.equal(new Set(ids).size, 51);
  assert.deepEqual(await opened(7), ids);
  assert.notDeepEqual(await opened(8), ids);
});
