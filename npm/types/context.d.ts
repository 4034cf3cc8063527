// What a deployment gives for every call.
import type { BcsOwnContext, ItauOwnContext, MasstackOwnContext, Scalar } from "../generated/types.js";

/** What every provider's context has. */
export interface CommonContext {
  /** `https`, or `http` on this machine; no path. The documented ones are in the contract's OpenAPI files. */
  readonly origin: string;
  /** Path between origin and operation, instead of the provider's default. */
  readonly basePath?: string;
  /** The present moment, a `Date` or milliseconds since 1970; default: the clock. */
  readonly now?: Date | number;
  /** The authorization number of the transaction id: at most 10 digits, never used twice on one day in Bogotá. */
  readonly authorization?: string | number | bigint;
  /** Language of the texts, by BCP 47: `en` (default), `es`, `pt`. */
  readonly locale?: string;
  /** For methods and paths that the sources only suggest, and for further headers. */
  readonly overrides?: {
    readonly method?: string;
    readonly path?: string;
    readonly headers?: { readonly [name: string]: Scalar | undefined };
  };
  /** How requests are built. */
  readonly options?: PrepareOptions;
  /** Shows `•••` in the place of credentials: for display, never to be sent. */
  readonly preview?: boolean;
}

/** How requests are built. */
export interface PrepareOptions {
  /** Letters in front of a transaction id; default `APIF`. */
  readonly txIdPrefix?: string;
  /** Sends the transaction id without its prefix, within 16 characters. */
  readonly txIdMax16?: boolean;
  /** `oauth`: client_id, client_secret and Authorization instead of the X-Security headers. */
  readonly securityHeaders?: "contract" | "oauth";
  /** Forwards the body as it is, tolerated forms and all. */
  readonly verbatim?: boolean;
}

/**
 * Credentials, or in `call` a function that fetches them: `expired` asks for fresh ones after a refusal, once a call.
 *
 * Calls that use one function share a refresh, so use one function per identity. In workerd and other edge runtimes, where
 * a request may not wait for another request's promise, each call asks for itself.
 */
export type CredentialsOrSource<Credentials> =
  | Credentials
  | ((reason: "first" | "expired") => Credentials | Promise<Credentials>);

/** A provider's part of the context, as the contract has it, with what all providers share. */
export type Whole<Own extends { readonly credentials: object }> = CommonContext &
  Omit<Own, "credentials"> & { readonly credentials: CredentialsOrSource<Own["credentials"]> };

/** The context of Banco Caja Social. */
export type BcsContext = Whole<BcsOwnContext>;

/** The context of Itaú. */
export type ItauContext = Whole<ItauOwnContext>;

/** The context of MasStack. */
export type MasstackContext = Whole<MasstackOwnContext>;

/** The context of an operation whose types are not known: of any provider. */
export interface AnyContext extends CommonContext {
  // biome-ignore lint/suspicious/noExplicitAny: stands for every provider's credentials.
  readonly credentials: CredentialsOrSource<any>;
  readonly invoker?: { readonly [key: string]: Scalar };
  // biome-ignore lint/suspicious/noExplicitAny: stands for every provider's settings.
  readonly [setting: string]: any;
}

/** A context whose credentials are at hand. */
export type Resolved<Context> = Context extends { readonly credentials: infer Credentials }
  ? {
      readonly [Key in keyof Context]: Key extends "credentials"
        ? Exclude<Credentials, (...reason: never) => unknown>
        : Context[Key];
    }
  : Context;
