// What one secret is good for: names and fingerprints that tell nothing, answers that nobody else can read.
import { decodeBase64, encodeBase64, encodeBase64Url } from "hono/utils/encode";

export type Secret = {
  nameOf(parts: readonly (string | number)[]): Promise<string>;
  fingerprintOf(parts: readonly (string | number)[]): Promise<string>;
  /** Readable only under its own name: an answer that is moved to another record is refused. */
  seal(name: string, answer: Uint8Array<ArrayBuffer>): Promise<string>;
  open(name: string, sealed: string): Promise<Uint8Array<ArrayBuffer>>;
};

/** A key for each purpose is derived from the secret (HKDF, RFC 5869). */
export async function secretOf(text: string): Promise<Secret> {
  const material = await crypto.subtle.importKey("raw", bytesOf(text), "HKDF", false, ["deriveKey"]);
  const derive = (purpose: string, algorithm: HmacKeyGenParams | AesKeyGenParams, uses: KeyUsage[]) => {
    const parameters = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(32), info: bytesOf(`ventanilla ${purpose}`) };
    return crypto.subtle.deriveKey(parameters, material, algorithm, false, uses);
  };
  const hmac = { name: "HMAC", hash: "SHA-256", length: 256 };
  const [names, fingerprints, answers] = await Promise.all([
    derive("idempotency names", hmac, ["sign"]),
    derive("idempotency fingerprints", hmac, ["sign"]),
    derive("idempotency answers", { name: "AES-GCM", length: 256 }, ["encrypt", "decrypt"]),
  ]);
  const sign = async (key: CryptoKey, parts: readonly (string | number)[]) =>
    encodeBase64Url(await crypto.subtle.sign("HMAC", key, bytesOf(JSON.stringify(parts))));
  return {
    nameOf: (parts) => sign(names, parts),
    fingerprintOf: (parts) => sign(fingerprints, parts),
    async seal(name, answer) {
      const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
      const cipher = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData: bytesOf(name) }, answers, answer);
      return encodeBase64(iv.buffer) + encodeBase64(cipher);
    },
    async open(name, sealed) {
      const iv = decodeBase64(sealed.slice(0, ivCharacters));
      const algorithm = { name: "AES-GCM", iv, additionalData: bytesOf(name) };
      return new Uint8Array(await crypto.subtle.decrypt(algorithm, answers, decodeBase64(sealed.slice(ivCharacters))));
    },
  };
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const ivBytes = 12;
// In Base64, three bytes are four characters.
const ivCharacters = 16;
