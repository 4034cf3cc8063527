// What each provider gets, as the environment says it: settings and credentials apart, so that only the latter are secrets.
import { type AnyContext, operations, type Resolved } from "ventanilla";
import { type Mask, maskOf } from "../secrets.ts";
import { isObject, type Missing, readObject } from "./values.ts";

export type ProviderBindings = {
  /** `{ "bcs": { "origin": …, "basePath": …, "invoker": { … } }, … }`: a context per provider, without credentials. */
  PROVIDERS?: string;
  /** `{ "bcs": { "clientId": …, … }, … }`: a secret. */
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
  /** Takes what is secret of the context out of an answer. */
  mask: Mask;
};

/** What runs the gateway: `knowsClients`: it can say who is at the other end of a connection. */
export type Platform = { knowsClients: boolean };

export function readProviders(bindings: ProviderBindings, { knowsClients }: Platform, missing: Missing): Map<string, Provider> {
  const settings = readObject("PROVIDERS", bindings.PROVIDERS, missing);
  const credentials = readObject("CREDENTIALS", bindings.CREDENTIALS, missing);
  const claims = readObject("CREDENTIAL_CLAIMS", bindings.CREDENTIAL_CLAIMS, missing);
  const known = new Set([...operations].map((operation) => operation.provider));
  const providers = new Map<string, Provider>();
  if (Object.keys(settings).length === 0) missing.push("PROVIDERS: no provider is configured");
  for (const id of Object.keys(claims)) {
    if (!(id in settings)) missing.push(`CREDENTIAL_CLAIMS: no provider "${id}" is configured`);
  }
  for (const [id, values] of Object.entries(settings)) {
    if (!known.has(id)) {
      missing.push(`PROVIDERS: the contract knows no provider "${id}"`);
      continue;
    }
    const context = { ...(values as object), credentials: credentials[id] ?? {} } as ProviderContext;
    const provider = { context, claims: readClaims(id, claims[id], missing), mask: maskOf(secretsOf(context)) };
    missing.push(...incompleteContext(id, provider, knowsClients || bindings.CLIENT_ADDRESS_HEADER !== undefined));
    providers.set(id, provider);
  }
  return providers;
}

/** Credentials, and the session key where the operator has its own: it is token material (decision 5). */
export function secretsOf({ credentials, invoker }: ProviderContext): object {
  const { sessionKey } = (invoker ?? {}) as { sessionKey?: unknown };
  return { ...credentials, sessionKey };
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
function incompleteContext(id: string, { context, claims }: Pick<Provider, "context" | "claims">, addressed: boolean): string[] {
  const told = new Set<string>();
  const credentials = { ...context.credentials, ...Object.fromEntries([...claims.keys()].map((name) => [name, "0"])) };
  for (const operation of operations) {
    if (operation.provider !== id) continue;
    // The authorization number comes with each request; so does the client's address where a header or the connection says it.
    const address = addressed ? { userIPAddress: "127.0.0.1" } : {};
    const sample = { ...context, credentials, authorization: "0", invoker: { ...address, ...context.invoker } };
    const prepared = operation.prepare({}, sample as ProviderContext);
    for (const { in: place, pointer, code } of prepared.warnings) {
      const [, first, name] = pointer.split("/");
      if (place === "context" && first === "credentials" && code === "unknown" && name !== undefined && claims.has(name)) {
        told.add(`CREDENTIAL_CLAIMS: ${id} has no credential "${name}"`);
      }
    }
    if (prepared.ok) continue;
    for (const { in: place, pointer, code } of prepared.issues) {
      if (place === "context") told.add(`${id}: ${pointer || "the context"} is wrong or missing (${code})`);
    }
  }
  return [...told];
}
