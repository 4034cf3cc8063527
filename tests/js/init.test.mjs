// Loading: once, at import; and what an engine that fails leaves behind.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { promisify } from "node:util";
import * as api from "ventanilla";
import { EngineFailure, enter } from "../../npm/src/instance.js";
import { contextInput } from "./support.mjs";

const run = promisify(execFile);
const inFreshNode = async (code) => JSON.parse((await run(process.execPath, ["--input-type=module", "--eval", code])).stdout);

test("verbs work without init", async () => {
  const code = `import { itau } from "ventanilla"; console.log(itau.getContext.validate({ body: { contextId: "1" } }).valid)`;
  assert.equal(await inFreshNode(code), true);
});

test("init may be called again, but not with other options", async () => {
  await api.init();
  await api.init({});
  await api.init({ shapeCache: true });
  await assert.rejects(api.init({ shapeCache: false }), /other options/);
  await assert.rejects(api.init({ cache: true }), TypeError);
  await assert.rejects(api.init({ shapeCache: "no" }), TypeError);
});

test("options of the first call are kept", async () => {
  const code = `import { init } from "ventanilla"; await init({ shapeCache: false }); await init({ shapeCache: false }); await init();
    console.log(JSON.stringify(await init({ shapeCache: true }).then(() => "fine", (error) => error.message)))`;
  assert.match(await inFreshNode(code), /other options/);
});

test("without its wasm the package says so", async () => {
  const code = `import { init, itau } from ${JSON.stringify(new URL("../../npm/src/api.js", import.meta.url))};
    const names = [];
    try { itau.getContext.validate({}) } catch (error) { names.push(error.name) }
    await init().catch((error) => names.push(error.name));
    console.log(JSON.stringify(names))`;
  assert.deepEqual(await inFreshNode(code), ["NotInitialized", "NotInitialized"]);
});

test("an engine that fails is replaced, and says nothing of the input", () => {
  const before = api.itau.getContext.validate({ body: {} });
  for (const failure of [new WebAssembly.RuntimeError("unreachable"), new RangeError("stack"), "text"]) {
    const fail = () => {
      throw failure;
    };
    assert.throws(
      () => enter(fail, '{"secret":"canary"}'),
      (error) => error instanceof EngineFailure && error.cause === failure && !error.message.includes("canary"),
    );
    assert.deepEqual(api.itau.getContext.validate({ body: {} }), before);
    assert.equal(api.itau.getContext.validate(contextInput).valid, true);
  }
});

test("versions are told", () => {
  assert.match(api.version(), /^\d+\.\d+\.\d+$/);
  assert.match(api.contractVersion(), /^\d/);
});
