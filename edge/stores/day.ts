// What every store of authorization numbers has in common (decision 3).

/** Each half of the 10-digit numbers has 5·10⁹ of them. */
export const numbersPerDay = 5_000_000_000;

/** A new day's key: 128 random bits in hexadecimal. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
