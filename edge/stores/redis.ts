// Stores in Redis or Valkey, for many processes. Every step is one script, which the server runs as a whole. The server must
// write to disk before it answers and evict nothing (`appendfsync always`, `maxmemory-policy noeviction`): what it forgets can
// be done twice.
import { createClient } from "@redis/client";
import type { LeaseStore } from "ventanilla";
import { type AnswerStore, type OpenStores, unavailable } from "../stores.ts";
import { newKey, numbersPerDay } from "./day.ts";
import { patienceMs, within } from "./within.ts";

/** Rejects where no server answers at the URL: at the start that is a wrong setting, later it is an outage. */
export async function redisStores(url: string): Promise<OpenStores> {
  const client = await connected(url);
  // The client itself waits for ever once a command is sent.
  const run: Run = (script, key, values) => within(client.eval(script, { keys: [key], arguments: values.map(String) }));
  return {
    sequence: sequenceIn(run),
    answers: answersIn(run),
    async ready() {
      await within(client.ping());
    },
    async close() {
      client.destroy();
    },
  };
}

async function connected(url: string) {
  let hasConnected = false;
  try {
    const client = createClient({
      url,
      // Whoever waits for a server to come back finds its caller gone: to be refused at once is better.
      disableOfflineQueue: true,
      socket: { connectTimeout: patienceMs, reconnectStrategy: (retries) => hasConnected && Math.min(50 * 2 ** retries, 2_000) },
    });
    // Told by every request that meets it, and by `ready`.
    client.on("error", () => {});
    await client.connect();
    hasConnected = true;
    return client;
  } catch {
    throw unavailable();
  }
}

/** Runs a script on one key, which keeps it usable where keys are spread over a cluster. */
type Run = (script: string, key: string, values: (string | number)[]) => Promise<unknown>;

function sequenceIn(run: Run): LeaseStore {
  return {
    async lease(day, block) {
      const [next, key] = (await run(leaseScript, `ventanilla:sequence:${day}`, [block, newKey(), dayKeptMs])) as [
        number,
        string,
      ];
      if (next > numbersPerDay) throw new RangeError("no authorization number is left for this day");
      return { day, from: next - block, to: next, key };
    },
  };
}

function answersIn(run: Run): AnswerStore {
  const keyOf = (name: string) => `ventanilla:answer:${name}`;
  return {
    async reserve(name, { fingerprint, owner, leaseMs, keptMs }) {
      const held = (await run(reserveScript, keyOf(name), [fingerprint, owner, leaseMs, keptMs])) as string[] | null;
      if (!held) return undefined;
      const [kept = "", isLost, answer] = held;
      return { fingerprint: kept, answer: answer || undefined, isLost: isLost === "1" };
    },
    async complete(name, { fingerprint, owner, keptMs }, answer) {
      await run(completeScript, keyOf(name), [fingerprint, owner, keptMs, answer]);
    },
    async release(name, owner) {
      await run(releaseScript, keyOf(name), [owner]);
    },
  };
}

/** The first lease of a day fixes its key. */
const leaseScript = `
redis.call("HSETNX", KEYS[1], "key", ARGV[2])
local next = redis.call("HINCRBY", KEYS[1], "next", ARGV[1])
redis.call("PEXPIRE", KEYS[1], ARGV[3])
return { next, redis.call("HGET", KEYS[1], "key") }`;

/** By the server's own clock: those of the processes may differ. */
const reserveScript = `
local clock = redis.call("TIME")
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
local held = redis.call("HMGET", KEYS[1], "fingerprint", "answer", "lost_at")
if held[1] then
  local lost = not held[2] and now >= tonumber(held[3])
  return { held[1], lost and "1" or "0", held[2] or "" }
end
redis.call("HSET", KEYS[1], "fingerprint", ARGV[1], "owner", ARGV[2], "lost_at", string.format("%d", now + ARGV[3]))
redis.call("PEXPIRE", KEYS[1], ARGV[4])
return nil`;

const completeScript = `
local owner = redis.call("HGET", KEYS[1], "owner")
if owner and owner ~= ARGV[2] then return 0 end
redis.call("HSET", KEYS[1], "fingerprint", ARGV[1], "owner", ARGV[2], "answer", ARGV[4])
if not owner then redis.call("PEXPIRE", KEYS[1], ARGV[3]) end
return 1`;

const releaseScript = `
if redis.call("HGET", KEYS[1], "owner") == ARGV[1] and redis.call("HEXISTS", KEYS[1], "answer") == 0 then
  redis.call("DEL", KEYS[1])
end
return 1`;

// No clock is so wrong that it would ask for a day again by then.
const dayKeptMs = 3 * 24 * 60 * 60 * 1_000;
