// The simulator, watched: which requests have come, how many are still open.
import { startSimulator } from "../../simulator/server.mjs";
import { until } from "../until.mjs";

/** @returns requests by method, path and wish; `quiet` waits until nobody waits there, `abandoned` until nobody is connected. */
export async function openProvider() {
  const simulator = await startSimulator({ faults: "calm" });
  const requests = [];
  let inFlight = 0;
  let connections = 0;
  // One that it closed just when the gateway sends again would be a fault of its own.
  simulator.server.keepAliveTimeout = 10 * 60_000;
  simulator.server.on("connection", (socket) => {
    connections += 1;
    socket.once("close", () => {
      connections -= 1;
    });
  });
  simulator.server.on("request", ({ method, url, headers }, outgoing) => {
    inFlight += 1;
    outgoing.once("close", () => {
      inFlight -= 1;
    });
    requests.push({ method, url, wish: headers["x-simulate"], transaction: headers["x-invoker-txid"] });
  });
  return {
    url: simulator.url,
    requests,
    quiet: () =>
      until(
        () => inFlight === 0,
        () => `${inFlight} requests are still open at the provider`,
      ),
    abandoned: () =>
      until(
        () => connections === 0,
        () => `${connections} connections are still open at the provider`,
      ),
    close: simulator.close,
  };
}
