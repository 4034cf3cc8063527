// The only way out for log lines: one JSON object a line, of fields that cannot hold a secret or a person's data.

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
  attempts: number;
  milliseconds: number;
};

/** An API key's name, or the beginning of the SHA-256 of a token's subject in hexadecimal. */
export type CallerName = `key:${string}` | `token:${string}`;

export type Line = RequestLine | { event: "refused"; missing: string[] } | StartLine | StopLine;

/** `port`: where a process of its own listens. */
type StartLine = { event: "started"; providers: string[]; port?: number };

/** `drained`: every request in flight got its answer. */
type StopLine = { event: "stopped"; drained: boolean };

export function writeLine(line: Line): void {
  console.log(JSON.stringify(line));
}
