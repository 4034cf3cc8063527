// What the page and its worker say to each other.
import type { Issue } from "ventanilla";

export type Task = { file: File; operation: string; locale: string; base64Pointer: string | undefined };

export type ToWorker = { judge: Task } | { excerpt: Place };

/** Where to look: a JSON pointer, or a byte. */
export type Place = { pointer: string; offset?: number | undefined };

export type Judged = {
  bytes: number;
  milliseconds: number;
  valid: boolean;
  issues: Issue[];
  warnings: Issue[];
  /** Within the operation's limit: what would be sent. */
  body?: Uint8Array<ArrayBuffer>;
};

export type Excerpt = { line: number; before: string; marked: string; after: string };

export type FromWorker = { progress: number } | { judged: Judged } | { excerpt: Excerpt | undefined } | { failed: Failed };

/** The file, or a part of the page that does not come. */
export type Failed = "unreadable" | "page";
