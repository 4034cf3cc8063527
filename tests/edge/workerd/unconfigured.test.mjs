// A worker without its settings refuses everything, and says why only where the operator reads.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Miniflare } from "miniflare";
import { bundleWorker } from "../../../edge/bundle.mjs";

test("every request to an unconfigured worker is a 500 problem that tells nothing", async () => {
  const worker = new Miniflare({
    modules: await bundleWorker(),
    compatibilityDate: "2025-10-01",
    bindings: { CREDENTIALS: '{"bcs":{"token":"SECRET"}}' },
    durableObjects: { SEQUENCE: { className: "SequenceStore", useSQLite: true } },
    durableObjectsPersist: false,
    handleRuntimeStdio() {},
  });
  for (const path of ["/", "/bcs/customer-management/v1/query-pila"]) {
    const response = await worker.dispatchFetch(`http://gateway.test${path}`, { method: "POST" });
    assert.equal(response.status, 500);
    assert.equal(response.headers.get("content-type").split(";")[0], "application/problem+json");
    const text = await response.text();
    assert.equal(JSON.parse(text).category, "internal");
    assert.ok(!/API_KEY|SECRET|PROVIDERS/.test(text));
  }
  await worker.dispose();
});
