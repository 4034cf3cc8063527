// Schemathesis drives /openapi.json against gateway and simulator: every answer is documented, in status, media type, headers
// and shape; what is not allowed is refused, what is allowed is taken. VENTANILLA_LONG: more of everything.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { after, before, test } from "node:test";
import { inRoot } from "../../scripts/machine/paths.mjs";
import { run } from "../../scripts/machine/run.mjs";
import { startSimulator } from "../../simulator/server.mjs";
import { apiKey, openGateway } from "../edge/gateway.mjs";

const python = process.env.PYTHON_TOOLS;
const isLong = process.env.VENTANILLA_LONG === "1";
let simulator;
let gateway;

before(async () => {
  // What it remembers of earlier runs would make this one another.
  rmSync(inRoot("tests", "schemathesis", ".schemathesis"), { recursive: true, force: true });
  const sha256 = createHash("sha256").update(apiKey).digest("hex");
  const providers = ["bcs", "itau", "masstack"].flatMap((provider) => [`${provider}:read`, `${provider}:write`]);
  const keys = { tester: { sha256, scopes: [...providers, "gateway:metrics"] } };
  simulator = await startSimulator({ faults: "calm" });
  gateway = await openGateway({ upstream: simulator, bindings: { API_KEYS: JSON.stringify(keys), RATE_LIMIT: "off" } });
});

after(async () => {
  await gateway?.close();
  await simulator?.close();
});

test("all checks, on every operation", { skip: python ? false : "run by npm test -- --only schemathesis" }, async (context) => {
  const extent = isLong ? ["--max-examples", "60"] : ["--phases", "examples,coverage,fuzzing", "--max-examples", "6"];
  const { code, output } = await run(
    python,
    [
      ...["-m", "schemathesis.cli", "--config-file", inRoot("tests", "schemathesis", "schemathesis.toml"), "run"],
      ...[`${gateway.url}/openapi.json`, "--url", gateway.url, "--header", `Authorization: Bearer ${apiKey}`],
      ...["--seed", "1", "--no-color", "--generation-database", "none", ...extent],
    ],
    { cwd: inRoot("tests", "schemathesis"), stuckSeconds: isLong ? 3_600 : 600 },
  );
  assert.equal(code, 0, output);
  const [, count] = /(\d+) generated/.exec(output) ?? [];
  assert.ok(Number(count) > 1_200, `${count} test cases are too few`);
  context.diagnostic(`${count} test cases`);
});

test("a wrong answer would be found", { skip: python ? false : "run by npm test -- --only schemathesis" }, async (context) => {
  const { createServer } = await import("node:http");
  const { listenOnLoopback } = await import("../../scripts/machine/loopback.mjs");
  const document = await (await fetch(`${gateway.url}/openapi.json`)).text();
  const server = createServer((request, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.end(request.url === "/openapi.json" ? document : "{}");
  });
  const { url, close } = await listenOnLoopback(server, 0);
  context.after(close);
  const { code, output } = await run(
    python,
    [
      ...["-m", "schemathesis.cli", "run", `${url}/openapi.json`, "--url", url, "--include-path", "/readyz", "--no-color"],
      ...["--phases", "fuzzing", "--max-examples", "2", "--generation-database", "none"],
    ],
    { cwd: inRoot("tests", "schemathesis") },
  );
  assert.equal(code, 1, output);
  assert.match(output, /Response violates schema/);
});
