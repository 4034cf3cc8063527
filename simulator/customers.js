// The bank's customers that calls have created, and their accounts.
import { boundedMap } from "./bounded.js";
import { bogotaDay } from "./days.js";
import { accountNumber } from "./ids.js";
import { personOf } from "./person.js";

/**
 * @typedef {ReturnType<typeof personOf> & { id: number, account: string, request: string, created: string }} Customer
 * @param {{ clock: () => number | Date, seed: number }} options
 */
export function createCustomers({ clock, seed }) {
  const byNumber = boundedMap();
  const byMnemonic = boundedMap();
  const byMobile = boundedMap();
  const byAccount = boundedMap();
  let opened = 0;

  return {
    /**
     * Stores the customer of a createCustomerAccount body and opens an account.
     * @returns {Customer}
     */
    open(body) {
      const customer = {
        ...personOf(body),
        id: opened + 1,
        account: accountNumber(seed, opened),
        request: `1-${203_123_456 + opened}`,
        created: bogotaDay(clock()),
      };
      opened += 1;
      if (customer.number) {
        byNumber.set(customer.number, customer);
        byMnemonic.set(mnemonic(customer), customer);
      }
      for (const mobile of customer.mobiles) byMobile.set(mobile, customer);
      byAccount.set(customer.account, customer);
      return customer;
    },

    /**
     * The customer that a call is about, by what it tells; without a type the number is enough.
     * @returns {Customer | undefined}
     */
    find(asked) {
      if (asked.mobile) return byMobile.get(asked.mobile);
      if (asked.mnemonic) return byMnemonic.get(asked.mnemonic);
      return asked.type ? byMnemonic.get(mnemonic(asked)) : byNumber.get(asked.number);
    },

    /**
     * Who holds an account.
     * @returns {Customer | undefined}
     */
    holder: (account) => byAccount.get(account),
  };
}

/** Type and number in one, as getBasicDataV1 and V2 take them. The remittances write `C.C.` */
const mnemonic = ({ type, number }) => `${type.replaceAll(".", "")}${number}`;
