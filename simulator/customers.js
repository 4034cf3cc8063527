// The customers that calls have created, and their accounts.

const keptCustomers = 10_000;

/**
 * @param {{ clock: () => number | Date, seed: number }} options
 */
export function createCustomers({ clock, seed }) {
  const byNumber = new Map();
  let opened = 0;

  return {
    /** Stores the customer of a createCustomerAccount body and opens an account. */
    open(body) {
      const number = text(body?.govIssueIdent?.identSerialNum);
      const account = accountNumber(seed, opened);
      const request = `1-${203_123_456 + opened}`;
      opened += 1;
      if (number) {
        byNumber.delete(number);
        byNumber.set(number, { body, created: compactDate(clock()) });
        // The oldest goes first: a long load test shall not eat the machine's memory.
        if (byNumber.size > keptCustomers) byNumber.delete(byNumber.keys().next().value);
      }
      return { account, request };
    },
    /** `{ body, created }` of the customer with this identification number. */
    find: (number) => byNumber.get(number),
  };
}

/** 11 digits, different for every account of a simulator: a fixed start that the seed moves, plus a counter. */
function accountNumber(seed, opened) {
  const start = (Math.imul(seed, 2_654_435_761) >>> 0) % 1_000_000_000;
  return `24${String((start + opened) % 1_000_000_000).padStart(9, "0")}`;
}

/** YYYYMMDD in Bogotá, which has no daylight saving time (decision 2). */
function compactDate(now) {
  return new Date(Number(now) - 5 * 3_600_000).toISOString().slice(0, 10).replaceAll("-", "");
}

const text = (value) => (value === undefined || value === null ? "" : String(value));
