// Providers' tokens, as the environment says where they are granted: settings and client secrets apart.
import { type GrantSettings, grantMethods } from "../upstream/grant.ts";
import { isObject, type Missing, readObject, readUrl } from "./values.ts";

export type TokenBindings = {
  /**
   * `{ "bcs": { "url": …, "scope": …, "audience": …, "method": …, "credential": … }, … }`: where a provider's token is granted.
   * All but `url` may be left out: `method` is client_secret_basic (default) or client_secret_post, `credential` says which of
   * the provider's credentials the token is (default: token).
   */
  TOKENS?: string;
  /** `{ "bcs": { "clientId": …, "clientSecret": … or [ … ] }, … }`, a secret: of several client secrets each may be valid. */
  TOKEN_CLIENTS?: string;
};

export type ProviderToken = { credential: string; grant: GrantSettings };

export function readTokens(bindings: TokenBindings, missing: Missing): Map<string, ProviderToken> {
  const settings = readObject("TOKENS", bindings.TOKENS, missing);
  const clients = readObject("TOKEN_CLIENTS", bindings.TOKEN_CLIENTS, missing);
  for (const id of Object.keys(clients)) {
    if (!(id in settings)) missing.push(`TOKEN_CLIENTS: TOKENS has no provider "${id}"`);
  }
  return new Map(
    Object.entries(settings).flatMap(([id, value]) => {
      const token = readToken(id, value, clients[id], missing);
      return token ? [[id, token] as const] : [];
    }),
  );
}

function readToken(id: string, value: unknown, client: unknown, missing: Missing): ProviderToken | undefined {
  const { url: address, credential = "token", method = grantMethods[0], ...parameters } = isObject(value) ? value : {};
  const url = readUrl(`TOKENS, ${id}`, String(address), missing);
  const { clientId, clientSecret } = isObject(client) ? client : {};
  const clientSecrets = Array.isArray(clientSecret) ? clientSecret : [clientSecret];
  const known = grantMethods.find((name) => name === method);
  if (!known) missing.push(`TOKENS, ${id}: method is none of ${grantMethods.join(", ")}`);
  const { scope, audience, ...others } = parameters;
  if (Object.keys(others).length > 0 || ![scope ?? "", audience ?? "", credential].every(isText)) {
    missing.push(`TOKENS, ${id}: not texts named url, scope, audience, method and credential`);
  }
  if (!isSecret(clientId) || clientSecrets.length === 0 || !clientSecrets.every(isSecret)) {
    missing.push(`TOKEN_CLIENTS: ${id} has no clientId and clientSecret`);
    return undefined;
  }
  if (!url || !known) return undefined;
  const given = parameters as Record<string, string>;
  return { credential: String(credential), grant: { url, parameters: given, clientId, clientSecrets, method: known } };
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isSecret(value: unknown): value is string {
  return isText(value) && value !== "";
}
