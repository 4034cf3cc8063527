// Who may call: API keys, known to the gateway only by their SHA-256 digests.

/** True when the request carries one of the keys. Takes the same time whichever key it is, or none. */
export async function isAuthenticated(headers: Headers, keyDigests: Uint8Array[]): Promise<boolean> {
  const key = presentedKey(headers);
  if (key === undefined) return false;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(key)));
  let found = 0;
  for (const known of keyDigests) found |= equals(digest, known);
  return found === 1;
}

function presentedKey(headers: Headers): string | undefined {
  const authorization = headers.get("authorization");
  if (authorization !== null) return /^Bearer +([\x21-\x7e]+)$/i.exec(authorization)?.[1];
  return headers.get("x-api-key") || undefined;
}

/** 1 or 0, without a branch that depends on where two digests differ. */
function equals(left: Uint8Array, right: Uint8Array): number {
  let difference = left.length ^ right.length;
  for (let index = 0; index < left.length; index += 1) difference |= (left[index] ?? 0) ^ (right[index] ?? 0);
  return difference === 0 ? 1 : 0;
}
