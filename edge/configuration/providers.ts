// What each provider gets, as the environment says it: settings and credentials apart, so that only the latter are secrets.
import { type AnyContext, operations, type Resolved } from "ventanilla";
import { type Mask, maskOf } from "../secrets.ts";
import type { Credentials } from "../upstream/credentials.ts";
import { type ProviderToken, readTokens, type TokenBindings } from "./tokens.ts";
import { isObject, type Missing, readObject } from "./values.ts";

export type ProviderBindings = TokenBindings & {
  /** `{ "bcs": { "origin": …, "basePath": …, "invoker": { … } }, … }`: a context per provider, without credentials. */
  PROVIDERS?: string;
  /** `{ "bcs": { "clientId": …, … }, … }`: a secret. During a rotation a list of such objects: where one is refused the next is tried. */
  CREDENTIALS?: string;
  /** `{ "bcs": { "custLoginId": "<claim>" }, … }`: credentials that a caller's token says, by the name of the claim. */
  CREDENTIAL_CLAIMS?: string;
  /** The header in which the platform itself writes the client's address, as `CF-Connecting-IP`; unset: no header is believed. */
  CLIENT_ADDRESS_HEADER?: string;
};

/** What every request to a provider has in common. */
export type ProviderContext = Resolved<AnyContext>;

export type Provider = {
  context: ProviderContext;
  /** The claim for each credential that a token says. */
  claims: ReadonlyMap<string, string>;
  /** The context's credentials, and those that may follow them. */
  sets: readonly Credentials[];
  /** Where one of the credentials is granted. */
  token: ProviderToken | undefined;
  /** Takes what is secret of the context out of an answer. */
  mask: Mask;
};

/** What runs the gateway: `knowsClients`: it can say who is at the other end of a connection. */
export type Platform = { knowsClients: boolean };

export function readProviders(bindings: ProviderBindings, { knowsClients }: Platform, missing: Missing): Map<string, Provider> {
  const settings = readObject("PROVIDERS", bindings.PROVIDERS, missing);
  const credentials = readObject("CREDENTIALS", bindings.CREDENTIALS, missing);
  const claims = readObject("CREDENTIAL_CLAIMS", bindings.CREDENTIAL_CLAIMS, missing);
  const tokens = readTokens(bindings, missing);
  const known = new Set([...operations].map((operation) => operation.provider));
  const providers = new Map<string, Provider>();
  if (Object.keys(settings).length === 0) missing.push("PROVIDERS: no provider is configured");
  for (const [name, ids] of [
    ["CREDENTIAL_CLAIMS", Object.keys(claims)],
    ["TOKENS", [...tokens.keys()]],
  ] as const) {
    for (const id of ids) if (!(id in settings)) missing.push(`${name}: no provider "${id}" is configured`);
  }
  for (const [id, values] of Object.entries(settings)) {
    if (!known.has(id)) {
      missing.push(`PROVIDERS: the contract knows no provider "${id}"`);
      continue;
    }
    const sets = readSets(credentials[id]);
    const context = { ...(values as object), credentials: sets[0] } as ProviderContext;
    const mask = maskOf(secretsOf(context, sets));
    const provider = { context, claims: readClaims(id, claims[id], missing), sets, token: tokens.get(id), mask };
    if (sets.length > 1 && provider.token) missing.push(`CREDENTIALS, TOKENS: ${id} has several sets of credentials and a token`);
    const addressed = knowsClients || bindings.CLIENT_ADDRESS_HEADER !== undefined;
    const told = sets.flatMap((set) =>
      incompleteContext(id, { ...provider, context: { ...context, credentials: set } }, addressed),
    );
    missing.push(...new Set(told));
    providers.set(id, provider);
  }
  return providers;
}

/** The contract judges what is in them. */
function readSets(value: unknown = {}): Credentials[] {
  return Array.isArray(value) && value.length > 0 ? value : [value as Credentials];
}

/** Credentials, and the session key where the operator has its own: it is token material (decision 5). */
export function secretsOf({ invoker }: ProviderContext, credentials: readonly Credentials[]): readonly object[] {
  const { sessionKey } = (invoker ?? {}) as { sessionKey?: unknown };
  return [...credentials, { sessionKey }];
}

function readClaims(provider: string, value: unknown, missing: Missing): Map<string, string> {
  if (value === undefined) return new Map();
  const entries = Object.entries(isObject(value) ? value : {});
  const texts = entries.filter((entry): entry is [string, string] => typeof entry[1] === "string" && entry[1] !== "");
  if (!isObject(value) || texts.length < entries.length) {
    missing.push(`CREDENTIAL_CLAIMS: not the names of claims for ${provider}`);
  }
  return new Map(texts);
}

/** The contract itself says what a context needs: every operation is prepared once, and what it misses in the context is told. */
function incompleteContext(id: string, { context, claims, token }: Provider, addressed: boolean): string[] {
  const told = new Set<string>();
  // Which credentials come with the call, by the setting that says so.
  const coming = new Map([...claims.keys()].map((name) => [name, "CREDENTIAL_CLAIMS"]));
  if (token) coming.set(token.credential, "TOKENS");
  const credentials = { ...context.credentials, ...Object.fromEntries([...coming.keys()].map((name) => [name, "0"])) };
  for (const operation of operations) {
    if (operation.provider !== id) continue;
    // The authorization number comes with each request; so does the client's address where a header or the connection says it.
    const address = addressed ? { userIPAddress: "127.0.0.1" } : {};
    const sample = { ...context, credentials, authorization: "0", invoker: { ...address, ...context.invoker } };
    const prepared = operation.prepare({}, sample as ProviderContext);
    for (const { in: place, pointer, code } of prepared.warnings) {
      const [, first, name] = pointer.split("/");
      const setting = coming.get(name ?? "");
      if (place === "context" && first === "credentials" && code === "unknown" && setting) {
        told.add(`${setting}: ${id} has no credential "${name}"`);
      }
    }
    if (prepared.ok) continue;
    for (const { in: place, pointer, code } of prepared.issues) {
      if (place === "context") told.add(`${id}: ${pointer || "the context"} is wrong or missing (${code})`);
    }
  }
  return [...told];
}
