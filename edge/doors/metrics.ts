// What was counted, for callers with the scope for it.
import { answerProblem } from "../answer.ts";
import { metricsScope } from "../callers/scopes.ts";
import type { Callers } from "../callers.ts";
import type { Door } from "../logged.ts";
import { openMetricsType } from "../metrics/families.ts";
import type { Metrics } from "../metrics.ts";

export async function tellMetrics(door: Door, callers: Callers, metrics: Metrics): Promise<Response> {
  const caller = await callers.admit(door.req.raw.headers);
  if (typeof caller === "string") {
    const challenge = caller === "missing" ? "Bearer" : 'Bearer error="invalid_token"';
    return answerProblem(door, "unauthorized", { "WWW-Authenticate": challenge });
  }
  door.set("caller", caller);
  if (!caller.scopes.has(metricsScope)) {
    const challenge = `Bearer error="insufficient_scope", scope="${metricsScope}"`;
    return answerProblem(door, "forbidden", { "WWW-Authenticate": challenge });
  }
  return door.body(metrics.text(), 200, { "Content-Type": openMetricsType, "Cache-Control": "no-store" });
}
