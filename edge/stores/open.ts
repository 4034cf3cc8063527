// Opens the stores of a process of its own.
import type { StoreSettings } from "../configuration/server.ts";
import type { OpenStores } from "../stores.ts";
import { memoryStores } from "./memory.ts";
import { redisStores } from "./redis.ts";

/** Rejects where no server answers at the URL. */
export async function openStores({ redisUrl }: StoreSettings): Promise<OpenStores> {
  return redisUrl === undefined ? memoryStores() : redisStores(redisUrl);
}
