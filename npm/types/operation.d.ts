// Operations: what they tell about themselves, and their verbs.
import type { Bcs, Itau, Masstack, Operations } from "../generated/types.js";
import type { BindContext } from "./bound.js";
import type { CallOptions, GatewayContext } from "./call.js";
import type { AnyContext, BcsContext, ItauContext, MasstackContext, Resolved } from "./context.js";
import type { AnyInput, Bytes, NormalizeOptions, RawInput, Reply, ValidateOptions } from "./input.js";
import type { CallOutcome, Category, LentOutcome, Outcome } from "./outcome.js";
import type { StandardSchema } from "./standard.js";
import type { Prepared, Refused, Verdict } from "./verdict.js";

/** Id of an operation, `provider.name`. */
export type OperationId = keyof Operations & string;

/** Id of a provider. */
export type ProviderId = "bcs" | "itau" | "masstack";

/** The operations of one provider by name, and `with`, which binds a context to all of them. */
export type ProviderOperations<Provider extends ProviderId> = {
  readonly [Name in keyof NamesOf<Provider>]: OperationOf<NamesOf<Provider>[Name] & OperationId>;
} & BindContext<Provider>;

/** The names of a provider's operations, with their ids. */
export type NamesOf<Provider extends ProviderId> = { bcs: Bcs; itau: Itau; masstack: Masstack }[Provider];

/** The operation with this id, with its own types. */
export type OperationOf<Id extends OperationId> = Operation<
  Operations[Id]["input"],
  Operations[Id]["data"],
  ContextOf<Id>,
  ErrorCodeOf<Id>,
  Id
>;

/** The codes of the errors that an operation's documentation lists. */
export type ErrorCodeOf<Id extends OperationId> = Operations[Id]["errorCode"] & string;

/** The provider of an operation. */
export type ProviderOf<Id extends string> = Id extends `${infer Provider extends ProviderId}.${string}` ? Provider : string;

/** The HTTP method of an operation. */
export type MethodOf<Id extends string> = Id extends OperationId ? Operations[Id]["method"] : Operations[OperationId]["method"];

/** The path of an operation, with `{name}` for each path parameter. */
export type PathOf<Id extends string> = Id extends OperationId ? Operations[Id]["path"] : string;

/** The context that an operation's provider takes. */
export type ContextOf<Id extends OperationId> = Id extends `bcs.${string}`
  ? BcsContext
  : Id extends `itau.${string}`
    ? ItauContext
    : Id extends `masstack.${string}`
      ? MasstackContext
      : AnyContext;

/**
 * An operation of a provider: what the contract says about it, and its verbs.
 *
 * `validate`, `prepare` and `normalize` are synchronous and pure: no clock (but for `now`), no randomness, no I/O.
 * They never throw on bad data. They do throw `NotInitialized` before the wasm is loaded, `EngineFailure` where the
 * engine itself failed (after that the next call works), and `Reentry` inside of `normalizeWith`'s function.
 */
export interface Operation<
  Input = AnyInput,
  Data = unknown,
  Context = AnyContext,
  ErrorCode extends string = string,
  Id extends string = string,
