// The gateway: what every request meets, and a door for each provider.
import { Hono } from "hono";
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
import { type Entry, logged, type Peer } from "./logged.ts";
import { requestIdOf } from "./request_id.ts";
import type { Stores } from "./stores.ts";

export type { Peer };

export type Gateway = { fetch: (request: Request, peer?: Peer) => Response | Promise<Response> };

export function createGateway(configuration: Configuration, stores: Stores): Gateway {
  const app = house();
  const { keys, tokens } = configuration.callers;
  const { origins, rate, rateLimiter } = configuration.door;
  const callers = callersOf(keys, tokens && tokenReader(tokens));
  const limiter = rate && (rateLimiter ? platformLimiter(rateLimiter, rate) : memoryLimiter(rate));
  const sequence = createSequence({ store: stores.sequence, block: configuration.sequenceBlock });
  const services = { configuration, callers, limiter, sequence };
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

function house(): Hono<Entry> {
  const app = new Hono<Entry>();
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
