// Small marks: what they mean never hangs on a colour alone.
import { useWords } from "../texts.ts";

export function Method({ method }: { method: string }) {
  return <span class={`method ${method.toLowerCase()}`}>{method}</span>;
}

export function Evidence({ evidence }: { evidence: "stated" | "confirmed" | "inferred" }) {
  const words = useWords();
  const title = { stated: words.statedHint, confirmed: words.confirmedHint, inferred: words.inferredHint }[evidence];
  return (
    <span class={`evidence ${evidence}`} title={title}>
      {words[evidence]}
    </span>
  );
}

export function Effect({ effect }: { effect: "read" | "write" | "unknown" }) {
  const words = useWords();
  const names = { read: words.reads, write: words.writes, unknown: words.effectUnknown };
  return <span class={`effect ${effect}`}>{names[effect]}</span>;
}

/** A line of judgement. */
export function Verdict({ good, text }: { good: boolean; text: string }) {
  return (
    <p class={good ? "verdict good" : "verdict bad"} role="status">
      <span aria-hidden="true">{good ? "✓" : "✕"}</span> {text}
    </p>
  );
}
