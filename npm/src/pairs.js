// From pairs of name and value to a record.

/**
 * A name that is there more than once gets all its values, which no operation takes: none is dropped silently.
 * @param {Iterable<readonly [string, unknown]>} pairs
 */
export function recordOf(pairs) {
  const lists = new Map();
  for (const pair of pairs) {
    // A text has a first and a second character, but it is no pair.
    if (pair === null || typeof pair !== "object") throw new TypeError("A pair is an array of two.");
    const name = String(pair[0]);
    const list = lists.get(name);
    if (list === undefined) lists.set(name, [pair[1]]);
    else list.push(pair[1]);
  }
  return Object.fromEntries(Array.from(lists, ([name, list]) => [name, list.length === 1 ? list[0] : list]));
}
