// What `normalize` and `call` give.
import type { Issue } from "./verdict.js";

/** What `normalize` gives: `ok` decides between data and problem. */
export type Outcome<Data = unknown, ErrorCode extends string = string> = Success<Data> | Failure<ErrorCode>;

/** The provider has done what was asked. */
export interface Success<Data = unknown> {
  /** There is data. */
  readonly ok: true;
  /** The canonical data; amounts are decimal strings as received, dates are YYYY-MM-DD. */
  readonly data: Data;
  /** What has no place in the canonical data, by its JSON pointer in the reply; of more than 10,000 values the whole reply, by "". */
  readonly extra: { readonly [pointer: string]: unknown };
  /** What was tolerated, in the request or in the reply. */
  readonly warnings: readonly Issue[];
  /** What is known of the exchange. */
  readonly meta: Meta;
  /** Not there: it may be asked for before `ok` is. */
  readonly problem?: undefined;
}

/** The provider has refused, failed, or not answered. */
export interface Failure<ErrorCode extends string = string> {
  /** There is a problem. */
  readonly ok: false;
  /** What went wrong, ready to be answered with. */
  readonly problem: Problem<ErrorCode>;
  /** What is known of the exchange. */
  readonly meta: Meta;
}

/** What `normalizeWith` gives. */
export type LentOutcome<Result, ErrorCode extends string = string> =
  | {
      readonly ok: true;
      /** What the function returned. */
      readonly result: Result;
      readonly warnings: readonly Issue[];
      readonly meta: Meta;
      readonly problem?: undefined;
    }
  | Failure<ErrorCode>;

/** What `call` gives. */
export type CallOutcome<Data = unknown, ErrorCode extends string = string> = Outcome<Data, ErrorCode> & {
  readonly meta: { readonly attempts: readonly Attempt[] };
};

/** What is known of the exchange. */
export interface Meta {
  /** The operation's id. */
  readonly operation: string;
  /** The provider's HTTP status; `null` where there was no reply. */
  readonly status: number | null;
  /** The transaction id that was sent last. */
  readonly txId?: string;
  /** What `call` has tried, in order. */
  readonly attempts?: readonly Attempt[];
}

/** One attempt of `call`. */
export interface Attempt {
  /** The transaction id that was sent. */
  readonly txId?: string;
  /** The provider's HTTP status; `null` where there was no reply. */
  readonly status: number | null;
  /** Why it failed. */
  readonly category?: Category;
}

/** What went wrong: RFC 9457 problem details and what an application needs to decide. */
export interface Problem<ErrorCode extends string = string> {
  /** `urn:ventanilla:problem:` and the category. */
  readonly type: string;
  /** The category in a few words, for people; not stable. */
  readonly title: string;
  /** The status a gateway answers with. */
  readonly status: number;
  /** What is wrong and what to do, for people; not stable. */
  readonly detail: string;
  /** Which occurrence it is, where a gateway says so. */
  readonly instance?: string;
  /** What it means for the caller. */
  readonly category: Category;
  /** Whether the same call may succeed later and does no harm. */
  readonly retryable: boolean;
  /** The provider may have done what was asked. */
  readonly outcomeUnknown?: boolean;
  /** Stable: the documented error's code, else the category. */
  readonly code: ErrorCode | Category;
  /** Which documented row has understood the reply, and by what. */
  readonly matchedBy: string;
  /** What the provider said; absent for problems of the door itself. */
  readonly provider?: ProblemProvider;
  /** What the problem is about: pointers into the request, or canonical names. */
  readonly fields: readonly { readonly in: string; readonly pointer: string }[];
  /** The reply's `Retry-After`, as given. */
  readonly retryAfter?: string;
  /** Issues of a refused request. */
  readonly errors?: readonly Issue[];
}

/** What the provider said. */
export interface ProblemProvider {
  /** The provider's id. */
  readonly id: string;
  /** The operation's id. */
  readonly operation: string;
  /** HTTP status; absent where there was no reply. */
  readonly status?: number;
  /** Its own error code, documented or not. */
  readonly code?: string;
  /** Its own error type. */
  readonly type?: string;
  /** Its own text, which may name persons: only where `raw` was asked for, never to be logged. */
  readonly description?: string;
}

/** What a problem means for the caller; those from `route_not_found` on are a gateway's own. */
export type Category =
  | "validation"
  | "authentication"
  | "permission"
  | "not_found"
  | "conflict"
  | "business_rule"
  | "rate_limit"
  | "upstream"
  | "timeout"
  | "unknown"
  | "route_not_found"
  | "method_not_allowed"
  | "not_acceptable"
  | "too_large"
  | "unsupported_media_type"
  | "unauthorized"
  | "forbidden"
  | "internal"
  | "cancelled";
