// What the gateway keeps beyond a request: Durable Objects, Redis, or the memory of one process.
import type { LeaseStore } from "ventanilla";

export type Stores = {
  /** Leases of authorization numbers (decision 3). */
  sequence: LeaseStore;
  /** Rejects where the stores cannot be used, for `/readyz`; a platform whose stores nobody can ask has none. */
  ready?: () => Promise<void>;
};
