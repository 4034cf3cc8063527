// What npm start is told, by flag, environment and terminal.
import assert from "node:assert/strict";
import { test } from "node:test";
import { readSettings } from "../../scripts/start/settings.mjs";

const ports = { port: 4700, gatewayPort: 4701, simulatorPort: 4702 };

test("the page is opened where a person looks on, or as it is told", () => {
  assert.deepEqual(readSettings([], {}, true), { ...ports, open: true });
  assert.deepEqual(readSettings([], {}, false), { ...ports, open: false });
  assert.equal(readSettings(["--open"], {}, false).open, true);
  assert.equal(readSettings(["--no-open"], {}, true).open, false);
});

test("ports come from flags, then from the environment", () => {
  const { port, gatewayPort } = readSettings(["--port", "5000"], { PORT: "6000", GATEWAY_PORT: "6001" }, false);
  assert.deepEqual([port, gatewayPort], [5000, 6001]);
  for (const port of ["0", "65536", "x", "1.5"]) assert.throws(() => readSettings(["--port", port], {}, false), /PORT must be/);
});
