// How callers say who they are: both ways, or the one that is configured.
import type { Configuration } from "../configuration.ts";
import type { Json } from "./words.ts";

/** The alternatives. Which scopes are needed stands beside them: these schemes know none of their own. */
export function security({ callers }: Configuration): Json[] {
  return [{ bearer: [] }, ...(callers.keys.length > 0 ? [{ apiKey: [] }] : [])];
}

export function securitySchemes({ callers }: Configuration): Json {
  return {
    bearer: {
      type: "http",
      scheme: "bearer",
      description: callers.tokens ? "A JSON Web Token of the issuer, or an API key." : "An API key.",
    },
    ...(callers.keys.length > 0 && {
      apiKey: { type: "apiKey", in: "header", name: "X-API-Key", description: "An API key, where Authorization is taken." },
    }),
  };
}
