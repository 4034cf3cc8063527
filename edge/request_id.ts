// What a request is called in answers and log lines.
import type { Context } from "hono";

/** The caller's own id where it is a UUID, else a new one: any other text may be a name, a number or a key, and would be logged. */
export function requestIdOf(door: Context): string {
  const given = door.req.header("X-Request-Id");
  return given !== undefined && uuid.test(given) ? given : crypto.randomUUID();
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
