// The environment, read and judged once. What is wrong comes back as a list for the operator: names, never values.
import { type CallerBindings, type CallerSettings, readCallers } from "./configuration/callers.ts";
import { type DoorBindings, type DoorSettings, readDoor } from "./configuration/door.ts";
import { type IdempotencyBindings, type IdempotencySettings, readIdempotency } from "./configuration/idempotency.ts";
import { type Platform, type Provider, type ProviderBindings, readProviders } from "./configuration/providers.ts";
import { readUpstream, type UpstreamBindings, type UpstreamSettings } from "./configuration/upstream.ts";
import { readHeaderName, readInteger } from "./configuration/values.ts";

/** What the environment says, on every platform. */
export type Settings = CallerBindings &
  DoorBindings &
  IdempotencyBindings &
  ProviderBindings &
  UpstreamBindings & {
    /** How many authorization numbers one lease takes. */
    SEQUENCE_BLOCK?: string;
    /** "yes" in development: the header x-simulate is handed on to the providers. */
    SIMULATED?: string;
  };

export type Configuration = {
  callers: CallerSettings;
  door: DoorSettings;
  /** Nothing where the header is not heeded. */
  idempotency: IdempotencySettings | undefined;
  providers: Map<string, Provider>;
  upstream: UpstreamSettings;
  sequenceBlock: number;
  clientAddressHeader: string | undefined;
  simulated: boolean;
};

/** The configuration, or everything that is missing from it. */
export function readConfiguration(
  bindings: Settings,
  platform: Platform = { knowsClients: false },
): { configuration?: Configuration; missing: string[] } {
  const missing: string[] = [];
  const upstream = readUpstream(bindings, missing);
  const configuration: Configuration = {
    callers: readCallers(bindings, missing),
    door: readDoor(bindings, missing),
    idempotency: readIdempotency(bindings, upstream, missing),
    providers: readProviders(bindings, platform, missing),
    upstream,
    sequenceBlock: readInteger("SEQUENCE_BLOCK", bindings.SEQUENCE_BLOCK, { standard: 1_000, least: 1 }, missing),
    clientAddressHeader: readHeaderName("CLIENT_ADDRESS_HEADER", bindings.CLIENT_ADDRESS_HEADER, missing),
    simulated: bindings.SIMULATED === "yes",
  };
  return missing.length === 0 ? { configuration, missing } : { missing };
}
