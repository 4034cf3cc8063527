// What one process or isolate has counted since it started, from the very lines it logs: a metric cannot say more than they do.
import { contractVersion, version } from "ventanilla";
import type { RequestLine } from "./log.ts";
import { counter, type Family, histogram, written } from "./metrics/families.ts";

export type Metrics = {
  count(line: RequestLine): void;
  /** As OpenMetrics has it. */
  text(): string;
};

export function createMetrics(): Metrics {
  const requests = counter("ventanilla_requests", "Requests answered.", ["operation", "status", "category"]);
  const seconds = histogram("ventanilla_request_duration_seconds", "From a request to its answer.", ["operation"], bounds);
  const attempts = counter("ventanilla_upstream_attempts", "Requests sent to providers.", ["provider", "outcome"]);
  const retries = counter("ventanilla_retries", "Requests to providers after the first one of a call.", ["operation"]);
  const drift = counter("ventanilla_drift", "Replies that differ from their documentation.", ["operation", "kind", "pointer"]);
  const families: Family[] = [requests, seconds, attempts, retries, drift];
  return {
    count({ operation, status, category, milliseconds, outcomes, drift: found }) {
      const name = operation ?? "none";
      requests.add([name, String(status), category ?? "none"]);
      seconds.add([name], milliseconds / 1000);
      const [provider = "none"] = name.split(".");
      for (const outcome of outcomes) attempts.add([provider, outcome]);
      if (outcomes.length > 1) retries.add([name], outcomes.length - 1);
      for (const { kind, pointer } of found) drift.add([name, kind, pointer]);
    },
    text: () => written({ version: version(), contract: contractVersion() }, families),
  };
}

/** Seconds: a provider may take ten. */
const bounds = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
