// The gateway: what every request meets, and a door for each provider.
import { type ExecutionContext, Hono } from "hono";
import { requestId } from "hono/request-id";
import { createSequence } from "ventanilla";
import { answerProblem } from "./answer.ts";
import { drain } from "./body.ts";
import { tokenReader } from "./callers/tokens.ts";
import { callersOf } from "./callers.ts";
import type { Configuration } from "./configuration.ts";
import { pagesOf } from "./cors.ts";
import { pass } from "./door.ts";
import { boundedHeaders } from "./limits/header.ts";
import { memoryLimiter, platformLimiter } from "./limits/rate.ts";
import { logged, type Variables } from "./logged.ts";
import { requestIdOf } from "./request_id.ts";
import type { Stores } from "./stores.ts";
import { upstreamsOf } from "./upstream.ts";

export type Gateway = {
  /** @param context the platform's, where it ends with the answer unless it is asked to wait */
  fetch: (request: Request, bindings?: object, context?: ExecutionContext) => Response | Promise<Response>;
};

export function createGateway(configuration: Configuration, stores: Stores): Gateway {
  const app = house();
  const { keys, tokens } = configuration.callers;
  const { origins, rate, rateLimiter } = configuration.door;
  const callers = callersOf(keys, tokens && tokenReader(tokens));
  const limiter = rate && (rateLimiter ? platformLimiter(rateLimiter, rate) : memoryLimiter(rate));
  const sequence = createSequence({ store: stores.sequence, block: configuration.sequenceBlock });
  const services = { configuration, callers, limiter, sequence, upstreams: upstreamsOf(configuration) };
  if (origins.length > 0) app.use(pagesOf(origins));
  for (const provider of configuration.providers.keys()) app.all(`/${provider}/*`, (door) => pass(door, services));
  return app;
}

/** The gateway that is not configured: every door is closed, and the log says why. */
export function refuseEverything(): Gateway {
  const app = house();
  app.all("*", (door) => answerProblem(door, "internal"));
  return app;
}

function house(): Hono<{ Variables: Variables }> {
  const app = new Hono<{ Variables: Variables }>();
  // No caller's id is short enough to be taken as it comes: the generator decides.
  app.use(requestId({ limitLength: 0, generator: requestIdOf }));
  app.use(logged());
  app.use(async (door, next) => {
    await next();
    await drain(door.req.raw);
  });
  app.use(boundedHeaders);
  app.notFound((door) => answerProblem(door, "route_not_found"));
  app.onError((error, door) => {
    door.set("fault", error.name);
    return answerProblem(door, "internal");
  });
  return app;
}
