// Memory with an end: a long load test shall not eat the machine's.

const kept = 10_000;

/** A map whose oldest entry goes when there is no room; an entry that is set again is new. */
export function boundedMap(limit = kept) {
  const entries = new Map();
  return {
    get: (key) => entries.get(key),
    values: () => entries.values(),
    set(key, value) {
      entries.delete(key);
      entries.set(key, value);
      if (entries.size > limit) entries.delete(entries.keys().next().value);
    },
  };
}
