// What `redact` takes and gives.

/** What a verb takes or gives: an input, a prepared request, a reply, a verdict or an outcome. A `status` makes it a reply. */
export interface Redactable {
  readonly path?: unknown;
  readonly query?: unknown;
  readonly headers?: unknown;
  readonly body?: unknown;
  readonly method?: string;
  readonly url?: string;
  readonly status?: number;
  readonly ok?: boolean;
  readonly valid?: boolean;
  readonly data?: unknown;
  readonly extra?: unknown;
  readonly problem?: unknown;
  readonly issues?: readonly unknown[];
  readonly warnings?: readonly unknown[];
  readonly meta?: unknown;
  readonly txId?: string;
  readonly rewritten?: boolean;
}

/** A message as a log may show it; `•••` stands for what it may not. Ready for `JSON.stringify`. */
export interface Redacted extends Omit<Redactable, "path" | "query" | "headers"> {
  readonly path?: RedactedPart;
  readonly query?: RedactedPart;
  /** By name. */
  readonly headers?: RedactedPart;
}

/** Names with their values or masks; where it was no record, the mask. */
export type RedactedPart = "•••" | { readonly [name: string]: string | readonly string[] };
