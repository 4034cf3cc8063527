// The worker's entry: reads its bindings once, then serves or refuses.
import type { ExecutionContext } from "hono";
import { init } from "ventanilla";
import { readConfiguration, type Settings } from "./configuration.ts";
import { viewer } from "./doors/viewer.ts";
import { createGateway, type Gateway, refuseEverything } from "./gateway.ts";
import { writeLine } from "./log.ts";
import { type AnswerNamespace, durableObjectStores, type SequenceNamespace } from "./stores/durable_objects.ts";

export { AnswerRecord } from "./stores/answer_record.ts";
export { SequenceStore } from "./stores/sequence_store.ts";

/** The settings, and what the platform binds beside them. */
type Bindings = Settings & {
  /** The Durable Object that leases authorization numbers. */
  SEQUENCE: SequenceNamespace;
  /** The Durable Object that keeps answers to requests with an Idempotency-Key. */
  ANSWERS: AnswerNamespace;
};

await init();

let gateway: Gateway | undefined;

export default {
  fetch(request: Request, bindings: Bindings, execution: ExecutionContext): Response | Promise<Response> {
    gateway ??= start(bindings);
    return gateway.fetch(request, {}, execution);
  },
};

function start(bindings: Bindings): Gateway {
  const { configuration, missing } = readConfiguration(bindings);
  for (const name of ["SEQUENCE", "ANSWERS"] as const) {
    if (!bindings[name]) missing.push(`${name}: no Durable Object is bound`);
  }
  if (!configuration || missing.length > 0) {
    writeLine({ event: "refused", missing });
    return refuseEverything();
  }
  writeLine({ event: "started", providers: [...configuration.providers.keys()] });
  return createGateway(configuration, durableObjectStores(bindings.SEQUENCE, bindings.ANSWERS), { viewer });
}
