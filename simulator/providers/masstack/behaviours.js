// MasStack's calls about accounts that createAccount has opened; undefined: the documented reply says it.
import { createBillingAccounts } from "../../billing_accounts.js";
import { reply } from "../../reply.js";
import { refused } from "./errors.js";
import { accountBody, addressHistory, paymentMethods } from "./forms.js";
import { activePromotions, cancel, promotionHistory, promotionsOf } from "./promotions.js";

/** What a call about one account answers or changes: (account, call, today) → a reply. */
const aboutAccount = {
  getAccount: (account) => reply(200, accountBody(account)),
  updatePaymentMethod(account, { body }) {
    account.payment = body;
    return reply(204);
  },
  getBillingAddressHistory: (account, { query }) => reply(200, addressHistory(account, query)),
  listActivePromotions: (account, _, today) => reply(200, activePromotions(account, today)),
  listPromotions: (account, { query }, today) => reply(200, promotionsOf(account, today, query.get("account_promotion_type"))),
  listPromotionHistory: (account, { query }, today) => reply(200, promotionHistory(account, today, query.get("start_date"))),
  cancelPromotion: (account, { path, body }) =>
    cancel(account, path.account_promotion_id, body.cancellation_date) ? reply(204) : refused(404),
  deleteAccount(account) {
    account.deleted = true;
    return reply(204);
  },
  listPaymentMethods: (account) => reply(200, paymentMethods(account)),
};

/** What a body has to have. */
const accepts = {
  updatePaymentMethod: isPaymentMethod,
  cancelPromotion: ({ cancellation_date: day }) => isDay(day),
  createAccount: ({ modality, payment_method: payment }) =>
    ["RECURRING_PREPAID", "POSTPAID"].includes(modality) && payment instanceof Object,
};

/** @param {{ clock: () => number | Date, seed: number }} options */
export function masstackBehaviours(options) {
  const accounts = createBillingAccounts(options);

  const answers = {
    ...Object.fromEntries(Object.entries(aboutAccount).map(([name, answer]) => [name, (call) => ofAccount(answer, call)])),
    createAccount: ({ path, body }) => reply(200, { account_id: accounts.open(path, body).id }),
    listCustomerAccounts({ path }) {
      const open = accounts.of(path);
      return open && reply(200, { account_ids: open.map(({ id }) => id) });
    },
  };
  return Object.fromEntries(Object.entries(answers).map(([name, answer]) => [`masstack.${name}`, checked(name, answer)]));

  function ofAccount(answer, call) {
    const account = accounts.find(call.path);
    if (!account) return undefined;
    const { customer_id: customer = account.customer } = call.path;
    const isThere = !account.deleted && customer.toLowerCase() === account.customer.toLowerCase();
    return isThere ? answer(account, call, accounts.today()) : refused(404);
  }
}

const checked = (name, answer) => (call) => (!accepts[name] || accepts[name](call.body ?? {}) ? answer(call) : refused(400));

function isPaymentMethod({ type, details }) {
  if (type === "DIRECT_DEBIT") return Boolean(details?.iban);
  if (type === "CREDIT_CARD") return Boolean(details?.token_id);
  return Boolean(type);
}

const isDay = (day) => /^\d{4}-\d{2}-\d{2}$/.test(day);
