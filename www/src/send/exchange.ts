// The exchange of an operation's page: at most one at a time, and forgotten when the request changes.
import { useRef, useState } from "preact/hooks";
import type { Issue, Operation, Problem } from "ventanilla";
import type { Read } from "../json/document.ts";
import type { Timing } from "./timings.ts";

export type Answer = {
  sent?: { method: string; target: string; body?: string | undefined };
  /** Of the gateway. */
  status?: number;
  milliseconds?: number;
  timings: Timing[];
  /** The provider's own reply. */
  raw?: { status: number; body: string };
  success?: { data: unknown; extra: Record<string, unknown>; warnings: readonly Issue[] };
  problem?: Problem;
};

export type Exchange = {
  answer: Answer | undefined;
  sending: boolean;
  send: () => Promise<void>;
  forget: () => void;
};

export function useExchange(operation: Operation, document: Read, locale: string): Exchange {
  const [answer, setAnswer] = useState<Answer>();
  const [sending, setSending] = useState(false);
  const current = useRef<AbortController | undefined>(undefined);
  const forget = () => {
    current.current?.abort();
    current.current = undefined;
    setSending(false);
    setAnswer(undefined);
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
      const { exchanged } = await import("./exchanged.ts");
      const came = await exchanged(operation, document, locale, mine.signal);
      if (isAwaited()) setAnswer(came);
    } finally {
      if (isAwaited()) {
        current.current = undefined;
        setSending(false);
      }
    }
  };
  return { answer, sending, send, forget };
}
