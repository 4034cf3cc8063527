// The lines around a place: of a document of any size no more than can be read.
import { locate } from "../json/locate.ts";
import type { Excerpt, Place } from "./messages.ts";

const around = 1500;
const mostMarked = 400;

/** @param prefix of pointers into the text: where the document stands in the request's body */
export function excerptAt(text: string, prefix: string, { pointer, offset }: Place): Excerpt | undefined {
  const span =
    offset === undefined
      ? spanOf(text, pointer.startsWith(prefix) ? pointer.slice(prefix.length) : pointer)
      : byteSpan(text, offset);
  if (!span) return undefined;
  const from = lineStart(text, Math.max(0, span.start - around), span.start);
  const end = Math.min(span.end, span.start + mostMarked);
  return {
    line: countLines(text, from),
    before: text.slice(from, span.start),
    marked: text.slice(span.start, end),
    after: text.slice(end, end + around),
  };
}

/** What is missing has no place of its own: its object has. */
function spanOf(text: string, pointer: string): { start: number; end: number } | undefined {
  const span = locate(text, [pointer]).get(pointer);
  if (span) return { start: span.from, end: span.end };
  if (pointer === "") return undefined;
  const parent = locate(text, [pointer.slice(0, pointer.lastIndexOf("/"))])
    .values()
    .next().value;
  return parent ? { start: parent.start, end: parent.start + 1 } : spanOf(text, pointer.slice(0, pointer.lastIndexOf("/")));
}

/** Bytes are as many as characters only where all are ASCII. */
function byteSpan(text: string, offset: number): { start: number; end: number } {
  let at = 0;
  for (let bytes = 0; at < text.length && bytes < offset; at += 1) {
    const code = text.charCodeAt(at);
    // Half of a pair stands for two of four bytes.
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return { start: at, end: at + 1 };
}

function lineStart(text: string, earliest: number, before: number): number {
  const next = text.indexOf("\n", earliest);
  return earliest === 0 || next < 0 || next >= before ? earliest : next + 1;
}

function countLines(text: string, before: number): number {
  let lines = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < before; at = text.indexOf("\n", at + 1)) lines += 1;
  return lines;
}
