// /metrics: what this process has counted, for those who may know.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, test } from "node:test";
import { apiKey, apiKeyHash, openGateway, requests } from "./gateway.mjs";
import { load } from "./module.mjs";

const { counter, histogram, written } = await load("metrics/families.ts");

const watcher = "watcher-key-51";
let gateway;

before(async () => {
  const sha256 = createHash("sha256").update(watcher).digest("hex");
  const keys = {
    development: { sha256: apiKeyHash, scopes: ["bcs:read", "itau:read", "masstack:write"] },
    watcher: { sha256, scopes: ["gateway:metrics"] },
  };
  gateway = await openGateway({ bindings: { API_KEYS: JSON.stringify(keys) } });
});

after(() => gateway.close());

/** The samples by their name and labels. */
async function samples(key = watcher) {
  const answer = await fetch(`${gateway.url}/metrics`, { headers: { authorization: `Bearer ${key}` } });
  const text = await answer.text();
  assert.equal(answer.status, 200, text);
  assert.equal(answer.headers.get("content-type"), "application/openmetrics-text; version=1.0.0; charset=utf-8");
  assert.equal(answer.headers.get("cache-control"), "no-store");
  assert.ok(text.endsWith("# EOF\n"));
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return Object.fromEntries(
    lines.map((line) => [line.slice(0, line.lastIndexOf(" ")), Number(line.slice(line.lastIndexOf(" ") + 1))]),
  );
}

test("nobody else may see them", async () => {
  const send = async (headers) => (await gateway.send({ path: "/metrics", headers })).status;
  assert.equal(await send({ authorization: undefined }), 401);
  assert.equal(await send({ authorization: "Bearer wrong" }), 401);
  const refused = await gateway.send({ path: "/metrics" });
  assert.equal(refused.status, 403);
  assert.equal(refused.headers.get("www-authenticate"), 'Bearer error="insufficient_scope", scope="gateway:metrics"');
});

test("who may see them may do nothing else", async () => {
  const { status } = await gateway.send({ ...requests["bcs.getPila"](), headers: { authorization: `Bearer ${watcher}` } });
  assert.equal(status, 403);
});

test("requests, durations, attempts, retries and drift are counted", async () => {
  const before = await samples();
  await gateway.send(requests["bcs.getPila"]());
  await gateway.send(requests["bcs.getCustomerLocations"]("99951011"));
  await gateway.send({ ...requests["bcs.getCustomerName"](), headers: { "x-simulate": "status=503" } });
  await gateway.send({ ...requests["bcs.getPila"](), body: "[]" });
  const now = await samples();
  const grown = (name) => (now[name] ?? 0) - (before[name] ?? 0);
  assert.equal(grown('ventanilla_requests_total{operation="bcs.getPila",status="200",category="none"}'), 1);
  assert.equal(grown('ventanilla_requests_total{operation="bcs.getPila",status="422",category="validation"}'), 1);
  assert.equal(grown('ventanilla_requests_total{operation="bcs.getCustomerLocations",status="404",category="not_found"}'), 1);
  assert.equal(grown('ventanilla_upstream_attempts_total{provider="bcs",outcome="ok"}'), 1);
  assert.equal(grown('ventanilla_upstream_attempts_total{provider="bcs",outcome="not_found"}'), 1);
  const attempts = grown('ventanilla_upstream_attempts_total{provider="bcs",outcome="upstream"}');
  assert.equal(attempts, 3);
  assert.equal(grown('ventanilla_retries_total{operation="bcs.getCustomerName"}'), 2);
  assert.equal(grown('ventanilla_request_duration_seconds_count{operation="bcs.getPila"}'), 2);
  assert.equal(grown('ventanilla_request_duration_seconds_bucket{operation="bcs.getPila",le="+Inf"}'), 2);
});

test("drift is counted by pointer", async () => {
  await gateway.send(requests["bcs.getBasicDataV4"]());
  const now = await samples();
  const drift = Object.keys(now).filter((name) => name.startsWith("ventanilla_drift_total"));
  assert.ok(
    drift.includes('ventanilla_drift_total{operation="bcs.getBasicDataV4",kind="changed",pointer="/personInfo/flagExist"}'),
    drift.join(),
  );
});

test("no label is a key, a path or a value", async () => {
  await gateway.send({ path: "/bcs/canary-path?canary=1", headers: { "user-agent": "canary" } });
  const names = Object.keys(await samples()).join("\n");
  for (const forbidden of ["canary", apiKey, watcher, "development", "127.0.0.1"])
    assert.ok(!names.includes(forbidden), forbidden);
});

test("the text is OpenMetrics: types before samples, cumulative buckets, escaped labels", () => {
  const calls = counter("calls", "Calls made.", ["name"]);
  calls.add(['a"b\\c\nd']);
  calls.add(["plain"], 2);
  const seconds = histogram("span_seconds", "How long.", ["name"], [0.1, 1]);
  for (const value of [0.05, 0.5, 5]) seconds.add(["x"], value);
  assert.equal(
    written({ version: "1" }, [calls, seconds]),
    `# TYPE ventanilla info
# HELP ventanilla What is running.
ventanilla_info{version="1"} 1
# TYPE calls counter
# HELP calls Calls made.
calls_total{name="a\\"b\\\\c\\nd"} 1
calls_total{name="plain"} 2
# TYPE span_seconds histogram
# UNIT span_seconds seconds
# HELP span_seconds How long.
span_seconds_bucket{name="x",le="0.1"} 1
span_seconds_bucket{name="x",le="1.0"} 2
span_seconds_bucket{name="x",le="+Inf"} 3
span_seconds_count{name="x"} 3
span_seconds_sum{name="x"} 5.55
# EOF
`,
  );
});

test("there are never more than a thousand series of a kind, and one for all others", () => {
  const calls = counter("calls", "Calls made.", ["name"]);
  for (let index = 0; index < 1_500; index += 1) calls.add([`n${index}`]);
  calls.add(["n7"]);
  const lines = calls.lines().slice(2);
  assert.equal(lines.length, 1_001);
  assert.ok(lines.includes('calls_total{name="other"} 500'));
  assert.ok(lines.includes('calls_total{name="n7"} 2'));
});
