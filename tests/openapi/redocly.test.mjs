// Redocly's recommended rules find nothing in the exported documents.
import assert from "node:assert/strict";
import { test } from "node:test";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { documents, faulty } from "./documents.mjs";

const config = await createConfig({ extends: ["recommended"] });

for (const { provider, file, content } of documents) {
  test(`${provider}: no error, no warning`, async () => {
    assert.deepEqual(await findings(file, content), []);
  });

  test(`${provider}: a fault is found`, async () => {
    assert.notDeepEqual(await findings(file, faulty(content)), []);
  });
}

async function findings(file, content) {
  const found = await lintFromString({ source: JSON.stringify(content), absoluteRef: file, config });
  return found.map(({ severity, ruleId, message, location }) => `${severity} ${ruleId} ${location[0]?.pointer}: ${message}`);
}
