// The worker's entry: reads its bindings once, then serves or refuses.
import { createSequence, init } from "ventanilla";
import { type Bindings, readConfiguration } from "./configuration.ts";
import { createGateway, type Gateway, refuseEverything } from "./gateway.ts";
import { writeLine } from "./log.ts";
import { durableObjectStore } from "./sequence.ts";

export { SequenceStore } from "./sequence_store.ts";

await init();

let gateway: Gateway | undefined;

export default {
  fetch(request: Request, bindings: Bindings): Response | Promise<Response> {
    gateway ??= start(bindings);
    return gateway.fetch(request);
  },
};

function start(bindings: Bindings): Gateway {
  const { configuration, missing } = readConfiguration(bindings);
  if (!configuration) {
    writeLine({ event: "refused", missing });
    return refuseEverything();
  }
  writeLine({ event: "started", providers: [...configuration.providers.keys()] });
  return createGateway(
    configuration,
    createSequence({ store: durableObjectStore(bindings.SEQUENCE), block: configuration.sequenceBlock }),
  );
}
