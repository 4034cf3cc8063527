// What `call` takes beside input and context.
import type { Bytes } from "./input.js";

/** Options of `call`. */
export interface CallOptions {
  /** Instead of the runtime's own. */
  readonly fetch?: Fetch;
  /** Gives up: the outcome is a problem of category `cancelled`. */
  readonly signal?: Signal;
  /** How long one attempt may take, body included, in milliseconds. Default 10,000. */
  readonly timeoutMs?: number;
  /**
   * How long one attempt may take until its reply begins, in milliseconds: connecting, sending and the provider's thinking,
   * which `fetch` does not tell apart. Default: `timeoutMs`.
   */
  readonly headersTimeoutMs?: number;
  /**
   * How long everything may take, in milliseconds: attempts, the waits between them, and what credentials and numbers take.
   * An attempt is cut short at that moment, and none begins after it. Default: no end but that of the attempts.
   */
  readonly deadlineMs?: number;
  /** How often an operation that only reads is tried again. Default 2. */
  readonly retries?: number;
  /** Where authorization numbers come from; without one, `context.authorization`. */
  readonly sequence?: Sequence | Sequence["next"];
  /** What calls to this provider or gateway share: a circuit breaker and a retry budget. */
  readonly upstream?: Upstream;
  /**
   * For a gateway: which change this is, so that one that is asked for again with the same key is answered again and not made
   * again (draft-ietf-httpapi-idempotency-key-header). 1 to 255 characters of ASCII, as `crypto.randomUUID()`.
   */
  readonly idempotencyKey?: string;
  /** How much of a reply is read, in bytes. Default 8 MiB. */
  readonly maxReplyBytes?: number;
  /** Spreads retries: a number from 0 to 1. Default `Math.random`. */
  readonly random?: () => number;
  /**
   * Watches: is told of each phase when it is over. What it throws is lost, for a call has its outcome whoever watches.
   *
   * In workerd clocks stand still while code runs: there only `exchange` takes time.
   */
  readonly observe?: (event: CallEvent) => void;
}

/**
 * A phase of a call, over: once each for every attempt, but for `validate`, which is judged once and apart from `prepare`
 * only where credentials or numbers are fetched first, or a gateway is called; a gateway prepares and normalizes itself.
 */
export type CallEvent =
  | {
      /** What was done. */
      readonly phase: "validate" | "prepare" | "normalize";
      /** How long it took. */
      readonly milliseconds: number;
    }
  | {
      /** What was done. */
      readonly phase: "exchange";
      /** How long it took. */
      readonly milliseconds: number;
      /** What was answered, to be read only; absent where nothing was, or nothing that could be read. */
      readonly reply?: ReceivedReply;
    };

/** A reply as `call` has read it. */
export interface ReceivedReply {
  /** HTTP status. */
  readonly status: number;
  /** By names in lower case. */
  readonly headers: { readonly [name: string]: string };
  /** The body, whole; what was compressed is not any more. */
  readonly body: Bytes;
}

/** A source of authorization numbers that never gives one twice on the same day in Bogotá. */
export interface Sequence {
  /**
   * The next number.
   *
   * @param operation the operation's id
   * @param now milliseconds since 1970
   */
  next(operation: string, now: number): string | number | bigint | Promise<string | number | bigint>;
}

/** What calls to one upstream know of it together: whether it may be asked at all, and whether it can bear a retry. */
export interface Upstream {
  /**
   * Asked before each request. One that is not admitted is not sent: then the outcome is that of the attempt before it, or
   * a problem of category `upstream` with status 503, `retryAfter` and `retryable: true`.
   */
  admit(): Admission;
  /** Asked before each retry, when everything else speaks for it. */
  mayRetry(): boolean;
}

/** Whether a request may be sent. */
export type Admission =
  | {
      readonly admitted: true;
      /** Told once, when it is known what became of the request. */
      settle(seen: Seen): void;
    }
  | {
      readonly admitted: false;
      /** When to ask again, in milliseconds from now. */
      readonly retryAfterMs: number;
    };

/**
 * What a request has shown of its upstream: `failed` is no reply, none in time, a broken one, or 502, 503 and 504;
 * `answered` is any other reply; `unknown` where nothing was sent or the caller gave up.
 */
export type Seen = "answered" | "failed" | "unknown";

/** Where a gateway is and who asks. */
export interface GatewayContext {
  /** `https`, or `http` on this machine; in a page also relative to it. */
  readonly gateway: string;
  /** The Authorization header for the gateway. */
  readonly authorization?: string;
  /** Language of the texts, by BCP 47: `en` (default), `es`, `pt`. */
  readonly locale?: string;
}

/** The type that the runtime declares for `fetch`; `unknown` where it declares none. */
export type GlobalFetch = typeof globalThis extends { fetch: infer Function } ? Function : unknown;

/** What the runtime's `fetch` takes beside the URL. */
export type GlobalInit = GlobalFetch extends (input: never, init?: infer Init) => unknown ? NonNullable<Init> : FetchInit;

/** The runtime's `fetch`, or a function that can stand in for it. */
export type Fetch = (url: string, init: GlobalInit) => Promise<FetchReply>;

/** What `call` gives to `fetch`, where the runtime declares no type for it. */
export interface FetchInit {
  method: string;
  headers: [name: string, value: string][];
  body?: Bytes;
  redirect: "manual";
  signal: Signal;
}

/** What `call` reads of a response. */
export interface FetchReply {
  readonly status: number;
  readonly type?: string;
  readonly headers: {
    /** Calls the function with each value and its name. */
    forEach(use: (value: string, name: string) => void): void;
  };
  readonly body: unknown;
}

/** An `AbortSignal`. */
export interface Signal {
  readonly aborted: boolean;
  /** Calls the listener when the signal is given. */
  addEventListener(type: "abort", listener: () => void, options?: { once?: boolean }): void;
  /** Forgets the listener. */
  removeEventListener(type: "abort", listener: () => void): void;
}
