// The gateway's key: from the address's fragment into memory, and out of the address at once.

let key: string | undefined;

/** Takes the key of `#key=…`. Out of the history too, so that a shared or bookmarked address carries none. */
export function takeKey(): void {
  const fragment = new URLSearchParams(location.hash.slice(1));
  const found = fragment.get("key");
  if (found === null) return;
  key = found;
  history.replaceState(null, "", `${location.pathname}${location.search}#/`);
}

/** Another key, typed in. */
export function setKey(typed: string): void {
  key = typed === "" ? undefined : typed;
}

export function currentKey(): string | undefined {
  return key;
}
