// Whether the gateway lives (/healthz), and whether it can do its work (/readyz).
import type { Configuration } from "../configuration.ts";
import type { Door } from "../logged.ts";
import type { Stores } from "../stores.ts";

/** Answers as long as requests are answered at all. */
export function live(door: Door): Response {
  return door.json({ status: "ok" }, 200, { "Cache-Control": "no-store" });
}

type State = "ok" | "failing";
/** Names and states, never an address. */
type Report = { status: "ready" | "degraded" | "unavailable"; stores: State; providers: Record<string, State> };

/**
 * Not ready is a gateway whose stores fail, or that reaches none of its providers. One provider's outage is told as `degraded`
 * and no reason to send nobody here any more: the others can be reached.
 */
export function readiness({ providers }: Configuration, stores: Stores): (door: Door) => Promise<Response> {
  let last: { report: Report; at: number } | undefined;
  return async (door) => {
    const now = Date.now();
    if (last === undefined || now - last.at >= lifetimeMs) {
      // Whoever comes meanwhile gets the last report: anybody may ask, and providers shall not notice.
      if (last) last.at = now;
      last = { report: await inspected(), at: Date.now() };
    }
    return door.json(last.report, last.report.status === "unavailable" ? 503 : 200, { "Cache-Control": "no-store" });
  };

  async function inspected(): Promise<Report> {
    const [kept, ...states] = await Promise.all([
      stateOf(() => stores.ready()),
      ...[...providers].map(
        async ([id, { context }]): Promise<[string, State]> => [id, await stateOf(() => reach(context.origin))],
      ),
    ]);
    const reached = states.filter(([, state]) => state === "ok").length;
    const usable = kept === "ok" && reached > 0;
    const status = !usable ? "unavailable" : reached < states.length ? "degraded" : "ready";
    return { status, stores: kept, providers: Object.fromEntries(states) };
  }
}

async function stateOf(check: () => Promise<unknown>): Promise<State> {
  try {
    await check();
    return "ok";
  } catch {
    return "failing";
  }
}

/** Any answer will do: without credentials there is no other. */
async function reach(origin: string): Promise<void> {
  const response = await fetch(origin, { method: "HEAD", redirect: "manual", signal: AbortSignal.timeout(reachMs) });
  await response.body?.cancel();
}

const lifetimeMs = 10_000;
const reachMs = 2_000;
