// Which pages may call: an allow-list of origins. Callers present a token, never a cookie, so no answer allows credentials.
import type { Context, MiddlewareHandler, Next } from "hono";
import { cors } from "hono/cors";

/** @param origins exact ones, as `https://app.example`; `*` alone: every page */
export function pagesOf(origins: readonly string[]): MiddlewareHandler {
  const allowed = new Set(origins);
  const handle = cors({
    origin: origins.includes("*") ? "*" : (origin) => (allowed.has(origin) ? origin : null),
    allowMethods: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"],
    exposeHeaders: readable,
    maxAge: 7_200,
  });
  return (door, next) => {
    const asksFirst = door.req.method === "OPTIONS" && door.req.header("Access-Control-Request-Method") !== undefined;
    if (door.req.method === "OPTIONS" && !asksFirst) return next();
    return door.req.header("Origin") === undefined ? next() : handle(door, () => timed(door, next));
  };
}

/** Pages that may call may also see how long it took (W3C Resource Timing). */
async function timed(door: Context, next: Next): Promise<void> {
  await next();
  const origin = door.res.headers.get("Access-Control-Allow-Origin");
  if (origin !== null) door.res.headers.set("Timing-Allow-Origin", origin);
}

/** What a page's code may read of an answer beside its body. */
const readable = [
  "X-Request-Id",
  "Server-Timing",
  "RateLimit",
  "RateLimit-Policy",
  "Retry-After",
  "Idempotency-Replayed",
  "WWW-Authenticate",
  "Allow",
  "X-Provider-Status",
];
