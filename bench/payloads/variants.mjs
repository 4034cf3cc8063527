// The same body written in other ways.
import { entryOfText } from "./entries.mjs";

const encoder = new TextEncoder();

export const pretty = (value) => entryOfText(JSON.stringify(value, null, 2), value);

/** JSON text with the members of every object in another order. No object is made: a runtime would learn its shape. */
export function shuffledText(value, dice) {
  if (Array.isArray(value)) return `[${value.map((item) => shuffledText(item, dice)).join()}]`;
  if (value === null || typeof value !== "object") return JSON.stringify(value);
  const members = Object.entries(value);
  for (let end = members.length - 1; end > 0; end -= 1) {
    const other = dice.below(end + 1);
    [members[end], members[other]] = [members[other], members[end]];
  }
  return `{${members.map(([name, inner]) => `${JSON.stringify(name)}:${shuffledText(inner, dice)}`).join()}}`;
}

/** An endless supply of bodies, as bytes, of which none has the key order of another. */
export function newShapes(value, dice) {
  return (count) => Array.from({ length: count }, () => ({ bytes: encoder.encode(shuffledText(value, dice)) }));
}

/** Every other character beyond ASCII is written as `\u…`: a text that needs decoding in both ways. */
export function escaped(value) {
  let number = 0;
  const text = JSON.stringify(value).replace(/[^\0-\x7f]/g, (character) => {
    number += 1;
    return number % 2 === 0 ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
  return entryOfText(text, value);
}

/** A copy with other values at some places: `{ "a/0/b": value }`. */
export function withValues(value, changes) {
  const copy = structuredClone(value);
  for (const [path, changed] of Object.entries(changes)) {
    const names = path.split("/");
    const last = names.pop();
    names.reduce((at, name) => at[name], copy)[last] = changed;
  }
  return copy;
}
