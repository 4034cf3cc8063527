// What only a process of its own is told: where it listens, how it ends, what it remembers.
import { type Missing, readInteger } from "./values.ts";

export type ServerBindings = {
  /** The address it listens on; default: 127.0.0.1. In a container 0.0.0.0. */
  HOST?: string;
  /** The port it listens on; default: 8787. */
  PORT?: string;
  /** Milliseconds that requests in flight have to end after SIGTERM; default: 15000. */
  DRAIN_MS?: string;
  /** `memory`: what outlives a request is kept by this one process, and forgotten with it. */
  STORES?: string;
};

export type ServerSettings = { host: string; port: number; drainMs: number; stores: "memory" };

/**
 * The memory's authorization numbers begin anew with each process, so that a restart, or a second process, repeats those of the
 * same day (decision 3): nobody gets it who has not asked for it.
 */
export function readServer(bindings: ServerBindings, missing: Missing): ServerSettings {
  const { HOST = "127.0.0.1", STORES } = bindings;
  if (STORES !== "memory") missing.push('STORES: not set; "memory" is for one process that starts once a day at most');
  return {
    host: HOST,
    port: readInteger("PORT", bindings.PORT, { standard: 8_787, least: 0 }, missing),
    drainMs: readInteger("DRAIN_MS", bindings.DRAIN_MS, { standard: 15_000, least: 0 }, missing),
    stores: "memory",
  };
}
