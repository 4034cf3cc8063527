// Contract drift: where a reply differs from its documentation, by pointer, without a value.
import type { CallOutcome, ReceivedReply } from "ventanilla";
import { missingIn } from "./drift/missing.ts";
import { documentedFields, harmless } from "./drift/pointer.ts";

/** `unknown`: a field that nobody documents; `missing`: one that should be there; `changed`: another type or value than documented. */
export type Drift = { kind: "unknown" | "missing" | "changed"; pointer: string };

/** What differs in a success; of a failure only its code is documented. */
export function driftOf(operation: string, outcome: CallOutcome, reply: ReceivedReply | undefined): Drift[] {
  if (!outcome.ok) return [];
  const changed = outcome.warnings.filter((warning) => warning.in === "response" && warning.code === "drift");
  const found: Drift[] = [
    ...Object.keys(outcome.extra)
      .filter((pointer) => !documentedFields(operation).has(harmless(operation, pointer).toLowerCase()))
      .map((pointer): Drift => ({ kind: "unknown", pointer })),
    ...(reply ? missingIn(operation, reply.body) : []).map((pointer): Drift => ({ kind: "missing", pointer })),
    ...changed.map(({ pointer }): Drift => ({ kind: "changed", pointer })),
  ];
  const told = new Map<string, Drift>();
  for (const { kind, pointer } of found) {
    const one = { kind, pointer: harmless(operation, pointer) };
    told.set(`${one.kind} ${one.pointer}`, one);
    if (told.size === mostTold) break;
  }
  return [...told.values()];
}

const mostTold = 20;
