// Loading: once, at import; and what an engine that fails leaves behind.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
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

test("init took an option shapeCache that did nothing", async () => {
  await api.init();
  await api.init(undefined);
  for (const given of [{ shapeCache: true }, {}, "ventanilla.wasm", new WebAssembly.Module(emptyModule)]) {
    await assert.rejects(api.init(given), { name: "TypeError", message: "init takes no options." });
  }
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

test("an engine without an input buffer had its first bytes overwritten", async (context) => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "ventanilla-buffer-"));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const part of ["src", "generated"]) mkdirSync(path.join(folder, part));
  cpSync(new URL("../../npm/src/instance.js", import.meta.url), path.join(folder, "src", "instance.js"));
  writeFileSync(path.join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(path.join(folder, "generated", "bindings.js"), bindingsWithoutBuffer);
  const load = (file) => import(pathToFileURL(path.join(folder, file)));
  const instance = await load("src/instance.js");
  const bindings = await load("generated/bindings.js");
  instance.bindWasm();
  assert.throws(() => instance.enter(() => assert.fail("entered"), '{"a":1}'), { name: "EngineFailure" });
  assert.equal(bindings.resets, 1);
  assert.deepEqual([...new Uint8Array(bindings.__wasm.memory.buffer, 0, 8)], Array(8).fill(0));
});

const bindingsWithoutBuffer = `
  export let resets = 0;
  export const __wasm = { memory: new WebAssembly.Memory({ initial: 1 }) };
  export const __wbg_bind = () => {};
  export const __wbg_reset_state = () => (resets += 1);
  export const buffer = () => 0;
`;

const emptyModule = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

test("versions are told", () => {
  assert.match(api.version(), /^\d+\.\d+\.\d+$/);
  assert.match(api.contractVersion(), /^\d/);
});
