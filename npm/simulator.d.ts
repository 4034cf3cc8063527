/**
 * The three providers in memory, as one `fetch`: for tests of your own. They answer what their documentation shows, refuse
 * what it refuses, and keep what a call has changed for as long as the simulator lives. Nothing leaves the process.
 *
 * @example
 * ```ts
 * import { bcs, createSequence, memoryStore } from "ventanilla";
 * import { createSimulator, simulatorCredentials } from "ventanilla/simulator";
 *
 * const { fetch } = createSimulator();
 * const context = { origin: "https://bank.example", credentials: simulatorCredentials.bcs };
 * const bank = bcs.with(context, { fetch, sequence: createSequence({ store: memoryStore() }) });
 * const outcome = await bank.getCustomerLocations.call({ path: { identserialnum: "1020304050" } });
 * console.log(outcome.ok, outcome.meta.status); // → true 200
 * ```
 * @module ventanilla/simulator
 */
import type { Fetch } from "./types/call.js";

/**
 * Makes a simulator with an empty memory.
 *
 * @param options `clock`: the time at the providers, a `Date` or milliseconds since 1970; default: the clock. `seed`: the
 * same seed gives the same accounts the same numbers, in the order in which they are opened; default 1. `faults`: what
 * happens by chance to calls that do not ask for anything; default: `calm`, which is nothing.
 */
export function createSimulator(options?: {
  readonly clock?: () => Date | number;
  readonly seed?: number;
  readonly faults?: "calm" | SimulatedFaults;
}): Simulator;

/** Faults by chance. The same seed does the same to the n-th call, so that a long test can be repeated. */
export interface SimulatedFaults {
  /** Default 1. */
  readonly seed?: number;
  /** The share of calls that something happens to, 0 to 1; default 0. */
  readonly share?: number;
  /** What may happen; default: every {@link Simulation} that is no code, with 16 MiB as the huge body. */
  readonly wishes?: readonly Simulation[];
}

/** The providers, in memory. */
export interface Simulator {
  /**
   * Stands in for the runtime's `fetch`: for `call`, or anything else that sends requests. Whatever the origin, the path says
   * which provider is asked; a path that none has is answered with 404 in its form.
   *
   * What an answer shall be is asked for with the header `x-simulate`, a {@link Simulation}; in `call` it is one of
   * `context.overrides.headers`. Where no header can be given, `999` and the code in place of a document's number does the
   * same.
   */
  readonly fetch: SimulatedFetch;
}

/**
 * What `x-simulate` asks for:
 *
 * - `timeout`: no answer, until the caller gives up;
 * - `status=503`: that status, in the provider's form;
 * - `redirect`, `redirect=307`: 302 or that status, with a `Location` elsewhere;
 * - `206-er`: 206 with an envelope that says ER, where the provider has one;
 * - `html`, `truncated`, `empty`, `latin1`, `bom`, `pascal-case`, `gzip-unlabelled`: the reply, damaged on its way;
 * - `gzip`: the reply, compressed and labelled as that;
 * - `drop`, `stall`: half of the reply; then the connection breaks, or nothing comes until the caller gives up;
 * - `huge`, `huge=1048576`: 1 GB of body, or so many bytes;
 * - `51011`: the operation's documented error with this code, or with this status where its errors have none;
 * - `STA/51011`: the one with this type and code;
 * - `BDA/500/CA0201ACCOUNT`: the one with these words in its description, where type and code are not enough;
 * - `delay=300`: the answer after so many milliseconds; in front of another of these, as in `delay=300 drop`, that one.
 */
export type Simulation =
  | "timeout"
  | `status=${number}`
  | "redirect"
  | `redirect=${number}`
  | "206-er"
  | "html"
  | "truncated"
  | "empty"
  | "latin1"
  | "bom"
  | "pascal-case"
  | "gzip"
  | "gzip-unlabelled"
  | "drop"
  | "stall"
  | "huge"
  | `huge=${number}`
  | `delay=${number}`
  | (string & {});

/** The credentials that the simulated providers take; made up, and public on purpose. Others are refused. */
export const simulatorCredentials: {
  readonly bcs: {
    readonly clientId: string;
    readonly clientSecret: string;
    readonly token: string;
    readonly custLoginId: string;
  };
  readonly itau: { readonly userName: string; readonly password: string; readonly apiKey: string; readonly appKey: string };
  readonly masstack: { readonly token: string };
};

/** The runtime's own `fetch`, where it declares a type for it. */
export type SimulatedFetch = typeof globalThis extends { fetch: infer Function extends Fetch } ? Function : Fetch;
