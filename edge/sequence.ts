// Where this gateway's authorization numbers are leased: one Durable Object per Bogotá day (decision 3).
import type { Lease, LeaseStore } from "ventanilla";

/** What the platform binds: the class of `sequence_store.ts`. */
export type SequenceNamespace = {
  idFromName(name: string): unknown;
  get(id: unknown): { lease(block: number): Promise<Omit<Lease, "day">> };
};

export function durableObjectStore(namespace: SequenceNamespace): LeaseStore {
  return {
    async lease(day, block) {
      const { from, to, key } = await namespace.get(namespace.idFromName(day)).lease(block);
      return { day, from, to, key };
    },
  };
}
