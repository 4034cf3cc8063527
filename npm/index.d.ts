/**
 * Ventanilla: validates requests, builds headers, normalizes replies and maps error codes for the APIs of three
 * banking providers, by one contract and one WebAssembly module.
 *
 * @example
 * ```ts
 * import { masstack } from "ventanilla";
 *
 * const { issues } = masstack.getAccount.validate({ path: { org_id: "acme", account_id: "7" } });
 * for (const { pointer, message } of issues) console.log(pointer, message);
 * // → /account_id This is not a UUID: 32 hexadecimal digits in five groups. Correct it.
 * ```
 * @module ventanilla
 */

import type { Operations } from "./generated/types.js";
import type { Match } from "./types/gateway.js";
import type { Operation, OperationOf, ProviderOperations } from "./types/operation.js";
import type { Category, Outcome, Problem } from "./types/outcome.js";
import type { Redactable, Redacted } from "./types/redact.js";
import type { LeasedSequence, LeaseStore } from "./types/sequence.js";
import type { Issue } from "./types/verdict.js";

export type * from "./generated/types.js";
export type * from "./types/bound.js";
export type * from "./types/call.js";
export type * from "./types/context.js";
export type * from "./types/gateway.js";
export type * from "./types/input.js";
export type * from "./types/operation.js";
export type * from "./types/outcome.js";
export type * from "./types/redact.js";
export type * from "./types/sequence.js";
export type * from "./types/standard.js";
export type * from "./types/verdict.js";

/**
 * Resolves when the verbs can be used. Where the package brings its wasm along — everywhere but in bare imports of its
 * source files — that is at once, and the verbs work without it.
 *
 * Calling it again is fine, but not with other options: it rejects with an `Error`. What is no option is a `TypeError`.
 */
export function init(options?: InitOptions): Promise<void>;

/** Settings of the engine, which hold for one that replaces it as well. */
export interface InitOptions {
  /**
   * Whether the engine remembers the structure of bodies that were clean, which makes the next ones of that structure
   * several times as fast. On by default.
   *
   * It keeps keys and punctuation, and how long values were, never a value. How long a verdict takes then depends on the
   * bodies that came before: switch it off where that may not be seen.
   */
  readonly shapeCache?: boolean;
}

/** The package's version. */
export function version(): string;

/** The contract's version: it changes with operations, fields and error codes. */
export function contractVersion(): string;

/** Banco Caja Social, customers management. */
export const bcs: ProviderOperations<"bcs">;

/** Itaú, customer data for chats. */
export const itau: ProviderOperations<"itau">;

/** MasStack MasCustomers, accounts. */
export const masstack: ProviderOperations<"masstack">;

/** Every operation: by id, and in the contract's order when iterated. */
export const operations: { readonly [Id in keyof Operations]: OperationOf<Id> } & Iterable<Operation>;

/**
 * Finds the operation behind a request to a gateway, and the parameters in its URL. The path begins with the provider's
 * id, then come the provider's base path and the operation's path.
 */
export function match(request: { readonly method: string; readonly url: string }, options?: { readonly locale?: string }): Match;

/**
 * Writes an outcome as an HTTP answer: 200 with `{ data, extra, warnings, meta }`, or problem details. Where the caller
 * accepts neither, a success becomes a problem with status 406. A match without an operation says in Allow what the path takes.
 */
export function respond(
  outcome: Outcome | Match,
  accept?: string | null,
  options?: { readonly locale?: string },
): { status: number; headers: [name: string, value: string][]; body: string };

/** A problem that no reply has caused: a refused request, a network fault, the gateway's own answers. */
export function problem(
  category: Category,
  about?: {
    readonly operation?: Operation | undefined;
    readonly locale?: string | undefined;
    /** Becomes `errors`. */
    readonly issues?: readonly Issue[] | undefined;
  },
): Problem;

/**
 * What a log may show of a call: the same message with `•••` in the place of secrets, of data about persons, of what the
 * contract does not describe, and of what its row refuses. It is asked for an operation, since only the contract's rows
 * know which values are harmless: a bare value or text does not say what it is.
 *
 * Shown are values of plain rows that fit them, `null`, header values that the contract or this package has made (fixed
 * values and defaults, ids, dates), headers of HTTP itself, problems and issues, which hold no value, and all names.
 * Canonical data, the provider's own error text, and bodies that cannot be read are masked as a whole.
 *
 * @param operation the operation, with or without a bound context
 * @param message what one of its verbs takes or gives: an input, a prepared request, a reply, a verdict, an outcome
 * @returns a new object; parts that no verb takes or gives are left out, a body is parsed JSON
 * @throws TypeError where it is given no operation or no object.
 * @example
 * ```ts
 * import { itau, redact } from "ventanilla";
 *
 * const input = { body: { contextId: "123123213" } };
 * console.log(redact(itau.getContext, input)); // → { body: { contextId: '•••' } }
 * ```
 */
export function redact(operation: Pick<Operation, "id">, message: Redactable): Redacted;

/**
 * The authorization number of an operation's n-th call of a day: in order for some operations, spread by a permutation
 * for others, never the same for two of them.
 *
 * @param operation its id
 * @param n from 0 to 4,999,999,999
 * @param key the day's key: 32 hexadecimal digits, the same for all who draw numbers on that day
 */
export function sequenceNumber(operation: string, n: number | bigint | string, key: string): string;

/**
 * A source of authorization numbers for `call`: it leases blocks of them from a store and hands them out without asking
 * again while a block lasts. What is left of a block is lost at midnight in Bogotá, and when the process ends: numbers have
 * gaps, but none comes twice on one day.
 *
 * @param settings the store, and how many numbers one lease takes: 1 to 5,000,000,000, default 100
 * @throws TypeError without a store; RangeError for another `block`. `next` rejects with what the store throws, with
 * TypeError where its lease is none of that day, and for an id that no operation has.
 * @example
 * ```ts
 * import { createSequence, memoryStore } from "ventanilla";
 *
 * const sequence = createSequence({ store: memoryStore() });
 * console.log(await sequence.next("bcs.getPila")); // → 0000000000
 * ```
 */
export function createSequence(settings: { readonly store: LeaseStore; readonly block?: number }): LeasedSequence;

/**
 * A store of leases in memory, for one process: it begins anew with it. Use it for tests; two processes of one day give
 * the same counted numbers.
 *
 * @param settings `key`: of the permutation, 32 hexadecimal digits; default: random for each day
 */
export function memoryStore(settings?: { readonly key?: string }): LeaseStore;

/** The date in Bogotá at that moment, YYYY-MM-DD. */
export function bogotaDay(now: Date | number): string;
