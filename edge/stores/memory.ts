// Stores for one process: what they hold ends with it, so they serve development, tests, and whoever runs without such promises.
import { memoryStore } from "ventanilla";
import type { AnswerStore, Claim, OpenStores } from "../stores.ts";

export function memoryStores(): OpenStores {
  return { sequence: memoryStore(), answers: memoryAnswers(), ready: async () => {}, close: async () => {} };
}

type Kept = Pick<Claim, "fingerprint" | "owner"> & { answer: string | undefined; lostAt: number; endsAt: number };

export function memoryAnswers(now: () => number = Date.now, mostRecords = 100_000): AnswerStore {
  /** Oldest first. */
  const records = new Map<string, Kept>();
  const find = (name: string) => {
    for (const [oldest, { endsAt }] of records) {
      if (endsAt > now()) break;
      records.delete(oldest);
    }
    const kept = records.get(name);
    return kept && kept.endsAt > now() ? kept : undefined;
  };
  const put = (name: string, { fingerprint, owner, leaseMs, keptMs }: Claim, answer: string | undefined) => {
    records.delete(name);
    records.set(name, { fingerprint, owner, answer, lostAt: now() + leaseMs, endsAt: now() + keptMs });
  };
  return {
    async reserve(name, claim) {
      const kept = find(name);
      if (kept) return { fingerprint: kept.fingerprint, answer: kept.answer, isLost: !kept.answer && now() >= kept.lostAt };
      // To forget one that is still promised could do something twice.
      if (records.size >= mostRecords) throw new RangeError("No place is left for another answer.");
      put(name, claim, undefined);
      return undefined;
    },
    async complete(name, claim, answer) {
      const kept = find(name);
      if (!kept) put(name, claim, answer);
      else if (kept.owner === claim.owner) kept.answer = answer;
    },
    async release(name, owner) {
      const kept = find(name);
      if (kept?.owner === owner && kept.answer === undefined) records.delete(name);
    },
  };
}
