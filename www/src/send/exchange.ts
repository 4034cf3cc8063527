// The exchange of an operation's page: at most one at a time, and forgotten when the request changes.
import { useRef, useState } from "preact/hooks";
import type { Issue, Operation, Problem } from "ventanilla";
import type { Input } from "../json/document.ts";
import type { Timing } from "./timings.ts";

/** Why there is no answer of a gateway: none came, something else answered, nobody waited for it, or the page is at fault. */
export type Failure = "unreachable" | "foreign" | "cancelled" | "failed";

export type Answer = {
  sent?: { method: string; target: string; body?: Input["body"] };
  /** Of the gateway. */
  status?: number;
  milliseconds?: number;
  timings: Timing[];
  /** The provider's own reply. */
  raw?: { status: number; body: string };
  success?: { data: unknown; extra: Record<string, unknown>; warnings: readonly Issue[] };
  problem?: Problem;
  failure?: Failure;
};

export type Exchange = {
  answer: Answer | undefined;
  sending: boolean;
  send: () => Promise<void>;
  /** Stops waiting. What was sent may arrive all the same. */
  cancel: () => void;
  forget: () => void;
};

export function useExchange(operation: Operation, input: Input | undefined, locale: string): Exchange {
  const [answer, setAnswer] = useState<Answer>();
  const [sending, setSending] = useState(false);
  const current = useRef<AbortController | undefined>(undefined);
  const forget = () => {
    current.current?.abort();
    current.current = undefined;
    setSending(false);
    setAnswer(undefined);
  };
  const cancel = () => {
    forget();
    setAnswer({ timings: [], failure: "cancelled" });
  };
  const send = async () => {
    // A second press is none: what is on its way may change something at the provider.
    if (current.current) return;
    setAnswer(undefined);
    const mine = new AbortController();
    current.current = mine;
    setSending(true);
    // Whoever has typed meanwhile is waiting for something else.
    const isAwaited = () => current.current === mine;
    try {
      // Comes when somebody sends.
      const { exchanged, refused } = await import("./exchanged.ts");
      const { signal } = mine;
      const came = input ? await exchanged(operation, input, locale, signal) : refused(operation, [], locale);
      if (isAwaited()) setAnswer(came);
    } catch {
      if (isAwaited()) setAnswer({ timings: [], failure: "failed" });
    } finally {
      if (isAwaited()) {
        current.current = undefined;
        setSending(false);
      }
    }
  };
  return { answer, sending, send, cancel, forget };
}
