// The gateway's own paths.

import { metricsScope } from "../callers/scopes.ts";
import type { Configuration } from "../configuration.ts";
import { openMetricsType } from "../metrics/families.ts";
import { responses } from "./problems.ts";
import { security } from "./security.ts";
import { headers, type Json } from "./words.ts";

export function ownPaths(configuration: Configuration): Json {
  const providers = [...configuration.providers.keys()];
  return {
    "/healthz": read("getHealth", "Tells whether the gateway lives", [], {
      200: answered("It does.", json({ type: "object", required: ["status"], properties: { status: { const: "ok" } } })),
    }),
    "/readyz": read("getReadiness", "Tells whether stores and providers can be reached", [], {
      200: answered("It can work; `degraded` where not every provider answers.", json(readiness(providers))),
      503: answered("Its stores fail, or no provider answers.", json(readiness(providers))),
    }),
    "/metrics": read(
      "getMetrics",
      `Gives what this process has counted, to callers with the scope ${metricsScope}`,
      security(configuration),
      {
        200: answered("Counters and histograms.", { [openMetricsType]: { schema: { type: "string" } } }),
        ...responses([401, 403]),
      },
    ),
    "/openapi.json": read("getOpenApi", "Gives this document", [], {
      200: answered("OpenAPI 3.1.", json({ type: "object" }), "ETag"),
      304: answered("It has not changed.", undefined, "ETag"),
    }),
  };
}

function read(operationId: string, summary: string, security: Json[], answers: Json): Json {
  return {
    get: {
      operationId,
      summary,
      description: `${summary}.`,
      tags: ["gateway"],
      security,
      responses: { ...answers, ...responses([405, 431, 500]) },
    },
  };
}

function answered(description: string, content: Json | undefined, ...further: string[]): Json {
  return { description, headers: headers("X-Request-Id", ...further), ...(content && { content }) };
}

const json = (schema: Json): Json => ({ "application/json": { schema } });

function readiness(providers: string[]): Json {
  const state = { enum: ["ok", "failing"] };
  return {
    type: "object",
    required: ["status", "stores", "providers"],
    properties: {
      status: { enum: ["ready", "degraded", "unavailable"] },
      stores: state,
      providers: { type: "object", required: providers, properties: Object.fromEntries(providers.map((id) => [id, state])) },
    },
  };
}
