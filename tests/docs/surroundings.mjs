// What the programs of the documentation call: the simulator as every provider, and the gateway in front of it as the one at
// https://door.example.
import { createHash } from "node:crypto";
import { createSimulator } from "ventanilla/simulator";
import { startGateway } from "../../edge/dev.mjs";
import { startSimulator } from "../../simulator/server.mjs";

export const door = "https://door.example";
export const doorKey = "key-of-the-caller";

/** The simulated providers, whatever the origin. */
export const providers = createSimulator();

/** @returns {Promise<{ url: string, fetch: typeof fetch, close: () => Promise<void> }>} `fetch` also knows the door */
export async function openSurroundings() {
  const simulator = await startSimulator({});
  const apiKeyHash = createHash("sha256").update(doorKey).digest("hex");
  const gateway = await startGateway({ simulatorUrl: simulator.url, apiKeyHash, quiet: true, persist: false });
  const { fetch } = globalThis;
  return {
    url: gateway.url,
    fetch: (url, init) => {
      const wanted = String(url);
      return wanted.startsWith(`${door}/`) ? fetch(wanted.replace(door, gateway.url), init) : providers.fetch(wanted, init);
    },
    async close() {
      await gateway.close();
      await simulator.close();
    },
  };
}
