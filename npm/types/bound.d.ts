// The operations of a provider with a context bound.
import type { Operations } from "../generated/types.js";
import type { CallOptions, GatewayContext } from "./call.js";
import type { BcsContext, CommonContext, ItauContext, MasstackContext } from "./context.js";
import type { RawBodyToo } from "./input.js";
import type { ErrorCodeOf, NamesOf, OperationId, OperationOf, ProviderId } from "./operation.js";
import type { CallOutcome } from "./outcome.js";
import type { Prepared, Refused } from "./verdict.js";

/** How a context is bound to the operations of a provider. */
export interface BindContext<Provider extends ProviderId> {
  /**
   * The same operations with the context bound: it is read and written as bytes once, however many calls follow.
   * `validate` and `normalize` speak its language, `prepare` and `call` need no context any more.
   *
   * The context is read at once: changing the object later changes nothing. `now` is the clock of each call unless it
   * is given. An authorization number belongs to one call: it is given there, or drawn from a `sequence`.
   *
   * @param context the provider's context without `authorization`; credentials may be a function, for `call`
   * @param options of every `call`; what a call says itself comes first
   * @throws TypeError where the context is no object or an option is of a wrong type.
   * @example
   * ```ts
   * import { masstack } from "ventanilla";
   *
   * const bound = masstack.with({ origin: "https://api.example", credentials: { token: "t-1" } }, { timeoutMs: 5_000 });
   * const prepared = bound.getAccount.prepare({
   *   path: { org_id: "acme", account_id: "3b7f1a52-8f5c-4c55-9d8a-0f0f3a1c2b4d" },
   * });
   * console.log(prepared.ok); // → true
   * ```
   */
  with(context: Omit<ContextOfProvider<Provider>, "authorization">, options?: CallOptions): BoundOperations<Provider>;

  /** The same with a gateway bound, which has the credentials: there is nothing to `prepare`. */
  with(gateway: GatewayContext, options?: Omit<CallOptions, "sequence">): GatewayOperations<Provider>;
}

/** The context that a provider's operations take. */
export type ContextOfProvider<Provider extends ProviderId> = Provider extends "bcs"
  ? BcsContext
  : Provider extends "itau"
    ? ItauContext
    : MasstackContext;

/** A provider's operations with its context bound. */
export type BoundOperations<Provider extends ProviderId> = {
  readonly [Name in keyof NamesOf<Provider>]: BoundOperation<NamesOf<Provider>[Name] & OperationId>;
};

/** A provider's operations with a gateway bound. */
export type GatewayOperations<Provider extends ProviderId> = {
  readonly [Name in keyof NamesOf<Provider>]: GatewayOperation<NamesOf<Provider>[Name] & OperationId>;
};

/** What one call says beside the bound context, or instead of it. */
export type OwnContext = Pick<CommonContext, "now" | "authorization" | "locale" | "preview">;

/** An operation with its provider's context bound. */
export interface BoundOperation<Id extends OperationId> extends Omit<OperationOf<Id>, "prepare" | "call"> {
  /** `prepare` with the bound context. Refused where the context was bound with credentials that are a function. */
  prepare(input: RawBodyToo<Operations[Id]["input"]>, own?: OwnContext): Prepared | Refused;

  /** `call` with the bound context. */
  call(input: RawBodyToo<Operations[Id]["input"]>, own?: OwnContext & CallOptions): BoundOutcome<Id>;
}

/** An operation with a gateway bound. */
export interface GatewayOperation<Id extends OperationId> extends Omit<OperationOf<Id>, "prepare" | "call"> {
  /** `call` through the bound gateway. */
  call(
    input: Omit<RawBodyToo<Operations[Id]["input"]>, "headers">,
    own?: Pick<OwnContext, "locale"> & Omit<CallOptions, "sequence">,
  ): BoundOutcome<Id>;
}

/** What `call` of an operation promises. */
export type BoundOutcome<Id extends OperationId> = Promise<CallOutcome<Operations[Id]["data"], ErrorCodeOf<Id>>>;
