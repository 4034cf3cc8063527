// One log line per request, written when its answer is known.
import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import type { Operation, Problem } from "ventanilla";
import type { Caller } from "./callers.ts";
import { type CallerName, writeLine } from "./log.ts";
import type { Mask } from "./secrets.ts";
import { traceOf } from "./trace.ts";

/** What the handlers leave behind for the line. */
export type Variables = {
  requestId: string;
  caller?: Caller;
  operation?: Operation;
  problem?: Problem;
  /** Takes the called provider's credentials out of the answer. */
  mask?: Mask;
  attempts?: number;
  /** Pointers of context values that the configuration lacks. */
  missing?: string[];
  /** The name of an error's class. */
  fault?: string;
};

/** Who is at the other end of the connection: told by a runtime that knows it. */
export type Peer = { address?: string | undefined };

export type Entry = { Bindings: Peer; Variables: Variables };

/** A request at the door, and what is known of it. */
export type Door = Context<Entry>;

export const logged = () =>
  createMiddleware<Entry>(async (door, next) => {
    const started = Date.now();
    await next();
    const { requestId, caller, operation, problem, attempts = 0, missing, fault } = door.var;
    writeLine({
      event: "request",
      request: requestId,
      trace: traceOf(door.req.raw.headers)?.id ?? null,
      method: knownMethods.has(door.req.method) ? door.req.method : "other",
      caller: caller ? await nameOf(caller) : null,
      operation: operation?.id ?? null,
      path: operation?.path ?? null,
      status: door.res.status,
      category: problem?.category ?? null,
      code: documentedCode(operation, problem),
      ...(missing && { missing }),
      ...(fault && { fault }),
      attempts,
      milliseconds: Date.now() - started,
    });
  });

const knownMethods = new Set(["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"]);

/** A key's name is the operator's own; a token's subject is somebody, of whom a line needs no more than that it is the same one. */
async function nameOf({ kind, id }: Caller): Promise<CallerName> {
  if (kind === "key") return `key:${id}`;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(id)));
  return `token:${Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

function documentedCode(operation: Operation | undefined, problem: Problem | undefined): string | null {
  const code = problem?.code;
  return code && operation?.errors.some((row) => row.code === code) ? code : null;
}
