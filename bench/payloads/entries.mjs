// One payload in the three forms in which a program may have it.

const encoder = new TextEncoder();

/**
 * @typedef {{ bytes: Uint8Array, text: string, value: any }} Entry
 * @returns {Entry}
 */
export function entryOf(value) {
  return entryOfText(JSON.stringify(value), value);
}

/** An entry whose text is not what JSON.stringify would write. */
export function entryOfText(text, value = JSON.parse(text)) {
  return { bytes: encoder.encode(text), text, value };
}

/** What a row is given that has one entry, made anew for each run. */
export const one = (make) => () => ({ entries: [make()] });

/** @param {Entry[]} entries */
export function averageBytes(entries) {
  return Math.round(entries.reduce((sum, { bytes }) => sum + bytes.length, 0) / entries.length);
}
