// Authorization numbers: one Durable Object a day leases blocks of them, so that no two isolates send the same one.
import { DurableObject } from "cloudflare:workers";
import type { LeaseStore } from "ventanilla/bcs";

export const leases = (numbers: DurableObjectNamespace<Numbers>): LeaseStore => ({
  lease: async (day, block) => ({ day, ...(await numbers.getByName(day).take(block)) }),
});

export class Numbers extends DurableObject {
  /** Nothing is awaited between reading and writing, and the answer leaves when both are on disk. */
  take(block: number) {
    const { kv } = this.ctx.storage;
    const from = kv.get<number>("next") ?? 0;
    const key = kv.get<string>("key") ?? crypto.randomUUID().replaceAll("-", "");
    kv.put("next", from + block);
    kv.put("key", key);
    return { from, to: from + block, key };
  }
}
