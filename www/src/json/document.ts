// The JSON document that form and editor share, as an input: the body stays the text that was typed.
import type { AnyInput } from "ventanilla";
import type { Document } from "../contract.ts";
import { locate, type Span } from "./locate.ts";

/** Whatever was typed in the place of parameters: the contract judges it. Files are bytes. */
export type Input<Body = string | Uint8Array<ArrayBuffer>> = Required<Pick<AnyInput, "path" | "query" | "headers">> & {
  body?: Body;
};

/** A document that can be read, or where it cannot. */
export type Read = { ok: true; value: Document; input: Input<string>; body?: Span } | { ok: false; message: string };

export function readDocument(text: string): Read {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { ok: false, message: (error as Error).message };
  }
  if (!isObject(value)) return { ok: false, message: "{ … }" };
  const document = value as Document;
  const body = locate(text, ["/body"]).get("/body");
  const parameters = { path: part(document.path), query: part(document.query), headers: part(document.headers) };
  if (!body) return { ok: true, value: document, input: parameters };
  return { ok: true, value: document, input: { ...parameters, body: text.slice(body.start, body.end) }, body };
}

/** Where an issue stands in the document; parts that have no place in it stay undefined. */
export function documentPointer(issue: { in: string; pointer: string }): string | undefined {
  const part = { path: "/path", query: "/query", header: "/headers", body: "/body" }[issue.in];
  return part === undefined ? undefined : part + issue.pointer;
}

/** The value at tokens; undefined where there is none. */
export function valueAt(value: unknown, tokens: readonly (string | number)[]): unknown {
  return tokens.reduce<unknown>(
    (holder, token) => (isObject(holder) || Array.isArray(holder) ? (holder as Record<string, unknown>)[token] : undefined),
    value,
  );
}

/** The value of a JSON text; undefined where it is none. */
export function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

const part = (value: unknown) => (isObject(value) ? value : {}) as Input["path"];
