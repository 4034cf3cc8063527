// The gateway's key: from the address's fragment into memory, and out of the address at once.

/** The key of `#key=…`; undefined where there is none. */
export function takeKey() {
  const fragment = new URLSearchParams(location.hash.slice(1));
  const key = fragment.get("key") ?? undefined;
  // Out of the history too, so that a shared or bookmarked address carries no key.
  if (key !== undefined) history.replaceState(null, "", location.pathname + location.search);
  return key;
}
