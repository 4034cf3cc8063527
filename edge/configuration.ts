// The environment, read and judged once. What is wrong comes back as a list for the operator: names, never values.
import { type CallerBindings, type CallerSettings, readCallers } from "./configuration/callers.ts";
import { type DoorBindings, type DoorSettings, readDoor } from "./configuration/door.ts";
import { type Provider, type ProviderBindings, readProviders } from "./configuration/providers.ts";
import { readUpstream, type UpstreamBindings, type UpstreamSettings } from "./configuration/upstream.ts";
import { readHeaderName, readInteger } from "./configuration/values.ts";

/** What the environment says, on every platform. */
export type Settings = CallerBindings &
  DoorBindings &
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
  providers: Map<string, Provider>;
  upstream: UpstreamSettings;
  sequenceBlock: number;
  clientAddressHeader: string | undefined;
  simulated: boolean;
};

/** The configuration, or everything that is missing from it. */
export function readConfiguration(bindings: Settings): { configuration?: Configuration; missing: string[] } {
  const missing: string[] = [];
  const configuration: Configuration = {
    callers: readCallers(bindings, missing),
    door: readDoor(bindings, missing),
    providers: readProviders(bindings, missing),
    upstream: readUpstream(bindings, missing),
    sequenceBlock: readInteger("SEQUENCE_BLOCK", bindings.SEQUENCE_BLOCK, { standard: 1_000, least: 1 }, missing),
    clientAddressHeader: readHeaderName("CLIENT_ADDRESS_HEADER", bindings.CLIENT_ADDRESS_HEADER, missing),
    simulated: bindings.SIMULATED === "yes",
  };
  return missing.length === 0 ? { configuration, missing } : { missing };
}
