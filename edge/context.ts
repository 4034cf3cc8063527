// The context of one call: what is configured, and what only this request knows.
import { clientAddress, peerAddress } from "./address.ts";
import { localeOf } from "./answer.ts";
import { secretsOf } from "./configuration/providers.ts";
import type { Configuration, ProviderContext } from "./configuration.ts";
import type { Door } from "./logged.ts";
import { maskOf } from "./secrets.ts";
import { traceOf } from "./trace.ts";

/** Nothing where the caller's token lacks a claim that a credential is taken from: then nobody knows for whom the call is. */
export function callContext(door: Door, configuration: Configuration, provider: string): ProviderContext | undefined {
  const { context, claims, mask } = configuration.providers.get(provider) ?? {};
  if (!context || !claims || !mask) return undefined;
  const credentials = claimed(door, claims);
  if (!credentials) return undefined;
  const address = clientAddress(door.req.raw.headers, configuration.clientAddressHeader);
  const peer = configuration.clientAddressHeader === undefined ? peerAddress(door.env?.address) : undefined;
  const wish = configuration.simulated ? door.req.header("X-Simulate") : undefined;
  const further = { ...traceOf(door.req.raw.headers)?.headers, ...(wish && { "x-simulate": wish }) };
  const whole = { ...context, credentials: { ...context.credentials, ...credentials } } as ProviderContext;
  door.set("mask", Object.keys(credentials).length === 0 ? mask : maskOf(secretsOf(whole)));
  return {
    ...whole,
    locale: localeOf(door),
    invoker: { ...(peer && { userIPAddress: peer }), ...context.invoker, ...(address && { userIPAddress: address }) },
    overrides: { ...context.overrides, headers: { ...context.overrides?.headers, ...further } },
  } as ProviderContext;
}

/** The headers that a caller may set, as far as it has set them: the contract judges their values. */
export function givenHeaders(headers: Headers, allowed: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    allowed.flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );
}

/** Credentials that a token's claims say; an API key stands for what is configured. */
function claimed(door: Door, claims: ReadonlyMap<string, string>): Record<string, string> | undefined {
  const { caller } = door.var;
  const credentials: Record<string, string> = {};
  if (caller?.kind !== "token") return credentials;
  for (const [credential, claim] of claims) {
    const value = caller.claims[claim];
    if (typeof value !== "string" || value === "") return undefined;
    credentials[credential] = value;
  }
  return credentials;
}