> {
  /** `provider.name`. */
  readonly id: Id;
  /** The provider's id. */
  readonly provider: ProviderOf<Id>;
  /** HTTP method. */
  readonly method: MethodOf<Id>;
  /** Path between origin and `path`, unless a context has another; `""` where there is none. A gateway's paths have it too. */
  readonly basePath: string;
  /** Path below origin and base path; `{name}` stands for a path parameter. */
  readonly path: PathOf<Id>;
  /** What it does, in one line. */
  readonly summary: string;
  /** How well the sources support method and path. */
  readonly evidence: "stated" | "confirmed" | "inferred";
  /** Whether it changes anything at the provider; decides what may be sent again. */
  readonly effect: "read" | "write" | "unknown";
  /** Whether its requests have a body. */
  readonly hasBody: boolean;
  /** Largest body it takes, in bytes. */
  readonly maxBytes: number;
  /** Whether its headers need an authorization number. */
  readonly usesAuthorization: boolean;
  /** The errors its documentation lists. */
  readonly errors: readonly DocumentedError<ErrorCode>[];
  /** JSON Schema (draft 2020-12) of the input. Throws `SchemasNotLoaded` without an import of `"ventanilla/schemas"`. */
  readonly inputSchema: JsonSchema;
  /** JSON Schema (draft 2020-12) of the normalized data. Throws like `inputSchema`. */
  readonly dataSchema: JsonSchema;
  /** Standard Schema v1 of the input, with its JSON Schema extension, which throws like `inputSchema`. */
  readonly "~standard": StandardSchema<RawInput<Input>>;
  /**
   * Standard Schema v1 of the body alone, for forms and for handlers that read the other parts themselves: issues' paths
   * begin in the body. `undefined` where requests have none.
   */
  readonly body: BodySchema<Input>;

  /**
   * Judges path, query, headers and body and says everything at once. A clean input gets one shared, frozen verdict.
   *
   * @returns `valid` is whether there are no issues; warnings tell what was tolerated or looks wrong.
   */
  validate(input: RawInput<Input>, options?: ValidateOptions): Verdict;

  /**
   * Judges input and context in one pass and builds the request. The body's bytes are the caller's own, unless a
   * tolerated form had to be rewritten: then there is a warning for each place and `rewritten` is true.
   */
  prepare(input: RawInput<Input>, context: Resolved<Context>): Prepared | Refused;

  /** Reads a provider's reply: canonical data, or a problem. Any status with any body gives an outcome. */
  normalize(reply: Reply, options?: NormalizeOptions): Outcome<Data, ErrorCode>;

  /**
   * `normalize` without objects, for those who pass the data on: lends its bytes to a function.
   *
   * They can be read until `use` returns, and only by what is synchronous in it: `new Response(data)`, a hash, a parser.
   * Afterwards the views show nothing, neither this reply nor a later one: up to 8 KiB are blank, more, which are lent in
   * the engine's own memory, have length 0. What `use` throws is thrown here, and the engine works on. Not every `Response`
   * reads at once: `@hono/node-server` puts one in the platform's place that keeps the view for later, so give it
   * `data.slice()`.
   *
   * @param use gets the canonical data (or `null`) and the object of what has no canonical place, each as JSON text in UTF-8; not called for a failure
   * @returns what `use` returned, as `result`; or the failure
   * @throws TypeError where `use` is no function or returns a promise; `Reentry` inside of `use`, for any verb of any operation.
   * @example
   * ```ts
   * import { masstack } from "ventanilla";
   *
   * const reply = { status: 200, body: '{"id":"7","customer_id":"8"}' };
   * const outcome = masstack.getAccount.normalizeWith(reply, (data) => new Response(data));
   * if (outcome.ok) console.log(await outcome.result.text()); // → {"id":"7","customerId":"8"}
   * ```
   */
  normalizeWith<Result>(
    reply: Reply,
    use: (data: Bytes, extra: Bytes) => Result extends PromiseLike<unknown> ? never : Result,
    options?: NormalizeOptions,
  ): LentOutcome<Result, ErrorCode>;

  /**
   * prepare → fetch → normalize. Network faults, timeouts and cancellation are problems, not rejections; it rejects for
   * options of a wrong type, and with what `credentials` or `sequence` throws before anything was sent. Where they throw
   * later, the outcome is the last attempt's.
   *
   * Only operations that read are tried again; any operation once more after a refusal of credentials that a function
   * has fetched. Every attempt is prepared anew: where the operation sends a transaction id, that needs a `sequence`, for
   * an id may be sent once only. Without one the refusal, a problem of category `authentication`, is the outcome; the
   * function has been asked for fresh credentials all the same, for the next call.
   */
  call(input: RawInput<Input>, context: Context, options?: CallOptions): Promise<CallOutcome<Data, ErrorCode>>;

  /**
   * The same through a gateway: the input is judged here, the gateway holds the secrets and does the rest. `headers` of
   * an input are not sent in this mode: they are the gateway's.
   */
  call(
    input: Omit<RawInput<Input>, "headers">,
    gateway: GatewayContext,
    options?: Omit<CallOptions, "sequence">,
  ): Promise<CallOutcome<Data, ErrorCode>>;
}

/** A Standard Schema of an input's body; the type of the values is the contract's. */
export type BodySchema<Input> = Input extends { readonly body: infer Body }
  ? { readonly "~standard": StandardSchema<Body> }
  : "body" extends keyof Input
    ? { readonly "~standard": StandardSchema<unknown> } | undefined
    : undefined;

/** An error that an operation's documentation lists. */
export interface DocumentedError<ErrorCode extends string = string> {
  /** HTTP status. */
  readonly status: number;
  /** Error type, where the documentation has one. */
  readonly type?: string;
  /** Error code: a string, `1` is not `00001`; empty where the row stands for any code of its type, or for a status. */
  readonly code: ErrorCode | "";
  /** What it means for the caller. */
  readonly category: Category;
  /** Canonical path of the field it names. */
  readonly field?: string;
  /** The documentation's own words. */
  readonly description?: string;
}

/** A JSON Schema. */
export type JsonSchema = { readonly [keyword: string]: unknown };
