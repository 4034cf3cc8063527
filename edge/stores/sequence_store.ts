// The store behind the leases: one SQLite-backed Durable Object per Bogotá day. None is ever deleted: a day that has been
// forgotten could be leased anew.
import { DurableObject } from "cloudflare:workers";
import type { Lease } from "ventanilla";
import { newKey, numbersPerDay } from "./day.ts";

export class SequenceStore extends DurableObject {
  /** Answers where the platform runs its objects. */
  ready(): void {}

  /** One statement takes the block; the platform answers only after it is on disk, so a crash leaves gaps, never repeats. */
  lease(block: number): Omit<Lease, "day"> {
    const sql = this.ctx.storage.sql;
    sql.exec("CREATE TABLE IF NOT EXISTS day (id INTEGER PRIMARY KEY CHECK (id = 1), next INTEGER NOT NULL, key TEXT NOT NULL)");
    const { next, key } = sql
      .exec<{ next: number; key: string }>(
        "INSERT INTO day (id, next, key) VALUES (1, ?1, ?2) ON CONFLICT (id) DO UPDATE SET next = next + ?1 RETURNING next, key",
        block,
        newKey(),
      )
      .one();
    if (next > numbersPerDay) throw new RangeError("no authorization number is left for this day");
    return { from: next - block, to: next, key };
  }
}
