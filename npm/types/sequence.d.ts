// Authorization numbers: leases, and where they come from.
import type { Sequence } from "./call.js";

/** A block of a day's numbers. */
export interface Lease {
  /** The day in Bogotá it holds for, YYYY-MM-DD. */
  readonly day: string;
  /** Its first number, from 0. */
  readonly from: number;
  /** The first number behind it, at most 5,000,000,000. */
  readonly to: number;
  /** Key of the day's permutation, 32 hexadecimal digits: the same in every lease of that day, and nobody else's business. */
  readonly key: string;
}

/** Leases numbers, to many processes at once. */
export interface LeaseStore {
  /**
   * Takes the next `block` numbers of a day, in one step: no other caller gets any of them, whenever this one stops. The
   * first lease of a day fixes its key. Throws, or rejects, where none are left.
   *
   * @param day in Bogotá, YYYY-MM-DD
   * @param block how many numbers
   */
  lease(day: string, block: number): Lease | Promise<Lease>;
}

/** A sequence that leases its numbers. */
export interface LeasedSequence extends Sequence {
  /**
   * The next authorization number: ten digits.
   *
   * @param operation its id
   * @param now a `Date` or milliseconds since 1970; default: the clock
   */
  next(operation: string, now?: Date | number): Promise<string>;
}
