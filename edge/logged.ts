// One log line per request, written when its answer is on its way.
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import type { Attempt, Operation, Problem } from "ventanilla";
import type { Caller } from "./callers.ts";
import type { Drift } from "./drift.ts";
import type { CallerName, Repeat, RequestLine } from "./log.ts";
import type { Mask } from "./secrets.ts";
import { rounded, type Timings } from "./timings.ts";
import { type Trace, traceOf } from "./trace.ts";

/** What the handlers leave behind for the line. */
export type Variables = {
  requestId: string;
  caller?: Caller;
  operation?: Operation;
  problem?: Problem;
  /** The trace that the caller is part of. */
  trace?: Trace;
  attempts?: readonly Attempt[];
  timings?: Timings;
  /** The provider may have had the request. */
  exchanged?: true;
  /** Looked for when nobody waits any more. */
  drift?: () => Drift[];
  raw?: true;
  idempotency?: Repeat;
  /** Takes the called provider's credentials out of the answer. */
  mask?: Mask;
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

/** Runs work that no caller waits for. */
export type Afterwards = (work: () => void) => void;

/** @param take gets the line */
export const logged = (take: (line: RequestLine) => void, afterwards: Afterwards) =>
  createMiddleware<Entry>(async (door, next) => {
    const started = Date.now();
    const trace = traceOf(door.req.raw.headers);
    if (trace) door.set("trace", trace);
    await next();
    const { status } = door.res;
    const milliseconds = Date.now() - started;
    afterwards(() => take(lineOf(door, status, milliseconds)));
  });

function lineOf(door: Door, status: number, milliseconds: number): RequestLine {
  const { requestId, trace, caller, operation, problem, attempts = [], timings, raw, missing, idempotency } = door.var;
  const { drift, failed } = driftOf(door);
  const fault = door.get("fault") ?? failed;
  return {
    event: "request",
    request: requestId,
    trace: trace?.id ?? null,
    method: knownMethods.has(door.req.method) ? door.req.method : "other",
    caller: caller ? nameOf(caller) : null,
    operation: operation?.id ?? null,
    path: operation?.path ?? null,
    status,
    category: problem?.category ?? null,
    code: documentedCode(operation, problem),
    ...(missing && { missing }),
    ...(fault && { fault }),
    ...(idempotency && { idempotency }),
    attempts: attempts.length,
    outcomes: attempts.map(({ category }) => category ?? "ok"),
    transactions: attempts.flatMap(({ txId }) => (txId !== undefined && transactionId.test(txId) ? [txId] : [])),
    drift,
    ...(raw && { raw }),
    milliseconds,
    timings: timings ? rounded(timings) : null,
  };
}

/** Nobody is left who could be answered with an error: the line tells it. */
function driftOf(door: Door): { drift: Drift[]; failed?: string } {
  try {
    return { drift: door.get("drift")?.() ?? [] };
  } catch (error) {
    return { drift: [], failed: (error as Error).name };
  }
}

/** Prefix, YDDD, 32, authorization number (decision 1). */
const transactionId = /^[A-Za-z]{0,4}\d{4}32\d{10}$/;

const knownMethods = new Set(["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE"]);

/** A key's name is the operator's own; a token's subject is somebody, of whom a line needs no more than that it is the same one. */
function nameOf({ kind, id }: Caller): CallerName {
  if (kind === "key") return `key:${id}`;
  return `token:${bytesToHex(sha256(new TextEncoder().encode(id)).subarray(0, 8))}`;
}

function documentedCode(operation: Operation | undefined, problem: Problem | undefined): string | null {
  const code = problem?.code;
  return code && operation?.errors.some((row) => row.code === code) ? code : null;
}
