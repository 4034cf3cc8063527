// The worker's entry: reads its bindings once, then serves or refuses.
import { init } from "ventanilla";
import { readConfiguration, type Settings } from "./configuration.ts";
import { createGateway, type Gateway, refuseEverything } from "./gateway.ts";
import { writeLine } from "./log.ts";
import { durableObjectStore, type SequenceNamespace } from "./sequence.ts";

export { SequenceStore } from "./sequence_store.ts";

/** The settings, and what the platform binds beside them. */
type Bindings = Settings & {
  /** The Durable Object that leases authorization numbers. */
  SEQUENCE: SequenceNamespace;
};

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
  if (!bindings.SEQUENCE) missing.push("SEQUENCE: no Durable Object is bound");
  if (!configuration || missing.length > 0) {
    writeLine({ event: "refused", missing });
    return refuseEverything();
  }
  writeLine({ event: "started", providers: [...configuration.providers.keys()] });
  return createGateway(configuration, { sequence: durableObjectStore(bindings.SEQUENCE) }, viewer);
}

/** A file beside this one, which bundle.mjs puts there: the platform keeps it, and a request for it loads it. */
async function viewer(): Promise<ArrayBuffer> {
  const { default: script } = await import("./viewer.bin");
  return script;
}
