// Accounts in the words in which MasStack's document speaks of them; it publishes no schema.

export const accountBody = ({ id, customer, modality, address, payment }) => ({
  account_id: id,
  customer_id: customer,
  modality,
  ...(address && { billing_address: address }),
  payment_method: payment,
});

/** No operation changes the address, so there is one entry at most; `from` and `to` are days of its recording. */
export function addressHistory({ address, opened }, query) {
  const day = opened.slice(0, 10);
  const fits = (query.get("from") || day) <= day && day <= (query.get("to") || day);
  return { history: address && fits ? [{ createStamp: opened, ...address }] : [] };
}

/** The present method first, with its details, then the other kinds that are known. */
export const paymentMethods = ({ payment }) => ({
  payment_methods: [payment, ...kinds.filter((type) => type !== payment.type).map((type) => ({ type, details: null }))],
});

const kinds = ["BANK_TRANSFER", "DIRECT_DEBIT", "CREDIT_CARD", "TECI"];
