// Where in a JSON text the value of a JSON pointer stands. One pass, whatever is asked for; nothing is parsed into objects,
// so it works on documents of tens of megabytes.

/** `from`: where its key begins, or the value itself where it has none. Ends are behind the last character. */
export type Span = { from: number; start: number; end: number };

export function locate(text: string, pointers: Iterable<string>): Map<string, Span> {
  const found = new Map<string, Span>();
  const root = wantedOf(pointers);
  const start = afterSpace(text, 0);
  visit(start, root, start);
  return found;

  function visit(start: number, wanted: Wanted, from: number): number {
    const end = wanted.children.size > 0 && opens(text[start]) ? visitMembers(start, wanted) : afterValue(text, start);
    if (wanted.pointer !== undefined) found.set(wanted.pointer, { from, start, end });
    return end;
  }

  function visitMembers(start: number, wanted: Wanted): number {
    const isObject = text[start] === "{";
    let at = afterSpace(text, start + 1);
    for (let index = 0; at < text.length && !closes(text[at]); index += 1) {
      const from = at;
      let key = String(index);
      if (isObject) {
        const end = afterString(text, at);
        key = keyOf(text.slice(at, end));
        at = afterSpace(text, afterSpace(text, end) + 1);
      }
      const child = wanted.children.get(key);
      const end = child ? visit(at, child, from) : afterValue(text, at);
      // A text that is no JSON must not hold the pass up.
      if (end <= from) return text.length;
      at = afterSpace(text, end);
      if (text[at] === ",") at = afterSpace(text, at + 1);
    }
    return Math.min(at + 1, text.length);
  }
}

/** The tokens of a pointer. */
export function tokensOf(pointer: string): string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((token) => token.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The pointer of tokens. */
export function pointerOf(tokens: readonly (string | number)[]): string {
  return tokens.map((token) => `/${String(token).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The first place behind white space. */
export function afterSpace(text: string, at: number): number {
  let next = at;
  while (next < text.length && text.charCodeAt(next) <= 32) next += 1;
  return next;
}

type Wanted = { pointer?: string; children: Map<string, Wanted> };

function wantedOf(pointers: Iterable<string>): Wanted {
  const root: Wanted = { children: new Map() };
  for (const pointer of pointers) {
    let place = root;
    for (const token of tokensOf(pointer)) {
      const next = place.children.get(token) ?? { children: new Map() };
      place.children.set(token, next);
      place = next;
    }
    place.pointer = pointer;
  }
  return root;
}

function afterValue(text: string, start: number): number {
  if (text[start] === '"') return afterString(text, start);
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') at = afterString(text, at) - 1;
    else if (opens(character)) depth += 1;
    else if (closes(character)) {
      depth -= 1;
      if (depth < 0) return at;
      if (depth === 0) return at + 1;
    } else if (depth === 0 && (character === "," || text.charCodeAt(at) <= 32)) return at;
  }
  return text.length;
}

function afterString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let escapes = 0;
    while (text[at - 1 - escapes] === "\\") escapes += 1;
    if (escapes % 2 === 0) return at + 1;
  }
  return text.length;
}

function keyOf(literal: string): string {
  if (!literal.includes("\\")) return literal.slice(1, -1);
  try {
    return JSON.parse(literal);
  } catch {
    return literal.slice(1, -1);
  }
}

const opens = (character: string | undefined) => character === "{" || character === "[";
const closes = (character: string | undefined) => character === "}" || character === "]";
