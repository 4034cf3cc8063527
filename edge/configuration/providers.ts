// A context per provider, as the environment says it: settings and credentials apart, so that only the latter are secrets.
import { type AnyContext, operations, type Resolved } from "ventanilla";
import { type Missing, readObject } from "./values.ts";

export type ProviderBindings = {
  /** `{ "bcs": { "origin": …, "basePath": …, "invoker": { … } }, … }`: a context per provider, without credentials. */
  PROVIDERS?: string;
  /** `{ "bcs": { "clientId": …, … }, … }`: a secret. */
  CREDENTIALS?: string;
  /** The header in which the platform itself writes the client's address, as `CF-Connecting-IP`; unset: no header is believed. */
  CLIENT_ADDRESS_HEADER?: string;
};

/** What every request to a provider has in common. */
export type ProviderContext = Resolved<AnyContext>;

export function readProviders(bindings: ProviderBindings, missing: Missing): Map<string, ProviderContext> {
  const settings = readObject("PROVIDERS", bindings.PROVIDERS, missing);
  const credentials = readObject("CREDENTIALS", bindings.CREDENTIALS, missing);
  const known = new Set([...operations].map((operation) => operation.provider));
  const providers = new Map<string, ProviderContext>();
  if (Object.keys(settings).length === 0) missing.push("PROVIDERS: no provider is configured");
  for (const [id, values] of Object.entries(settings)) {
    if (!known.has(id)) {
      missing.push(`PROVIDERS: the contract knows no provider "${id}"`);
      continue;
    }
    const context = { ...(values as object), credentials: credentials[id] ?? {} } as ProviderContext;
    missing.push(...incompleteContext(id, context, bindings.CLIENT_ADDRESS_HEADER !== undefined));
    providers.set(id, context);
  }
  return providers;
}

/** The contract itself says what a context needs: every operation is prepared once, and what it misses in the context is told. */
function incompleteContext(provider: string, context: ProviderContext, addressed: boolean): string[] {
  const told = new Set<string>();
  for (const operation of operations) {
    if (operation.provider !== provider) continue;
    // The authorization number comes with each request; so does the client's address where a header brings it.
    const address = addressed ? { userIPAddress: "127.0.0.1" } : {};
    const sample = { ...context, authorization: "0", invoker: { ...address, ...context.invoker } };
    const prepared = operation.prepare({}, sample);
    if (prepared.ok) continue;
    for (const { in: place, pointer, code } of prepared.issues) {
      if (place === "context") told.add(`${provider}: ${pointer || "the context"} is wrong or missing (${code})`);
    }
  }
  return [...told];
}
