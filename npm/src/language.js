// Languages as numbers: a tag is read once.
import { enter } from "./instance.js";

/** In the place of a number: the head names the language. */
export const inHead = 0xff;

/**
 * The number of the language that options ask for, where they ask for nothing else.
 * @param {{ locale?: string, maxBytes?: number } | undefined} options
 * @returns {number | undefined}
 */
export function languageAlone(options) {
  if (options === undefined || options === null) return english;
  const { locale, maxBytes } = options;
  if (maxBytes !== undefined) return undefined;
  return typeof locale === "string" ? (known.get(locale) ?? learnt(locale)) : english;
}

function learnt(tag) {
  // No tag of any use is longer, and what is kept shall be small.
  if (tag.length > 32) return undefined;
  const number = enter((wasm, bytes) => wasm.language(bytes), tag);
  if (known.size === mostKnown) known.clear();
  known.set(tag, number);
  return number;
}

const english = 0;
const known = new Map();
const mostKnown = 100;
