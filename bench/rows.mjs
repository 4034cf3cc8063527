// Every row of the table: one payload, and those who compete on it.
import { accountRows } from "./rows/accounts.mjs";
import { createRows } from "./rows/create.mjs";
import { otherRows } from "./rows/others.mjs";
import { requestRows } from "./rows/requests.mjs";
import { syncRows } from "./rows/sync.mjs";

/**
 * @typedef {object} Row
 * @property {string} id
 * @property {string} group rows of one payload stand together
 * @property {string} title
 * @property {() => Made} make when it is its turn: the largest payloads shall not fill the memory of the others
 *
 * @typedef {object} Made
 * @property {import("./payloads/entries.mjs").Entry[]} [entries] in rotation
 * @property {(count: number) => import("./payloads/entries.mjs").Entry[]} [fresh] instead: inputs that never come again
 * @property {"clean" | "warned" | "refused"} [expect] what a validator shall say of them
 * @property {string} base the contender that the others are compared with
 * @property {import("./contenders/validators.mjs").Contender[]} contenders
 * @property {() => string | undefined} [check] what is wrong with the results of this row, beyond verdicts
 */

/** In the table's order. */
export const rows = [...createRows, ...syncRows, ...accountRows, ...otherRows, ...requestRows];
