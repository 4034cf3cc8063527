// What the gateway keeps beyond a request: in Durable Objects, in Redis, or in the memory of one process.
import type { LeaseStore } from "ventanilla";

export type Stores = {
  /** Leases of authorization numbers (decision 3). */
  sequence: LeaseStore;
  /** Answers to requests with an Idempotency-Key. */
  answers: AnswerStore;
  /** Rejects where the stores cannot be used, for `/readyz`. */
  ready(): Promise<void>;
};

/** Those of a process of its own. */
export type OpenStores = Stores & { close(): Promise<void> };

/** Records by name. Names, fingerprints and answers come in as digests and ciphertext: no store can read them. */
export type AnswerStore = {
  /** Takes a name that is free, in one step; what has it already otherwise. */
  reserve(name: string, claim: Claim): Promise<Held | undefined>;
  /** Keeps the answer; also where the record itself has been lost meanwhile. */
  complete(name: string, claim: Claim, answer: string): Promise<void>;
  /** Frees a name that this owner holds without an answer. */
  release(name: string, owner: string): Promise<void>;
};

export type Claim = {
  /** Which request it is. */
  fingerprint: string;
  /** Random: nobody else completes or releases what it has reserved. */
  owner: string;
  /** How long an answer may take; who has none by then has been lost. */
  leaseMs: number;
  /** How long the record is kept, from now on. */
  keptMs: number;
};

export type Held = {
  fingerprint: string;
  answer: string | undefined;
  /** There is no answer, and its time is over. */
  isLost: boolean;
};

/** What a request meets where a store cannot be reached. Nothing of the cause goes with it: that may name a server's password. */
export function unavailable(): Error {
  return Object.assign(new Error("A store cannot be reached."), { name: storeUnavailable });
}

export const storeUnavailable = "StoreUnavailable";

/** The same leases; where there is none to be had, for whatever reason, the error says so. */
export function telling(store: LeaseStore): LeaseStore {
  return {
    async lease(day, block) {
      try {
        return await store.lease(day, block);
      } catch {
        throw unavailable();
      }
    },
  };
}
