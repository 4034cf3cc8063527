// What `validate` and `prepare` say.
import type { Bytes } from "./input.js";

/** What `validate` says. */
export interface Verdict {
  /** Whether there are no issues. */
  readonly valid: boolean;
  /** Why the request is refused; at most 100 and one `tooManyIssues`. */
  readonly issues: readonly Issue[];
  /** What was tolerated or looks wrong; at most 100 and one `tooManyIssues`. */
  readonly warnings: readonly Issue[];
}

/** One finding. It never holds the value. */
export interface Issue {
  /** Which part of the exchange it is about. */
  readonly in: IssuePlace;
  /** RFC 6901 pointer into that part. */
  readonly pointer: string;
  /** Stable keyword. */
  readonly code: IssueCode;
  /** What the rule says, in values of the contract. */
  readonly params: IssueParams;
  /** What is wrong and what to do, for people; not stable. */
  readonly message: string;
}

export type IssuePlace = "path" | "query" | "header" | "body" | "context" | "response";

export type IssueCode =
  | "syntax"
  | "trailing"
  | "bom"
  | "utf8"
  | "size"
  | "depth"
  | "duplicate"
  | "dangerousKey"
  | "tooManyIssues"
  | "required"
  | "type"
  | "minLength"
  | "maxLength"
  | "pattern"
  | "enum"
  | "format"
  | "minimum"
  | "maximum"
  | "minItems"
  | "maxItems"
  | "unknown"
  | "oneOf"
  | "dependent"
  | "header"
  | "origin"
  | "alias"
  | "coerced"
  | "heuristic"
  | "ambiguous"
  | "drift";

/** At most one of these. */
export interface IssueParams {
  /** A number that was not kept. */
  readonly limit?: number;
  /** The byte where reading stopped. */
  readonly offset?: number;
  /** The JSON type that belongs there. */
  readonly expected?: string;
  /** What is allowed. */
  readonly values?: readonly string[];
  /** The format's name. */
  readonly format?: string;
  /** The documented spelling or place. */
  readonly canonical?: string;
  /** The heuristic's name. */
  readonly check?: string;
  /** The header that needs the value. */
  readonly header?: string;
  /** The sibling that asks for it. */
  readonly field?: string;
  /** Why a value cannot be used. */
  readonly reason?: string;
}

/** A request that is ready to be sent. */
export interface Prepared {
  readonly ok: true;
  readonly method: string;
  readonly url: string;
  /** Names and values in the contract's order. */
  readonly headers: [name: string, value: string][];
  /** The caller's own bytes, or the rewritten ones. */
  readonly body?: Bytes;
  /** The transaction id among the headers. */
  readonly txId?: string;
  /** Whether the body differs from the one that was given. */
  readonly rewritten: boolean;
  readonly warnings: readonly Issue[];
}

/** A request that cannot be sent. */
export interface Refused {
  readonly ok: false;
  readonly issues: readonly Issue[];
  readonly warnings: readonly Issue[];
}
