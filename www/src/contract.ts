// The contract as the page gets it: the package's list of operations, and files that build/contract.js has written.
import { operations } from "../../npm/generated/operations.js";

/** The package's own rows: the list needs no engine. */
export const listed: readonly Listed[] = operations as Listed[];

type Parts = {
  form: FormContract;
  details: Details;
  requests: Readonly<Record<string, Document>>;
  replies: readonly ReplyExample[];
};

/** A part of an operation; each is fetched when it is needed. */
export async function loadPart<Part extends keyof Parts>(id: string, part: Part): Promise<Parts[Part]> {
  const response = await fetch(`./contract/${id}.${part}.json`);
  if (!response.ok) throw new Error(`There is no ${part} of ${id}.`);
  return response.json();
}

/** An operation in the list. */
export type Listed = {
  id: string;
  provider: string;
  method: string;
  path: string;
  summary: string;
  evidence: "stated" | "confirmed" | "inferred";
  effect: "read" | "write" | "unknown";
};

/** What an operation's form is made of, and what it begins with. */
export type FormContract = { input: Schema; examples: RequestExample[]; first: Document };

/** What its other parts need. */
export type Details = { data: Schema; headers: HeaderRow[] };

/** A JSON Schema, as far as the page reads it. */
export type Schema = {
  title?: string;
  description?: string;
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  enum?: unknown[];
  const?: unknown;
  format?: string;
  pattern?: string;
  default?: unknown;
  examples?: unknown[];
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  deprecated?: boolean;
  contentEncoding?: string;
  "x-known-values"?: string[];
  "x-from"?: string[];
};

/** How a header gets its value. */
export type HeaderRow = {
  name: string;
  aliases?: string[];
  source: "fixed" | "context" | "credential" | "computed";
  rule?: string;
  from?: string;
  invoker?: string;
  value?: string;
  default?: string;
  presence: "required" | "expected" | "optional";
  secret?: boolean;
  description?: string;
};

/** A request of the cases; the document comes when it is chosen. */
export type RequestExample = { name: string; title: string; valid: boolean; warned: boolean };

/** A document that the form and the editor share. */
export type Document = { path?: object; query?: object; headers?: object; body?: unknown };

/** A reply of the provider. */
export type ReplyExample = {
  name: string;
  title: string;
  ok: boolean;
  status: number;
  headers: Record<string, string>;
  body: string;
};

/** Every documented error: tables of rows, and which tables an operation looks them up in. */
export type Catalogue = {
  tables: { id: string; rows: ErrorRow[] }[];
  lookups: Record<string, { table: string; onlyType?: string }[]>;
};

/** `texts`: English, Spanish, Portuguese. */
export type ErrorRow = {
  status: number;
  type?: string;
  code: string;
  category: string;
  field?: string;
  description?: string;
  texts: [string, string, string];
};
