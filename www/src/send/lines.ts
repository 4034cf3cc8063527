// Which place of a reply has filled which property: the contract's `x-from`, followed in the reply that came.
import type { Schema } from "../contract.ts";
import { isObject } from "../json/document.ts";
import { pointerOf, tokensOf } from "../json/locate.ts";
import { first } from "../parts/first.ts";

/** From a JSON pointer in the reply to one in the canonical data. */
export type Line = { from: string; to: string };

/** Of a reply that is larger than a page can show, the lines of its beginning. */
export function linesOf(schema: Schema, data: unknown, raw: unknown): Line[] {
  const lines: Line[] = [];
  const places = new Places(raw);
  visit(schema, data, []);
  return lines;

  function visit(part: Schema, value: unknown, tokens: (string | number)[]): void {
    if (lines.length >= mostLines) return;
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(part.items ?? {}, item, [...tokens, index]);
    } else if (isObject(value)) {
      for (const [name, member] of Object.entries(value)) visit(part.properties?.[name] ?? {}, member, [...tokens, name]);
    } else {
      const from = places.sourceOf(part["x-from"] ?? [], value, tokens);
      if (from !== undefined) lines.push({ from, to: pointerOf(tokens) });
    }
  }
}

const mostLines = 1000;
const mostPlaces = 2000;

type Place = { pointer: string; value: unknown; indices: string };

/** Where in a reply patterns lead to; each is followed once. */
class Places {
  #raw: unknown;
  #found = new Map<string, Place[]>();

  constructor(raw: unknown) {
    this.#raw = raw;
  }

  /** Of several places the one that holds the same, best at the same index in its list; else the only one there is. */
  sourceOf(patterns: readonly string[], value: unknown, tokens: readonly (string | number)[]): string | undefined {
    const indices = tokens.filter((token) => typeof token === "number").join();
    const places = patterns.flatMap((pattern) => this.#of(pattern));
    const same = places.filter((place) => isSame(place.value, value));
    const aligned = (list: Place[]) => list.find((place) => place.indices === indices);
    return (aligned(same) ?? same[0] ?? aligned(places) ?? (places.length === 1 ? places[0] : undefined))?.pointer;
  }

  #of(pattern: string): Place[] {
    let found = this.#found.get(pattern);
    if (!found) {
      found = first(expanded(tokensOf(pattern), this.#raw, []), mostPlaces);
      this.#found.set(pattern, found);
    }
    return found;
  }
}

/** The places in a reply that a pattern with `*` for any index stands for. */
function* expanded(tokens: readonly string[], value: unknown, base: (string | number)[]): Generator<Place> {
  const [token, ...rest] = tokens;
  if (value === undefined) return;
  if (token === undefined) {
    yield { pointer: pointerOf(base), value, indices: base.filter((each) => typeof each === "number").join() };
  } else if (token === "*") {
    if (!Array.isArray(value)) return;
    for (const [index, item] of value.entries()) yield* expanded(rest, item, [...base, index]);
  } else if (isObject(value)) {
    // Providers change the case of names; the contract reads any.
    const name = token in value ? token : Object.keys(value).find((key) => key.toLowerCase() === token.toLowerCase());
    if (name !== undefined) yield* expanded(rest, value[name], [...base, name]);
  }
}

/** Dates and amounts are written in another form: what counts is what they say. */
function isSame(wire: unknown, canonical: unknown): boolean {
  const bare = (value: unknown) =>
    String(value)
      .replaceAll(/[-/:\s]/g, "")
      .toLowerCase();
  return wire !== undefined && typeof wire !== "object" && bare(wire) === bare(canonical);
}
