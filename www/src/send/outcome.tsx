// Whether it went well, told in a line, and what to beware of.
import type { Operation } from "ventanilla";
import { Verdict } from "../parts/badges.tsx";
import { filled, useWords, type Words } from "../texts.ts";
import type { Answer } from "./exchange.ts";

export function Outcome({ answer }: { answer: Answer }) {
  const words = useWords();
  const { success, problem, status, raw } = answer;
  if (success) return <Verdict good text={filled(words.succeeded, { status: status ?? raw?.status ?? "" })} />;
  return <Verdict good={false} text={problem?.title ?? failureTitle(answer, words)} />;
}

/** Of what may have changed something before it failed. */
export function Unknown({ answer: { problem, failure }, effect }: { answer: Answer; effect: Operation["effect"] }) {
  const words = useWords();
  if (effect === "read" || !(problem?.outcomeUnknown || failure)) return null;
  return <p class="notice">{words.outcomeUnknown}</p>;
}

/** What may be done where no gateway has answered. */
export function FailureHint({ answer: { failure } }: { answer: Answer }) {
  const words = useWords();
  if (failure === undefined || failure === "failed") return null;
  const hints = { unreachable: words.unreachableHint, foreign: words.foreignHint, cancelled: words.cancelledHint };
  return <p class="hint">{hints[failure]}</p>;
}

function failureTitle({ failure, status }: Answer, words: Words): string {
  if (failure === "foreign") return filled(words.foreign, { status: status ?? "" });
  if (failure === "cancelled") return words.cancelled;
  return failure === "unreachable" ? words.unreachable : words.failed;
}
