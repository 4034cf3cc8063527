// The context of one call: what is configured, and what only this request knows.

import type { AnyContext } from "ventanilla";
import { clientAddress } from "./address.ts";
import { localeOf } from "./answer.ts";
import type { Configuration } from "./configuration.ts";
import type { Door } from "./logged.ts";
import type { CallCredentials } from "./upstream/credentials.ts";

/**
 * Nothing where the caller's token lacks a claim that a credential is taken from: then nobody knows for whom the call is.
 * @param source instead of the configured credentials
 */
export function callContext(
  door: Door,
  configuration: Configuration,
  provider: string,
  source: CallCredentials | undefined,
): AnyContext | undefined {
  const { context, claims } = configuration.providers.get(provider) ?? {};
  if (!context || !claims) return undefined;
  const said = claimed(door, claims);
  if (!said) return undefined;
  const credentials = source
    ? async (reason: "first" | "expired") => ({ ...(await source.ask(reason)), ...said })
    : { ...context.credentials, ...said };
  const address = clientAddress(door.req.raw.headers, configuration.clientAddressHeader);
  const wish = configuration.simulated ? door.req.header("X-Simulate") : undefined;
  const further = { ...door.var.trace?.headers, ...(wish && { "x-simulate": wish }) };
  return {
    ...context,
    locale: localeOf(door),
    credentials,
    invoker: { ...context.invoker, ...(address && { userIPAddress: address }) },
    overrides: { ...context.overrides, headers: { ...context.overrides?.headers, ...further } },
  };
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
