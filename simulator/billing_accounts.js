// The accounts that createAccount has opened, with what becomes of them.
import { boundedMap } from "./bounded.js";
import { day } from "./days.js";
import { uuid } from "./ids.js";

const daysAhead = 30;

/**
 * @typedef {{
 *   id: string, customer: string, deleted: boolean, modality: string, address?: object, payment: object, opened: string,
 *   promotions: Array<{ id: string, start: string, cancelled?: string }>,
 * }} BillingAccount
 * @param {{ clock: () => number | Date, seed: number }} options
 */
export function createBillingAccounts({ clock, seed }) {
  const accounts = boundedMap();
  let drawn = 0;
  const draw = () => {
    drawn += 1;
    return uuid(seed, drawn);
  };
  const key = (org, id) => `${org}/${id.toLowerCase()}`;

  return {
    /**
     * No operation gives an account a promotion, so each begins with two: one of today, one to come.
     * @returns {BillingAccount}
     */
    open({ org_id: org, customer_id: customer }, { modality, billing_address: address, payment_method: payment }) {
      const now = Number(clock());
      const account = {
        id: draw(),
        owner: key(org, customer),
        customer,
        deleted: false,
        modality,
        address,
        payment,
        opened: new Date(now).toISOString(),
        promotions: [0, daysAhead].map((days) => ({ id: draw(), start: day(now, days) })),
      };
      accounts.set(key(org, account.id), account);
      return account;
    },

    /**
     * A deleted account is still known, as one that is gone.
     * @returns {BillingAccount | undefined} undefined: nobody has opened it
     */
    find: ({ org_id: org, account_id: id }) => accounts.get(key(org, id)),

    /**
     * @returns {BillingAccount[] | undefined} undefined: nobody has opened any for this customer
     */
    of({ org_id: org, customer_id: customer }) {
      const all = [...accounts.values()].filter(({ owner }) => owner === key(org, customer));
      return all.length > 0 ? all.filter(({ deleted }) => !deleted) : undefined;
    },

    today: () => day(clock()),
  };
}
