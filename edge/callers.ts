// Who may call: API keys and JSON Web Tokens, both presented as bearer tokens (RFC 6750).
import { type ApiKey, keyHolder } from "./callers/api_keys.ts";
import type { TokenReader } from "./callers/tokens.ts";

/** Somebody who may call, and what for. */
export type Caller = {
  /** A key's name or a token's subject; a token's is somebody, so it is not logged as it is. */
  id: string;
  kind: "key" | "token";
  scopes: ReadonlySet<string>;
  /** What a token says beside that. */
  claims: Readonly<Record<string, unknown>>;
};

export type Callers = {
  /** The caller; `missing`: nobody said who it is; `invalid`: what was presented opens nothing. */
  admit(headers: Headers): Promise<Caller | "missing" | "invalid">;
};

export function callersOf(keys: readonly ApiKey[], tokens: TokenReader | undefined): Callers {
  return {
    async admit(headers) {
      const presented = presentedBy(headers);
      if (presented === undefined) return "missing";
      if (presented === "") return "invalid";
      const holder = keyHolder(presented, keys);
      if (holder) return holder;
      return (tokens && looksLikeToken(presented) && (await tokens(presented))) || "invalid";
    },
  };
}

/** What was presented; empty where it is in no form that we know. */
function presentedBy(headers: Headers): string | undefined {
  const authorization = headers.get("authorization");
  if (authorization !== null) return /^Bearer +([\x21-\x7e]+)$/i.exec(authorization)?.[1] ?? "";
  return headers.get("x-api-key") || undefined;
}

/** A JWS in its compact form (RFC 7515): three parts in base64url. */
function looksLikeToken(text: string): boolean {
  return text.length <= longestToken && /^[\w-]+\.[\w-]+\.[\w-]+$/.test(text);
}

const longestToken = 8_192;
