// What is deployed: wrangler.jsonc has what the worker binds and exports, README.md every setting that the code reads.
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { bundleWorker } from "../../../edge/bundle.mjs";
import { startGateway, workerdSettings } from "../../../edge/dev.mjs";
import { inRoot } from "../../../scripts/machine/paths.mjs";
import { simulatorCredentials } from "../../../simulator/credentials.js";
import { apiKeyHash } from "../gateway.mjs";

const read = (...parts) => readFileSync(inRoot("edge", ...parts), "utf8");
const wrangler = JSON.parse(read("wrangler.jsonc").replace(/^\s*\/\/.*$/gm, ""));

/** Names in capitals that a type of the environment has, by the name of the type. */
const settings = new Set(
  readdirSync(inRoot("edge"), { recursive: true })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".d.ts") && !name.startsWith("dist"))
    .flatMap((name) => [...read(name).matchAll(/^ +([A-Z][A-Z_]+)\??: /gm)].map(([, setting]) => setting)),
);

test("README.md explains every setting, and no other", () => {
  const told = [...read("README.md").matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name]) => name);
  assert.ok(settings.size > 20, `${settings.size} settings`);
  assert.deepEqual(told.sort(), [...settings].sort());
});

test("wrangler.jsonc names settings that there are, and no secret", () => {
  const { bindings } = wrangler.durable_objects;
  const named = [...Object.keys(wrangler.vars), ...[...bindings, ...wrangler.ratelimits].map(({ name }) => name)];
  for (const name of named) assert.ok(settings.has(name), name);
  const secrets = [...read("README.md").matchAll(/^\| `([A-Z_]+)` \|[^|]*\*\*secret\*\*/gm)].map(([, name]) => name);
  assert.deepEqual(secrets.sort(), ["API_KEYS", "CREDENTIALS", "IDEMPOTENCY_SECRET", "REDIS_URL", "TOKEN_CLIENTS"]);
  // A worker has no Redis.
  for (const name of secrets.filter((secret) => secret !== "REDIS_URL")) {
    assert.ok(!(name in wrangler.vars));
    assert.ok(read("wrangler.jsonc").includes(`secret put ${name} `), `how ${name} is set`);
  }
});

test("it is built by a script of the repository, from where it is deployed", () => {
  const [, script] = /^npm run ([\w:-]+)$/.exec(wrangler.build.command);
  assert.ok(JSON.parse(readFileSync(inRoot("package.json"), "utf8")).scripts[script], script);
  // Wrangler takes `cwd` from the folder it is started in, not from its file's.
  assert.equal(wrangler.build.cwd, undefined);
});

test("its Durable Objects are the worker's, each bound and migrated", async () => {
  const [{ contents }] = await bundleWorker();
  const exported = /export \{([^}]*)\};?\s*$/
    .exec(contents)[1]
    .split(",")
    .map((name) => name.trim().split(" as ").at(-1));
  const classes = exported.filter((name) => name !== "default").sort();
  assert.ok(classes.length > 0);
  assert.deepEqual(wrangler.durable_objects.bindings.map(({ class_name }) => class_name).sort(), classes);
  assert.deepEqual(wrangler.migrations.flatMap(({ new_sqlite_classes }) => new_sqlite_classes).sort(), classes);
});

test("it runs as in development, and its settings are complete but for the secrets", async () => {
  assert.equal(wrangler.compatibility_date, workerdSettings.compatibilityDate);
  assert.deepEqual(wrangler.compatibility_flags, workerdSettings.compatibilityFlags);
  const CREDENTIALS = JSON.stringify({ bcs: simulatorCredentials.bcs });
  const bindings = { ...wrangler.vars, CREDENTIALS, SIMULATED: undefined };
  const options = { simulatorUrl: "http://127.0.0.1:9", apiKeyHash, quiet: true, persist: false };
  await (await startGateway({ ...options, bindings })).close();
  const { limit, period } = wrangler.ratelimits[0].simple;
  assert.equal(wrangler.vars.RATE_LIMIT, `${limit}/${period}`);
});
