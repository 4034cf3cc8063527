// A path of the gateway's own: it is read, and takes nothing else.
import type { Hono } from "hono";
import { answerProblem } from "../answer.ts";
import type { Door, Entry } from "../logged.ts";

export type House = Hono<Entry>;

export function ownDoor(app: House, path: string, read: (door: Door) => Response | Promise<Response>): void {
  app.all(path, (door) => {
    const { method } = door.req;
    if (method === "GET" || method === "HEAD") return read(door);
    if (method === "OPTIONS") return door.body(null, 204, { Allow: allowed, "Cache-Control": "no-store" });
    return answerProblem(door, "method_not_allowed", { Allow: allowed });
  });
}

const allowed = "GET, HEAD, OPTIONS";
