// The environment, read and judged once. What is wrong comes back as a list for the operator: names, never values.
import { type AnyContext, operations, type Resolved } from "ventanilla";
import type { SequenceNamespace } from "./sequence.ts";

/** What the platform binds. Settings and credentials are JSON texts, apart from each other so that only the latter are secrets. */
export type Bindings = {
  /** SHA-256 digests of the API keys, in hexadecimal, separated by blanks or commas. */
  API_KEY_HASHES?: string;
  /** `{ "bcs": { "origin": …, "basePath": …, "invoker": { … } }, … }`: a context per provider, without credentials. */
  PROVIDERS?: string;
  /** `{ "bcs": { "clientId": …, … }, … }`: a secret. */
  CREDENTIALS?: string;
  /** Milliseconds a provider may take. */
  TIMEOUT_MS?: string;
  /** How often a call that only reads is tried again. */
  RETRIES?: string;
  /** How many authorization numbers one lease takes. */
  SEQUENCE_BLOCK?: string;
  /** The header in which the platform itself writes the client's address, as `CF-Connecting-IP`; unset: no header is believed. */
  CLIENT_ADDRESS_HEADER?: string;
  /** "yes" in development: the header x-simulate is handed on to the providers. */
  SIMULATED?: string;
  /** The Durable Object that leases authorization numbers. */
  SEQUENCE: SequenceNamespace;
};

/** What every request to a provider has in common. */
export type ProviderContext = Resolved<AnyContext>;

export type Configuration = {
  keyDigests: Uint8Array[];
  providers: Map<string, ProviderContext>;
  timeoutMs: number;
  retries: number;
  sequenceBlock: number;
  clientAddressHeader: string | undefined;
  simulated: boolean;
};

/** The configuration, or everything that is missing from it. */
export function readConfiguration(bindings: Bindings): { configuration?: Configuration; missing: string[] } {
  const missing: string[] = [];
  const configuration: Configuration = {
    keyDigests: readDigests(bindings.API_KEY_HASHES, missing),
    providers: readProviders(bindings, missing),
    timeoutMs: readInteger("TIMEOUT_MS", bindings.TIMEOUT_MS, { standard: 10_000, least: 1 }, missing),
    retries: readInteger("RETRIES", bindings.RETRIES, { standard: 2, least: 0 }, missing),
    sequenceBlock: readInteger("SEQUENCE_BLOCK", bindings.SEQUENCE_BLOCK, { standard: 1_000, least: 1 }, missing),
    clientAddressHeader: readHeaderName("CLIENT_ADDRESS_HEADER", bindings.CLIENT_ADDRESS_HEADER, missing),
    simulated: bindings.SIMULATED === "yes",
  };
  if (!bindings.SEQUENCE) missing.push("SEQUENCE: no Durable Object is bound");
  return missing.length === 0 ? { configuration, missing } : { missing };
}

function readDigests(text: string | undefined, missing: string[]): Uint8Array[] {
  const hashes = (text ?? "").split(/[\s,]+/).filter(Boolean);
  if (hashes.length === 0) missing.push("API_KEY_HASHES: no API key is configured");
  return hashes.flatMap((hash, index) => {
    if (/^[0-9a-f]{64}$/i.test(hash)) return [Uint8Array.from(hash.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))];
    missing.push(`API_KEY_HASHES: entry ${index + 1} is not a SHA-256 digest in hexadecimal`);
    return [];
  });
}

function readProviders(bindings: Bindings, missing: string[]): Map<string, ProviderContext> {
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

function readObject(name: string, text: string | undefined, missing: string[]): Record<string, unknown> {
  if (text === undefined) return {};
  try {
    const value: unknown = JSON.parse(text);
    if (value !== null && typeof value === "object" && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // Told below: the parser's own message would quote a secret.
  }
  missing.push(`${name}: not a JSON object`);
  return {};
}

function readHeaderName(name: string, text: string | undefined, missing: string[]): string | undefined {
  if (text !== undefined && !/^[\w!#$%&'*+.^`|~-]+$/.test(text)) missing.push(`${name}: not the name of a header`);
  return text;
}

function readInteger(
  name: string,
  text: string | undefined,
  range: { standard: number; least: number },
  missing: string[],
): number {
  if (text === undefined) return range.standard;
  if (/^\d{1,9}$/.test(text) && Number(text) >= range.least) return Number(text);
  missing.push(`${name}: not a whole number in its range`);
  return range.standard;
}
