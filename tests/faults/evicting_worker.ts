// The worker, whose Durable Objects are thrown out of memory at any moment, in the middle of their work as well.
import { AnswerRecord as Answers } from "../../edge/stores/answer_record.ts";
import { SequenceStore as Sequence } from "../../edge/stores/sequence_store.ts";
import worker from "../../edge/worker.ts";

let evictions = 0;

/** Within so many milliseconds after a call. */
const longestMs = 60;

function evict(state: object): void {
  setTimeout(() => {
    evictions += 1;
    (state as { abort(reason: string): void }).abort("Evicted by the test.");
  }, Math.random() * longestMs);
}

export class SequenceStore extends Sequence {
  override lease(block: number): ReturnType<Sequence["lease"]> {
    evict(this.ctx);
    return super.lease(block);
  }
}

export class AnswerRecord extends Answers {
  override reserve(...claim: Parameters<Answers["reserve"]>): ReturnType<Answers["reserve"]> {
    evict(this.ctx);
    return super.reserve(...claim);
  }
}

export default {
  fetch(...call: Parameters<typeof worker.fetch>): ReturnType<typeof worker.fetch> {
    if (new URL(call[0].url).pathname === "/evictions") return Response.json({ evictions });
    return worker.fetch(...call);
  },
};
