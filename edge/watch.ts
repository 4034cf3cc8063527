// One call, watched: durations for the caller and the log, drift, and what the provider has answered.
import type { CallEvent, CallOutcome, ReceivedReply } from "ventanilla";
import { driftOf } from "./drift.ts";
import type { Door } from "./logged.ts";
import { addTiming, noTimings, serverTiming } from "./timings.ts";

export type Watch = {
  /** For `call`. */
  observe: (event: CallEvent) => void;
  /** Leaves behind what was seen; gives the last attempt's reply, if there was one. */
  end(outcome: CallOutcome): ReceivedReply | undefined;
};

export function watch(door: Door, operation: string): Watch {
  const timings = noTimings();
  let reply: ReceivedReply | undefined;
  door.set("timings", timings);
  return {
    observe(event) {
      addTiming(timings, event);
      if (event.phase !== "exchange") return;
      reply = event.reply;
      door.set("exchanged", true);
    },
    end(outcome) {
      door.header("Server-Timing", serverTiming(timings));
      door.set("drift", () => driftOf(operation, outcome, reply));
      return reply;
    },
  };
}
