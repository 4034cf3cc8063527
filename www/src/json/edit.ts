// Changes of one value in a JSON text: everything around it stays as it was typed, numbers like 12.50 included.
import { afterSpace, locate, pointerOf, tokensOf } from "./locate.ts";

/** The text with the value at a pointer replaced, or added where it is not there yet; `json` is a JSON text itself. */
export function withValue(text: string, pointer: string, json: string): string {
  const tokens = tokensOf(pointer);
  const prefixes = tokens.map((_, length) => pointerOf(tokens.slice(0, length)));
  const spans = locate(text, [...prefixes, pointer]);
  const span = spans.get(pointer);
  if (span) return text.slice(0, span.start) + json + text.slice(span.end);

  const depth = prefixes.findLastIndex((prefix) => spans.has(prefix));
  const holder = spans.get(prefixes[depth] ?? "");
  if (!holder) return text;
  const [next = "", ...rest] = tokens.slice(depth);
  const isArray = text[holder.start] === "[";
  if (!isArray && text[holder.start] !== "{") {
    // A scalar or null in the place of an object gives way.
    return text.slice(0, holder.start) + nested([next, ...rest], json, depth) + text.slice(holder.end);
  }
  const value = nested(rest, json, depth + 1);
  const member = isArray ? value : `${JSON.stringify(next)}: ${value}`;
  const isEmpty = afterSpace(text, holder.start + 1) === holder.end - 1;
  const last = isEmpty ? holder.start + 1 : beforeSpace(text, holder.end - 1);
  const comma = isEmpty ? "" : ",";
  return `${text.slice(0, last)}${comma}\n${indent(depth + 1)}${member}\n${indent(depth)}${text.slice(holder.end - 1)}`;
}

/** The text without the value at a pointer, nor the objects that are empty for lack of it; the outermost ones stay. */
export function withoutValue(text: string, pointer: string): string {
  const span = locate(text, [pointer]).get(pointer);
  if (!span || pointer === "") return text;
  const behind = afterSpace(text, span.end);
  const before = beforeSpace(text, span.from);
  const shorter =
    text[behind] === ","
      ? text.slice(0, span.from) + text.slice(afterSpace(text, behind + 1))
      : text.slice(0, text[before - 1] === "," ? before - 1 : before) + text.slice(behind);
  const closed = text[behind] === "," || text[before - 1] !== "," ? shorter : closedAnew(shorter, before - 1, pointer);
  const parent = pointerOf(tokensOf(pointer).slice(0, -1));
  const holder = locate(closed, [parent]).get(parent);
  const isEmpty = holder && closed.slice(holder.start, holder.end).replaceAll(/\s/g, "") === "{}";
  return isEmpty && tokensOf(parent).length > 1 ? withoutValue(closed, parent) : closed;
}

/** What stood on a line of its own leaves the closing bracket on one. */
function closedAnew(text: string, at: number, pointer: string): string {
  return `${text.slice(0, at)}\n${indent(tokensOf(pointer).length - 1)}${text.slice(at)}`;
}

function nested(tokens: readonly string[], json: string, depth: number): string {
  const [first, ...rest] = tokens;
  if (first === undefined) return json;
  return `{\n${indent(depth + 1)}${JSON.stringify(first)}: ${nested(rest, json, depth + 1)}\n${indent(depth)}}`;
}

function beforeSpace(text: string, at: number): number {
  let before = at;
  while (before > 0 && text.charCodeAt(before - 1) <= 32) before -= 1;
  return before;
}

const indent = (depth: number) => "  ".repeat(depth);
