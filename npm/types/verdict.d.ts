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

/** One finding: `code` decides what `params` has. It never holds the value. */
export type Issue = { readonly [Code in IssueCode]: IssueOf<Code> }[IssueCode];

/** A finding of one code. */
export interface IssueOf<Code extends IssueCode> {
  /** Which part of the exchange it is about. */
  readonly in: IssuePlace;
  /** RFC 6901 pointer into that part. */
  readonly pointer: string;
  /** Stable keyword. */
  readonly code: Code;
  /** What the rule says, in values of the contract. */
  readonly params: IssueCodes[Code];
  /** What is wrong and what to do, for people; not stable. */
  readonly message: string;
}

/** A part of an exchange. */
export type IssuePlace = "path" | "query" | "header" | "body" | "context" | "response";

/** What an issue or a warning is about, as a stable keyword. */
export type IssueCode = keyof IssueCodes;

/** Every code, and what its `params` has. */
export interface IssueCodes {
  /** Malformed JSON. */
  readonly syntax: Params<"offset">;
  /** Bytes after the document. */
  readonly trailing: Params<"offset">;
  /** A byte order mark in front. */
  readonly bom: Params;
  /** Not UTF-8, or half of a surrogate pair. */
  readonly utf8: Params | Params<"reason">;
  /** Larger than allowed. */
  readonly size: Params<"limit">;
  /** Nested deeper than allowed. */
  readonly depth: Params<"limit">;
  /** The same key twice. */
  readonly duplicate: Params | Params<"canonical">;
  /** A key that changes a JavaScript object's prototype. */
  readonly dangerousKey: Params;
  /** More findings than are listed. */
  readonly tooManyIssues: Params<"limit">;
  /** Not there. */
  readonly required: Params | Params<"header">;
  /** Another JSON type. */
  readonly type: Params<"expected">;
  /** Too short. */
  readonly minLength: Params<"limit">;
  /** Too long. */
  readonly maxLength: Params<"limit">;
  /** Characters that do not belong there. */
  readonly pattern: Params<"format"> | Params<"reason">;
  /** Not one of the allowed values. */
  readonly enum: Params<"values">;
  /** Not in the format. */
  readonly format: Params<"format">;
  /** Too small. */
  readonly minimum: Params<"limit">;
  /** Too large. */
  readonly maximum: Params<"limit">;
  /** Too few items. */
  readonly minItems: Params<"limit">;
  /** Too many items. */
  readonly maxItems: Params<"limit">;
  /** Not a documented field. */
  readonly unknown: Params | Params<"reason">;
  /** None of the alternatives is there whole. */
  readonly oneOf: Params;
  /** Needed because of another field. */
  readonly dependent: Params<"field">;
  /** A header that cannot be sent like this. */
  readonly header: Params<"reason">;
  /** An origin that requests may not go to. */
  readonly origin: Params<"reason">;
  /** A warning: another spelling or place than the documented one. */
  readonly alias: Params<"canonical">;
  /** A warning: another form of the value than the documented one. */
  readonly coerced: Params<"canonical"> | Params<"expected">;
  /** A warning: looks wrong, but no rule forbids it. */
  readonly heuristic: Params<"check"> | Params<"reason">;
  /** A warning: can be read in more than one way. */
  readonly ambiguous: Params<"field"> | Params<"reason">;
  /** A warning: the reply differs from its documentation. */
  readonly drift: Params<"expected"> | Params<"format"> | Params<"reason">;
}

/** What `params` of any code may have. */
export type IssueParams = IssueCodes[IssueCode];

/** What `params` has: this name and no other. The others can be asked for, and are not there. */
export type Params<Name extends keyof IssueParam = never> = { readonly [Said in Name]: IssueParam[Said] } & {
  readonly [Other in Exclude<keyof IssueParam, Name>]?: undefined;
};

/** What a rule may say. */
export interface IssueParam {
  /** A number that was not kept. */
  readonly limit: number;
  /** The byte where reading stopped. */
  readonly offset: number;
  /** The JSON type that belongs there, or several: `object or null`. */
  readonly expected: string;
  /** What is allowed. */
  readonly values: readonly string[];
  /** The format's name. */
  readonly format: "date" | "time" | "uuid" | "iban" | "ip" | "mac" | "base64" | "digits" | "decimal";
  /** The documented spelling or place. */
  readonly canonical: string;
  /** The heuristic's name. */
  readonly check: "dane" | "documentNumber" | "email" | "iban" | "mobile" | "nit" | "uuid";
  /** The header that needs the value. */
  readonly header: string;
  /** The sibling that asks for it. */
  readonly field: string;
  /** Why a value cannot be used, in a word or two. */
  readonly reason: string;
}

/** A request that is ready to be sent. */
export interface Prepared {
  /** It can be sent. */
  readonly ok: true;
  /** The contract's method, or the override's. */
  readonly method: string;
  /** Origin, base path, path and query, percent-encoded. */
  readonly url: string;
  /** Names and values in the contract's order. */
  readonly headers: [name: string, value: string][];
  /** The caller's own bytes, or the rewritten ones. */
  readonly body?: Bytes;
  /** The transaction id among the headers. */
  readonly txId?: string;
  /** Whether the body differs from the one that was given. */
  readonly rewritten: boolean;
  /** What was tolerated or looks wrong. */
  readonly warnings: readonly Issue[];
}

/** A request that cannot be sent. */
export interface Refused {
  /** It is refused. */
  readonly ok: false;
  /** Why, all at once: of the input, and of the context. */
  readonly issues: readonly Issue[];
  /** What was tolerated or looks wrong. */
  readonly warnings: readonly Issue[];
}
