// What goes into the verbs.
import type { Scalar } from "../generated/types.js";
/** Bytes that are nobody else's: not shared between threads. */
export type Bytes = ReturnType<Uint8Array["slice"]>;

/** The input of an operation whose types are not known. Path, query and headers may also come as pairs: `URLSearchParams`, `Headers`, `Map`. */
export interface AnyInput {
  /** Path parameters by name. */
  readonly path?: { readonly [name: string]: Scalar | undefined };
  /** Query parameters by name. */
  readonly query?: { readonly [name: string]: Scalar | undefined };
  /** Wire names in any case; never secrets or computed ids. */
  readonly headers?: { readonly [name: string]: Scalar | undefined };
  /** An object, JSON text, or its bytes. */
  readonly body?: unknown;
}

/** An input whose body may also be given as JSON text or its bytes in UTF-8. */
export type RawBodyToo<Input> = Input extends { readonly body: infer Body }
  ? Omit<Input, "body"> & { readonly body: Body | string | Uint8Array | ArrayBufferLike }
  : Input extends { readonly body?: infer Body }
    ? Omit<Input, "body"> & { readonly body?: Body | string | Uint8Array | ArrayBufferLike }
    : Input;

/** Options of `validate`. */
export interface ValidateOptions {
  /** Language of the texts, by BCP 47: `en` (default), `es`, `pt`. */
  readonly locale?: string;
  /** Largest body in bytes; default: the operation's `maxBytes`. */
  readonly maxBytes?: number;
}

/** Options of `normalize`. */
export interface NormalizeOptions {
  /** Whether a problem carries the provider's own text, which may name persons. Default `false`. */
  readonly raw?: boolean;
  /** Language of the texts, by BCP 47: `en` (default), `es`, `pt`. */
  readonly locale?: string;
}

/** A provider's reply. */
export interface Reply {
  /** HTTP status. */
  readonly status: number;
  /** Only `Retry-After` is read. */
  readonly headers?: ReplyHeaders;
  /** Bytes, or text; whatever they hold. */
  readonly body?: Uint8Array | ArrayBufferLike | string | null;
}

/** A `Headers`, pairs, or a record. */
export type ReplyHeaders =
  | Iterable<readonly [string, string] | string[]>
  | {
      /** Calls the function with each value and its name. */
      forEach(use: (value: string, name: string) => void): void;
    }
  | { readonly [name: string]: string | readonly string[] | undefined };
