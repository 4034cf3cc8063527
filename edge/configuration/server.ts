// What only a process of its own is told: where it listens, how it ends, what it remembers.
import { type Missing, readInteger } from "./values.ts";

export type ServerBindings = {
  /** The address it listens on; default: 127.0.0.1. In a container 0.0.0.0. */
  HOST?: string;
  /** The port it listens on; default: 8787. */
  PORT?: string;
  /** Milliseconds that requests in flight have to end after SIGTERM; default: 15000. */
  DRAIN_MS?: string;
  /** Where what outlives a request is kept: `redis`, or `memory`, by this one process, and forgotten with it. */
  STORES?: string;
  /** The Redis or Valkey server, as `rediss://user:password@host:6379`: a secret. */
  REDIS_URL?: string;
};

export type ServerSettings = { host: string; port: number; drainMs: number; stores: StoreSettings };

/** Without a URL they are kept in memory. */
export type StoreSettings = { redisUrl: string | undefined };

export function readServer(bindings: ServerBindings, missing: Missing): ServerSettings {
  return {
    host: bindings.HOST ?? "127.0.0.1",
    port: readInteger("PORT", bindings.PORT, { standard: 8_787, least: 0 }, missing),
    drainMs: readInteger("DRAIN_MS", bindings.DRAIN_MS, { standard: 15_000, least: 0 }, missing),
    stores: readStores(bindings, missing),
  };
}

/**
 * The memory's authorization numbers begin anew with each process, so that a restart, or a second process, repeats those of the
 * same day (decision 3): nobody gets it who has not asked for it.
 */
function readStores({ STORES, REDIS_URL }: ServerBindings, missing: Missing): StoreSettings {
  if (STORES === "memory") return { redisUrl: undefined };
  if (STORES !== "redis") {
    missing.push('STORES: neither "redis" nor "memory", which is for one process that starts once a day at most');
  } else if (!REDIS_URL || !/^rediss?:\/\/./.test(REDIS_URL)) {
    missing.push("REDIS_URL: not the URL of a Redis or Valkey server");
  }
  return { redisUrl: REDIS_URL };
}
