// What the simulator promises; compiled, never run.
import { bcs, itau } from "ventanilla";
import { createSimulator, type Simulation, type Simulator, simulatorCredentials } from "ventanilla/simulator";

const simulator: Simulator = createSimulator({ clock: () => new Date(0), seed: 2 });
const wish: Simulation = "status=503";
const context = { origin: "https://a.example", overrides: { headers: { "x-simulate": wish } } };
await itau.getContext.call(
  { body: { contextId: "1" } },
  { ...context, credentials: simulatorCredentials.itau },
  { fetch: simulator.fetch },
);
bcs.with({ ...context, credentials: simulatorCredentials.bcs }, { fetch: simulator.fetch });
createSimulator({ faults: { seed: 1, share: 0.1, wishes: ["drop", "delay=300 html", "51011"] } });
createSimulator({ faults: "calm" });
// @ts-expect-error: no such profile.
createSimulator({ faults: "rough" });
// @ts-expect-error: no such option.
createSimulator({ sead: 2 });
