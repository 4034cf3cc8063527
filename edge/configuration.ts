// The environment, read and judged once. What is wrong comes back as a list for the operator: names, never values.
import { type CallerBindings, type CallerSettings, readCallers } from "./configuration/callers.ts";
import { type DoorBindings, type DoorSettings, readDoor } from "./configuration/door.ts";
import {
  type Platform,
  type Provider,
  type ProviderBindings,
  type ProviderContext,
  readProviders,
} from "./configuration/providers.ts";
import { readHeaderName, readInteger } from "./configuration/values.ts";

export type { ProviderContext };

/** What the environment says, on every platform. */
export type Settings = CallerBindings &
  DoorBindings &
  ProviderBindings & {
    /** Milliseconds a provider may take. */
    TIMEOUT_MS?: string;
    /** How often a call that only reads is tried again. */
    RETRIES?: string;
    /** How many authorization numbers one lease takes. */
    SEQUENCE_BLOCK?: string;
    /** "yes" in development: the header x-simulate is handed on to the providers. */
    SIMULATED?: string;
  };

export type Configuration = {
  callers: CallerSettings;
  door: DoorSettings;
  providers: Map<string, Provider>;
  timeoutMs: number;
  retries: number;
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
  const configuration: Configuration = {
    callers: readCallers(bindings, missing),
    door: readDoor(bindings, missing),
    providers: readProviders(bindings, platform, missing),
    timeoutMs: readInteger("TIMEOUT_MS", bindings.TIMEOUT_MS, { standard: 10_000, least: 1 }, missing),
    retries: readInteger("RETRIES", bindings.RETRIES, { standard: 2, least: 0 }, missing),
    sequenceBlock: readInteger("SEQUENCE_BLOCK", bindings.SEQUENCE_BLOCK, { standard: 1_000, least: 1 }, missing),
    clientAddressHeader: readHeaderName("CLIENT_ADDRESS_HEADER", bindings.CLIENT_ADDRESS_HEADER, missing),
    simulated: bindings.SIMULATED === "yes",
  };
  return missing.length === 0 ? { configuration, missing } : { missing };
}
