// Idempotency-Key (draft-ietf-httpapi-idempotency-key-header): what is asked for twice is done once, and answered twice. In doubt
// nothing is sent: a record that has no answer in time stays without one.
import type { Operation } from "ventanilla";
import type { Caller } from "./callers.ts";
import type { IdempotencySettings } from "./configuration/idempotency.ts";
import { readKey } from "./idempotency/header.ts";
import { isHeeded } from "./idempotency/heeded.ts";
import { refuse } from "./idempotency/refusals.ts";
import { type Secret, secretOf } from "./idempotency/secret.ts";
import { replay, unpacked, written } from "./idempotency/written.ts";
import type { Door } from "./logged.ts";
import { outlast } from "./outlast.ts";
import { type AnswerStore, type Claim, type Held, storeUnavailable, unavailable } from "./stores.ts";

export type Idempotency = {
  isRequired: boolean;
  leaseMs: number;
  answers: AnswerStore;
  secrets(): Promise<Secret[]>;
};

/** What came of sending; `isFinal`: the same is not to be sent again, whatever the answer says. */
export type Sent = { response: Response; isFinal: boolean };

type Asked = { idempotency: Idempotency | undefined; operation: Operation; caller: Caller; body: Uint8Array | undefined };

export function idempotencyOf({ isRequired, secrets, leaseMs }: IdempotencySettings, answers: AnswerStore): Idempotency {
  let derived: Secret[] | undefined;
  return {
    isRequired,
    leaseMs,
    answers,
    // Not the promise is kept: in workerd it may not outlive the request that made it.
    async secrets() {
      derived ??= await Promise.all(secrets.map(secretOf));
      return derived;
    },
  };
}

/** Sends, or answers as it was answered before. A caller that goes away stops only what nothing depends on. */
export async function once(door: Door, asked: Asked, send: (signal?: AbortSignal) => Promise<Sent>): Promise<Response> {
  const { idempotency, operation } = asked;
  const { signal } = door.req.raw;
  const header = door.req.header("Idempotency-Key");
  if (!idempotency || !isHeeded(operation)) return (await send(signal)).response;
  if (header === undefined) return idempotency.isRequired ? refuse(door, "missing") : (await send(signal)).response;
  const key = readKey(header);
  if (key === undefined) return refuse(door, "malformed");
  const work = recorded(door, idempotency, await recordsOf(door, idempotency, asked, key), () =>
    signal.aborted ? send(signal) : send(),
  );
  outlast(door, work);
  return work;
}

/** One record for each secret: while secrets change, gateways that know only the one or the other exclude each other too. */
type Kept = { name: string; claim: Claim; secret: Secret };

async function recordsOf(door: Door, { secrets, leaseMs }: Idempotency, asked: Asked, key: string): Promise<Kept[]> {
  const { operation, caller, body } = asked;
  const { pathname, search } = new URL(door.req.url);
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", (body ?? new Uint8Array(0)) as Uint8Array<ArrayBuffer>));
  const owner = crypto.randomUUID();
  const recordOf = async (secret: Secret) => {
    const name = await secret.nameOf([caller.kind, caller.id, operation.id, key]);
    const fingerprint = await secret.fingerprintOf([door.req.method, pathname + search, ...digest]);
    return { name, claim: { fingerprint, owner, leaseMs, keptMs }, secret };
  };
  return Promise.all((await secrets()).map(recordOf));
}

async function recorded(door: Door, { answers }: Idempotency, records: Kept[], send: () => Promise<Sent>): Promise<Response> {
  const found = await reserve(answers, records);
  if (found) return answerHeld(door, found);
  const { response, isFinal } = await send().catch(async (error: Error) => {
    // Of no other error is it certain that nothing was sent.
    if (error.name === storeUnavailable) await release(answers, records).catch(() => {});
    throw error;
  });
  try {
    if (isFinal) await complete(answers, records, response);
    else await release(answers, records);
  } catch {
    // The caller has its answer; who asks again is told that the outcome is unknown.
    door.set("fault", storeUnavailable);
  }
  return response;
}

/** Takes all the names, the same one first everywhere; gives what holds one already. */
async function reserve(answers: AnswerStore, records: Kept[]): Promise<(Held & Kept) | undefined> {
  for (const [index, record] of records.entries()) {
    const held = await answers.reserve(record.name, record.claim).catch(async () => {
      // It may have been taken all the same.
      await release(answers, records.slice(0, index + 1)).catch(() => {});
      throw unavailable();
    });
    if (!held) continue;
    await release(answers, records.slice(0, index)).catch(() => {});
    return { ...record, ...held };
  }
  return undefined;
}

async function complete(answers: AnswerStore, records: Kept[], response: Response): Promise<void> {
  const bytes = await written(response.clone());
  for (const { name, claim, secret } of records) await answers.complete(name, claim, await secret.seal(name, bytes));
}

async function release(answers: AnswerStore, records: Kept[]): Promise<void> {
  await Promise.all(records.map(({ name, claim }) => answers.release(name, claim.owner)));
}

async function answerHeld(door: Door, { name, claim, secret, fingerprint, answer, isLost }: Held & Kept): Promise<Response> {
  if (fingerprint !== claim.fingerprint) return refuse(door, "reused");
  if (answer !== undefined) return replay(door, unpacked(await secret.open(name, answer)));
  return refuse(door, isLost ? "lost" : "in_flight");
}

const keptMs = 24 * 60 * 60 * 1_000;
