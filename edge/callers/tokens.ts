// JSON Web Tokens (RFC 7519, RFC 9068), verified by jose against keys of the issuer.
import { createLocalJWKSet, createRemoteJWKSet, errors, type JSONWebKeySet, type JWTPayload, jwtVerify } from "jose";
import type { Caller } from "../callers.ts";

export type TokenSettings = {
  issuer: string;
  audience: string;
  /** Where the issuer publishes its keys, or the keys. */
  keys: URL | JSONWebKeySet;
  /** Signature algorithms that are taken: none with a shared secret, and never `none`. */
  algorithms: readonly string[];
};

/** Who a token says its bearer is; nothing where the token is not to be believed. Rejects where the keys cannot be had. */
export type TokenReader = (token: string) => Promise<Caller | undefined>;

/** Asymmetric algorithms of RFC 7518 and RFC 8037: whoever can verify cannot sign. */
export const knownAlgorithms = [
  "RS256",
  "RS384",
  "RS512",
  "PS256",
  "PS384",
  "PS512",
  "ES256",
  "ES384",
  "ES512",
  "EdDSA",
  "Ed25519",
] as const;

export function tokenReader({ issuer, audience, keys, algorithms }: TokenSettings): TokenReader {
  const set =
    keys instanceof URL
      ? createRemoteJWKSet(keys, { cooldownDuration: refreshPause, timeoutDuration: 5_000 })
      : createLocalJWKSet(keys);
  const checks = { issuer, audience, algorithms: [...algorithms], clockTolerance, requiredClaims: ["exp", "sub"] };
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, set, checks);
      return callerOf(payload);
    } catch (error) {
      if (error instanceof errors.JOSEError && refusals.has(error.code)) return undefined;
      throw error;
    }
  };
}

function callerOf(payload: JWTPayload): Caller | undefined {
  const { sub } = payload;
  if (typeof sub !== "string" || sub === "") return undefined;
  return { id: sub, kind: "token", scopes: new Set(scopesIn(payload)), claims: payload };
}

/** `scope` of RFC 8693, separated by blanks; some issuers write a list, some call it `scp`. */
function scopesIn({ scope, scp }: JWTPayload): string[] {
  const said = scope ?? scp;
  if (typeof said === "string") return said.split(" ").filter(Boolean);
  return Array.isArray(said) ? said.filter((one) => typeof one === "string") : [];
}

/** What is wrong with a token; anything else is wrong with the keys. */
const refusals: ReadonlySet<string> = new Set(
  [
    errors.JWTClaimValidationFailed,
    errors.JWTExpired,
    errors.JWTInvalid,
    errors.JWSInvalid,
    errors.JWSSignatureVerificationFailed,
    errors.JWKSNoMatchingKey,
    errors.JWKSMultipleMatchingKeys,
    errors.JOSEAlgNotAllowed,
    errors.JOSENotSupported,
  ].map(({ code }) => code),
);

// Seconds by which two clocks may differ.
const clockTolerance = 60;
// A key that is not known makes the keys be fetched again, at most once in so many milliseconds.
const refreshPause = 60_000;
