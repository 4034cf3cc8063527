// The simulator as users import it, for tests of their own.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { bcs, createSequence, itau, masstack, memoryStore } from "ventanilla";
import * as simulator from "ventanilla/simulator";
import { bcsContext, contextInput, locationsInput } from "./support.mjs";

const { createSimulator, simulatorCredentials } = simulator;
const require = createRequire(import.meta.url);
const { authorization, ...context } = { ...bcsContext, credentials: simulatorCredentials.bcs };

/** A bank whose answers are asked for. */
function bank(wish, options = {}) {
  const overrides = wish === undefined ? undefined : { headers: { "x-simulate": wish } };
  const sequence = createSequence({ store: memoryStore() });
  return bcs.with({ ...context, overrides }, { fetch: createSimulator().fetch, sequence, retries: 0, ...options });
}

test("its credentials open all three providers", async () => {
  assert.equal((await bank().getCustomerLocations.call(locationsInput)).ok, true);
  const { fetch } = createSimulator();
  const origin = "https://bank.example";
  assert.equal(
    (await itau.getContext.call(contextInput, { origin, credentials: simulatorCredentials.itau }, { fetch })).ok,
    true,
  );
  const path = {
    org_id: "org",
    account_id: "3b7f1a52-8f5c-4c55-9d8a-0f0f3a1c2b4d",
    customer_id: "3b7f1a52-8f5c-4c55-9d8a-0f0f3a1c2b4d",
  };
  const listed = await masstack.listPaymentMethods.call(
    { path },
    { origin, credentials: simulatorCredentials.masstack },
    { fetch },
  );
  assert.equal(listed.problem, undefined);
  const refused = await itau.getContext.call(contextInput, { origin, credentials: { userName: "x", password: "y" } }, { fetch });
  assert.equal(refused.problem.category, "authentication");
});

test("x-simulate asks for documented errors, statuses, damage and silence", async () => {
  const outcome = async (wish, options) => (await bank(wish, options).getCustomerLocations.call(locationsInput)).problem;
  assert.equal((await outcome("51011")).code, "51011");
  assert.equal((await outcome("status=503")).category, "upstream");
  for (const damage of ["html", "truncated", "empty"]) assert.equal((await outcome(damage)).category, "upstream", damage);
  for (const harmless of ["latin1", "bom"]) assert.equal(await outcome(harmless), undefined, harmless);
  for (const lost of ["drop", "redirect", "gzip-unlabelled", "huge=9000000"])
    assert.equal((await outcome(lost)).category, "upstream", lost);
  for (const silent of ["timeout", "stall", "delay=60000"])
    assert.equal((await outcome(silent, { timeoutMs: 20 })).category, "timeout", silent);
});

test("faults by chance are the same for the same seed", async () => {
  const categories = async () => {
    const { fetch } = createSimulator({ faults: { seed: 3, share: 0.5, wishes: ["status=503", "html", "truncated"] } });
    const outcomes = [];
    for (let number = 0; number < 20; number += 1) {
      outcomes.push((await bank(undefined, { fetch }).getCustomerLocations.call(locationsInput)).problem?.category ?? "ok");
    }
    return outcomes;
  };
  const first = await categories();
  assert.deepEqual(await categories(), first);
  assert.deepEqual([...new Set(first)].sort(), ["ok", "upstream"]);
});

test("CommonJS has the same names", async () => {
  const common = require("ventanilla/simulator");
  assert.deepEqual(Object.keys(common).sort(), Object.keys(simulator).sort());
  assert.deepEqual(common.simulatorCredentials, simulatorCredentials);
  const { status } = await common.createSimulator().fetch("https://bank.example/nothing");
  assert.equal(status, 404);
});

test("it shares the package's operations and carries no engine", () => {
  const source = readFileSync(require.resolve("ventanilla/simulator").replace(/cjs$/, "js"), "utf8");
  assert.match(source, /from "\.\/generated\/operations\.js"/);
  assert.ok(!/WebAssembly|from "\.\.\//.test(source));
});
