// Spectral's recommended rules for OpenAPI find nothing in the exported documents.
import assert from "node:assert/strict";
import { test } from "node:test";
import spectral from "@stoplight/spectral-core";
import rulesets from "@stoplight/spectral-rulesets";
import { documents, faulty } from "./documents.mjs";

const linter = new spectral.Spectral();
linter.setRuleset({ extends: [[rulesets.oas, "recommended"]] });

for (const { provider, content } of documents) {
  test(`${provider}: no finding of any severity`, async () => {
    assert.deepEqual(await findings(content), []);
  });

  test(`${provider}: a fault is found`, async () => {
    assert.notDeepEqual(await findings(faulty(content)), []);
  });
}

async function findings(content) {
  const found = await linter.run(content);
  return found.map(({ severity, code, path, message }) => `${severity} ${code} ${path.join("/")}: ${message}`);
}
