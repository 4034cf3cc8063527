// Authorization numbers for one isolate: leased in blocks, handed out without I/O while a lease lasts (decision 3).
import { bogotaDay, sequenceNumber } from "ventanilla";

/** Numbers from…to − 1 of a Bogotá day, and the key of that day's permutation. */
export type Lease = { from: number; to: number; key: string };

export type SequenceNamespace = {
  idFromName(name: string): unknown;
  get(id: unknown): { lease(block: number): Promise<Lease> };
};

export type Sequence = { next(operation: string, now: number): Promise<string> };

export function createSequence(namespace: SequenceNamespace, block: number): Sequence {
  let day = "";
  let leases: Lease[] = [];

  return {
    async next(operation, now) {
      const today = bogotaDay(now);
      if (today !== day) {
        day = today;
        leases = [];
      }
      // Requests that find no lease each fetch their own: in workerd a promise may not outlive the request that made it.
      const lease = leases[0] ?? (await namespace.get(namespace.idFromName(today)).lease(block));
      const number = lease.from;
      lease.from += 1;
      keep(lease, today);
      return sequenceNumber(operation, number, lease.key);
    },
  };

  /** A lease that came back after midnight, or that is used up, is not kept. */
  function keep(lease: Lease, leaseDay: string): void {
    if (lease.from >= lease.to) leases = leases.filter((other) => other !== lease);
    else if (leaseDay === day && !leases.includes(lease)) leases.push(lease);
  }
}
