// Stores in Durable Objects: one for each Bogotá day's numbers (decision 3), one for each answer.
import type { Lease } from "ventanilla";
import type { Claim, Held, Stores } from "../stores.ts";
import { within } from "./within.ts";

type Namespace<Stub> = { idFromName(name: string): unknown; get(id: unknown): Stub };

/** What the platform binds: the class of `sequence_store.ts`. */
export type SequenceNamespace = Namespace<{ lease(block: number): Promise<Omit<Lease, "day">>; ready(): Promise<void> }>;

/** What the platform binds: the class of `answer_record.ts`. */
export type AnswerNamespace = Namespace<{
  reserve(claim: Claim): Promise<Held | undefined>;
  complete(claim: Claim, answer: string): Promise<void>;
  release(owner: string): Promise<void>;
}>;

export function durableObjectStores(sequence: SequenceNamespace, answers: AnswerNamespace): Stores {
  const record = (name: string) => answers.get(answers.idFromName(name));
  return {
    sequence: {
      async lease(day, block) {
        const { from, to, key } = await within(sequence.get(sequence.idFromName(day)).lease(block));
        return { day, from, to, key };
      },
    },
    answers: {
      reserve: (name, claim) => within(record(name).reserve(claim)),
      complete: (name, claim, answer) => within(record(name).complete(claim, answer)),
      release: (name, owner) => within(record(name).release(owner)),
    },
    // One that has no day: it is asked and keeps nothing. Answers are kept by the same platform.
    ready: () => within(sequence.get(sequence.idFromName("ready")).ready()),
  };
}
