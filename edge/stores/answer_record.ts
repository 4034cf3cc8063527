// The store behind one Idempotency-Key: a SQLite-backed Durable Object that deletes itself when its time is over.
import { DurableObject } from "cloudflare:workers";
import type { Claim, Held } from "../stores.ts";

type Row = { fingerprint: string; owner: string; lost_at: number; answer: string | null };

export class AnswerRecord extends DurableObject {
  /** No other request comes in between: an object runs one at a time, and answers only after what it wrote is on disk. */
  async reserve({ fingerprint, owner, leaseMs, keptMs }: Claim): Promise<Held | undefined> {
    const row = this.#read();
    if (row) {
      const answer = row.answer ?? undefined;
      return { fingerprint: row.fingerprint, answer, isLost: answer === undefined && Date.now() >= row.lost_at };
    }
    this.#write("INSERT INTO record VALUES (1, ?, ?, ?, NULL)", fingerprint, owner, Date.now() + leaseMs);
    await this.ctx.storage.setAlarm(Date.now() + keptMs);
    return undefined;
  }

  async complete({ fingerprint, owner, leaseMs, keptMs }: Claim, answer: string): Promise<void> {
    const isNew = this.#read() === undefined;
    this.#write(
      "INSERT INTO record VALUES (1, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET answer = excluded.answer WHERE owner = excluded.owner",
      fingerprint,
      owner,
      Date.now() + leaseMs,
      answer,
    );
    if (isNew) await this.ctx.storage.setAlarm(Date.now() + keptMs);
  }

  async release(owner: string): Promise<void> {
    const row = this.#read();
    if (!row || (row.owner === owner && row.answer === null)) await this.alarm();
  }

  /** An object that has nothing stored is none any more. */
  async alarm(): Promise<void> {
    await this.ctx.storage.deleteAlarm();
    await this.ctx.storage.deleteAll();
  }

  #read(): Row | undefined {
    const { sql } = this.ctx.storage;
    sql.exec(
      "CREATE TABLE IF NOT EXISTS record (id INTEGER PRIMARY KEY CHECK (id = 1), fingerprint TEXT NOT NULL, owner TEXT NOT NULL, lost_at INTEGER NOT NULL, answer TEXT)",
    );
    return sql.exec<Row>("SELECT fingerprint, owner, lost_at, answer FROM record").toArray()[0];
  }

  #write(statement: string, ...values: (string | number)[]): void {
    this.ctx.storage.sql.exec(statement, ...values);
  }
}
