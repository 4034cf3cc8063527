// The only way out for log lines: one JSON object a line, of fields that cannot hold a secret or a person's data.
import type { Drift } from "./drift.ts";
import type { Timings } from "./timings.ts";

/** One request. No body, query, path value, header value or key has a place here. */
export type RequestLine = {
  event: "request";
  request: string;
  /** The id of the caller's trace (W3C Trace Context). */
  trace: string | null;
  method: string;
  /** null before it is known who calls. */
  caller: CallerName | null;
  /** The operation's id and path template; null before one is found. */
  operation: string | null;
  path: string | null;
  status: number;
  category: string | null;
  /** A documented error code; a code nobody documented may be anything, so it is left out. */
  code: string | null;
  /** Names of the context values that a misconfigured gateway lacks. */
  missing?: string[];
  /** The class of an error that should not happen. */
  fault?: string;
  /** What an Idempotency-Key has made of the request, where that was not an ordinary call. */
  idempotency?: Repeat;
  attempts: number;
  /** What became of each attempt: `ok`, or a problem's category. */
  outcomes: string[];
  /** The transaction ids that were sent, in the form of decision 1: any other is somebody's own text. */
  transactions: string[];
  /** Where the reply differs from its documentation. */
  drift: Drift[];
  /** The caller got the provider's own reply. */
  raw?: true;
  milliseconds: number;
  /** The phases of the call; null where none was made. */
  timings: Timings | null;
};

/** `replayed`: answered from the store; the others are refusals. */
export type Repeat = "replayed" | "missing" | "malformed" | "reused" | "in_flight" | "lost";

/** An API key's name, or the beginning of the SHA-256 of a token's subject in hexadecimal. */
export type CallerName = `key:${string}` | `token:${string}`;

/** A provider is left alone from now on, or no longer. */
export type UpstreamLine = { event: "upstream"; provider: string; state: "open" | "closed" };

/** A provider's token service has given none, and in which way. */
export type TokenLine = { event: "token"; provider: string; category: string };

/** `port`: where a process of its own listens. */
type StartLine = { event: "started"; providers: string[]; port?: number };

/** `drained`: every request in flight got its answer. */
type StopLine = { event: "stopped"; drained: boolean };

export type Line = RequestLine | UpstreamLine | TokenLine | { event: "refused"; missing: string[] } | StartLine | StopLine;

export function writeLine(line: Line): void {
  console.log(JSON.stringify(line));
}
