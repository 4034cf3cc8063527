// The gateway: what every request meets, and a door for each provider.
import { type ExecutionContext, Hono } from "hono";
import { requestId } from "hono/request-id";
import { createSequence, type Problem } from "ventanilla";
import { answerParticular, answerProblem } from "./answer.ts";
import { drain } from "./body.ts";
import { tokenReader } from "./callers/tokens.ts";
import { callersOf } from "./callers.ts";
import type { Configuration } from "./configuration.ts";
import { pagesOf } from "./cors.ts";
import { pass } from "./door.ts";
import { docs, type Viewer } from "./doors/docs.ts";
import { live, readiness } from "./doors/health.ts";
import { tellMetrics } from "./doors/metrics.ts";
import { openApi } from "./doors/openapi.ts";
import { type House, ownDoor } from "./doors/own.ts";
import { idempotencyOf } from "./idempotency.ts";
import { boundedHeaders } from "./limits/header.ts";
import { memoryLimiter, platformLimiter } from "./limits/rate.ts";
import { type RequestLine, writeLine } from "./log.ts";
import { type Afterwards, type Door, type Entry, logged, type Peer } from "./logged.ts";
import { createMetrics } from "./metrics.ts";
import { requestIdOf } from "./request_id.ts";
import { type Stores, storeUnavailable, telling } from "./stores.ts";
import { upstreamsOf } from "./upstream.ts";

export type { Peer };

/** `execution`: what the platform gives a request so that its work may outlast its caller. */
export type Gateway = {
  fetch: (request: Request, peer?: Peer, execution?: ExecutionContext) => Response | Promise<Response>;
};

/** What depends on where the gateway runs. */
export type Platform = {
  /** What `/docs` shows the OpenAPI document with; without one, and without a console, there is no such page. */
  viewer?: Viewer | undefined;
  /** Default: at once. */
  afterwards?: Afterwards;
};

export function createGateway(configuration: Configuration, stores: Stores, { viewer, afterwards }: Platform = {}): Gateway {
  const metrics = createMetrics();
  const app = house((line) => {
    writeLine(line);
    metrics.count(line);
  }, afterwards);
  const { keys, tokens } = configuration.callers;
  const { origins, rate, rateLimiter } = configuration.door;
  const callers = callersOf(keys, tokens && tokenReader(tokens));
  const limiter = rate && (rateLimiter ? platformLimiter(rateLimiter, rate) : memoryLimiter(rate));
  const sequence = createSequence({ store: telling(stores.sequence), block: configuration.sequenceBlock });
  const idempotency = configuration.idempotency && idempotencyOf(configuration.idempotency, stores.answers);
  const services = { configuration, callers, limiter, sequence, idempotency, upstreams: upstreamsOf(configuration) };
  if (origins.length > 0) app.use(pagesOf(origins));
  for (const provider of configuration.providers.keys()) app.all(`/${provider}/*`, (door) => pass(door, services));
  ownDoor(app, "/healthz", live);
  ownDoor(app, "/readyz", readiness(configuration, stores));
  ownDoor(app, "/metrics", (door) => tellMetrics(door, callers, metrics));
  ownDoor(app, "/openapi.json", openApi(configuration));
  docs(app, configuration.door.consoleUrl, viewer);
  return app;
}

/** The gateway that is not configured: every door is closed, and the log says why. */
export function refuseEverything(): Gateway {
  const app = house(writeLine);
  app.all("*", (door) => answerProblem(door, "internal"));
  return app;
}

function house(take: (line: RequestLine) => void, afterwards: Afterwards = (work) => work()): House {
  const app = new Hono<Entry>();
  // No caller's id is short enough to be taken as it comes: the generator decides.
  app.use(requestId({ limitLength: 0, generator: requestIdOf }));
  app.use(logged(take, afterwards));
  app.use(async (door, next) => {
    await next();
    await drain(door.req.raw);
  });
  app.use(boundedHeaders);
  app.notFound((door) => answerProblem(door, "route_not_found"));
  app.onError((error, door) => {
    door.set("fault", error.name);
    return answerParticular(door, "internal", knownOf(error, door));
  });
  return app;
}

/** What is certain of a request that ended in an error of the gateway's own. */
function knownOf(error: Error, door: Door): Partial<Problem> {
  // Nothing has been sent then, and a store comes back.
  if (error.name === storeUnavailable) return { status: 503, retryable: true };
  const effect = door.get("operation")?.effect ?? "read";
  return door.get("exchanged") && effect !== "read" ? { outcomeUnknown: true } : {};
}
