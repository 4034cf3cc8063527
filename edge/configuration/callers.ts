// Who may call, as the environment says it.
import type { JSONWebKeySet } from "jose";
import type { ApiKey } from "../callers/api_keys.ts";
import { everyScope } from "../callers/scopes.ts";
import { knownAlgorithms, type TokenSettings } from "../callers/tokens.ts";
import { isObject, type Missing, readObject, readUrl, readWords } from "./values.ts";

export type CallerBindings = {
  /** `{ "<name>": { "sha256": "<hexadecimal>", "scopes": ["bcs:read", …] }, … }`: API keys by name. */
  API_KEYS?: string;
  /** `iss` of the tokens that are taken. */
  JWT_ISSUER?: string;
  /** `aud` of the tokens that are taken. */
  JWT_AUDIENCE?: string;
  /** Where the issuer publishes its keys. */
  JWT_JWKS_URL?: string;
  /** The issuer's keys themselves, a JSON Web Key Set: instead of the URL. */
  JWT_KEYS?: string;
  /** Signature algorithms that are taken; default: RS256 PS256 ES256 EdDSA. */
  JWT_ALGORITHMS?: string;
};

export type CallerSettings = { keys: ApiKey[]; tokens: TokenSettings | undefined };

/** With neither keys nor an issuer nobody may call: then the gateway does not start. */
export function readCallers(bindings: CallerBindings, missing: Missing): CallerSettings {
  const entries = Object.entries(readObject("API_KEYS", bindings.API_KEYS, missing));
  const keys = entries.flatMap((entry, index) => readKey(entry, index, missing));
  const asked = tokenNames.some((name) => bindings[name]);
  const tokens = asked ? readTokens(bindings, missing) : undefined;
  if (entries.length === 0 && !asked) missing.push("API_KEYS, JWT_ISSUER: neither a key nor an issuer is configured");
  return { keys, tokens };
}

function readKey([id, value]: [string, unknown], index: number, missing: Missing): ApiKey[] {
  // A name can be a key that stands in the wrong place: it is not repeated.
  const name = `API_KEYS: entry ${index + 1}`;
  const { sha256, scopes } = isObject(value) ? value : {};
  if (!/^[\w.-]{1,64}$/.test(id)) missing.push(`${name} has no name of letters, digits, ".", "_" and "-"`);
  if (!Array.isArray(scopes) || scopes.length === 0) missing.push(`${name} has no scopes`);
  else if (!scopes.every((scope) => everyScope.includes(scope))) missing.push(`${name} has a scope that does not exist`);
  if (typeof sha256 !== "string" || !/^[0-9a-f]{64}$/i.test(sha256)) {
    missing.push(`${name} has no SHA-256 digest in hexadecimal`);
    return [];
  }
  const digest = Uint8Array.from(sha256.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return [{ id, digest, scopes: new Set(Array.isArray(scopes) ? scopes : []) }];
}

function readTokens(bindings: CallerBindings, missing: Missing): TokenSettings | undefined {
  const { JWT_ISSUER: issuer, JWT_AUDIENCE: audience } = bindings;
  if (!issuer) missing.push("JWT_ISSUER: not set");
  if (!audience) missing.push("JWT_AUDIENCE: not set");
  const keys = readKeys(bindings, missing);
  const algorithms = bindings.JWT_ALGORITHMS === undefined ? standardAlgorithms : readWords(bindings.JWT_ALGORITHMS);
  if (algorithms.length === 0 || !algorithms.every((name) => (knownAlgorithms as readonly string[]).includes(name))) {
    missing.push(`JWT_ALGORITHMS: not of ${knownAlgorithms.join(" ")}`);
  }
  return issuer && audience && keys ? { issuer, audience, keys, algorithms } : undefined;
}

function readKeys({ JWT_JWKS_URL, JWT_KEYS }: CallerBindings, missing: Missing): URL | JSONWebKeySet | undefined {
  if (JWT_JWKS_URL && JWT_KEYS) missing.push("JWT_JWKS_URL, JWT_KEYS: only one of them");
  if (JWT_JWKS_URL) return readUrl("JWT_JWKS_URL", JWT_JWKS_URL, missing);
  if (!JWT_KEYS) {
    missing.push("JWT_JWKS_URL, JWT_KEYS: one of them is needed");
    return undefined;
  }
  const { keys } = readObject("JWT_KEYS", JWT_KEYS, missing);
  if (Array.isArray(keys) && keys.length > 0 && keys.every(isPublic)) return { keys };
  missing.push("JWT_KEYS: not a JSON Web Key Set of public keys");
  return undefined;
}

/** Neither a shared secret nor a private key has a place here. */
function isPublic(key: unknown): key is { kty: string } {
  return isObject(key) && ["RSA", "EC", "OKP"].includes(String(key.kty)) && !("d" in key) && !("k" in key);
}

const standardAlgorithms = ["RS256", "PS256", "ES256", "EdDSA"];
const tokenNames = ["JWT_ISSUER", "JWT_AUDIENCE", "JWT_JWKS_URL", "JWT_KEYS", "JWT_ALGORITHMS"] as const;
