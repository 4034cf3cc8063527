// The context of one call: what is configured, and what only this request knows.
import type { AnyContext } from "ventanilla";
import { clientAddress, peerAddress } from "./address.ts";
import { localeOf } from "./answer.ts";
import { secretsOf } from "./configuration/providers.ts";
import type { Configuration } from "./configuration.ts";
import type { Door } from "./logged.ts";
import { maskOf } from "./secrets.ts";
import type { CallCredentials, Credentials } from "./upstream/credentials.ts";

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
  const { context, claims, sets, mask } = configuration.providers.get(provider) ?? {};
  if (!context || !claims || !sets || !mask) return undefined;
  const said = claimed(door, claims);
  if (!said) return undefined;
  const given = [...sets, said];
  const maskGiven = () => door.set("mask", maskOf(secretsOf(context, given)));
  if (Object.keys(said).length === 0) door.set("mask", mask);
  else maskGiven();
  const ask = async (source: CallCredentials, reason: "first" | "expired"): Promise<Credentials> => {
    const credentials = { ...(await source.ask(reason)), ...said };
    given.push(credentials);
    maskGiven();
    return credentials;
  };
  const credentials = source ? (reason: "first" | "expired") => ask(source, reason) : { ...context.credentials, ...said };
  const address = clientAddress(door.req.raw.headers, configuration.clientAddressHeader);
  const peer = configuration.clientAddressHeader === undefined ? peerAddress(door.env?.address) : undefined;
  const wish = configuration.simulated ? door.req.header("X-Simulate") : undefined;
  const further = { ...door.get("trace")?.headers, ...(wish && { "x-simulate": wish }) };
  return {
    ...context,
    locale: localeOf(door),
    credentials,
    invoker: { ...(peer && { userIPAddress: peer }), ...context.invoker, ...(address && { userIPAddress: address }) },
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
  const caller = door.get("caller");
  const credentials: Record<string, string> = {};
  if (caller?.kind !== "token") return credentials;
  for (const [credential, claim] of claims) {
    const value = caller.claims[claim];
    if (typeof value !== "string" || value === "") return undefined;
    credentials[credential] = value;
  }
  return credentials;
}
