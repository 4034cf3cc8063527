// Which place of a reply has filled which property: the contract's `x-from`, followed in the reply that came.
import type { Schema } from "../contract.ts";
import { isObject, valueAt } from "../json/document.ts";
import { pointerOf, tokensOf } from "../json/locate.ts";

/** From a JSON pointer in the reply to one in the canonical data. */
export type Line = { from: string; to: string };

export function linesOf(schema: Schema, data: unknown, raw: unknown): Line[] {
  const lines: Line[] = [];
  visit(schema, data, []);
  return lines;

  function visit(part: Schema, value: unknown, tokens: (string | number)[]): void {
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(part.items ?? {}, item, [...tokens, index]);
    } else if (isObject(value)) {
      for (const [name, member] of Object.entries(value)) visit(part.properties?.[name] ?? {}, member, [...tokens, name]);
    } else {
      const from = sourceOf(part["x-from"] ?? [], value, tokens, raw);
      if (from !== undefined) lines.push({ from, to: pointerOf(tokens) });
    }
  }
}

/** Of several places the one that holds the same, best at the same index in its list; else the only one there is. */
function sourceOf(patterns: readonly string[], value: unknown, tokens: readonly (string | number)[], raw: unknown) {
  const indices = tokens.filter((token) => typeof token === "number").join(",");
  const places = patterns.flatMap((pattern) => expanded(tokensOf(pattern), raw));
  const same = places.filter((place) => isSame(valueAt(raw, tokensOf(place.pointer)), value));
  const aligned = (list: Place[]) => list.find((place) => place.indices.join(",") === indices);
  return (aligned(same) ?? same[0] ?? aligned(places) ?? (places.length === 1 ? places[0] : undefined))?.pointer;
}

type Place = { pointer: string; indices: number[] };

/** The places in a reply that a pattern with `*` for any index stands for. */
function expanded(tokens: readonly string[], raw: unknown, base: (string | number)[] = []): Place[] {
  const [first, ...rest] = tokens;
  if (first === undefined) {
    return raw === undefined ? [] : [{ pointer: pointerOf(base), indices: base.filter((token) => typeof token === "number") }];
  }
  if (first === "*") return Array.isArray(raw) ? raw.flatMap((item, index) => expanded(rest, item, [...base, index])) : [];
  if (!isObject(raw)) return [];
  // Providers change the case of names; the contract reads any.
  const name = first in raw ? first : Object.keys(raw).find((key) => key.toLowerCase() === first.toLowerCase());
  return name === undefined ? [] : expanded(rest, raw[name], [...base, name]);
}

/** Dates and amounts are written in another form: what counts is what they say. */
function isSame(wire: unknown, canonical: unknown): boolean {
  const bare = (value: unknown) =>
    String(value)
      .replaceAll(/[-/:\s]/g, "")
      .toLowerCase();
  return wire !== undefined && typeof wire !== "object" && bare(wire) === bare(canonical);
}
