// Loading: once, at import; and what an engine that fails leaves behind.
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import * as api from "../../npm/index.js";
import { EngineFailure, enter } from "../../npm/src/instance.js";
import { contextInput } from "./support.mjs";

const run = promisify(execFile);
const inFreshNode = async (code) => JSON.parse((await run(process.execPath, ["--input-type=module", "--eval", code])).stdout);

test("verbs work without init", async () => {
  const code = `import { itau } from "ventanilla"; console.log(itau.getContext.validate({ body: { contextId: "1" } }).valid)`;
  assert.equal(await inFreshNode(code), true);
});

test("the engine's digits are read by what a runtime has for them", async () => {
  const entry = JSON.stringify(new URL("../../npm/index.js", import.meta.url));
  const read = `const { itau } = await import(${entry}); console.log(itau.getContext.validate({ body: { contextId: "1" } }).valid)`;
  const fromHex = "Uint8Array.fromHex = (digits) => new Uint8Array(Buffer.from(digits, 'hex'));";
  for (const runtime of ["", "delete globalThis.Buffer; delete Uint8Array.fromHex;", fromHex]) {
    assert.equal(await inFreshNode(`${runtime} ${read}`), true, runtime);
  }
});

test("the shape cache can be switched off, once", async () => {
  await api.init();
  const judge = () => api.itau.getContext.validate(contextInput);
  const before = judge();
  await api.init({ shapeCache: false });
  assert.deepEqual(judge(), before);
  await api.init({ shapeCache: false });
  await api.init(undefined);
  await assert.rejects(api.init({ shapeCache: true }), { message: "init was called before, with another shapeCache." });
});

test("init takes no other options", async () => {
  for (const given of [{ shapeCache: 1 }, { other: 1 }, "ventanilla.wasm", null, new WebAssembly.Module(emptyModule)]) {
    await assert.rejects(api.init(given), { name: "TypeError", message: "init takes { shapeCache: true | false }." });
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
  const { instance, bindings } = await withBindings(context);
  instance.bindWasm();
  assert.throws(() => instance.enter(() => assert.fail("entered"), '{"a":1}'), { name: "EngineFailure" });
  assert.equal(bindings.resets, 1);
  assert.deepEqual([...new Uint8Array(bindings.__wasm.memory.buffer, 0, 8)], Array(8).fill(0));
});

test("the engine that replaces a failed one gets the settings", async (context) => {
  const { instance, bindings } = await withBindings(context);
  instance.bindWasm();
  instance.configure({ shapeCache: false });
  assert.deepEqual(bindings.settings, [false]);
  assert.throws(() => instance.enter(() => assert.fail("a failure")), { name: "EngineFailure" });
  assert.deepEqual(bindings.settings, [false, false]);
});

/** The source file that knows the instance, over bindings that write down what they are asked. */
async function withBindings(context) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "ventanilla-instance-"));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const part of ["src", "generated"]) mkdirSync(path.join(folder, part));
  cpSync(new URL("../../npm/src/instance.js", import.meta.url), path.join(folder, "src", "instance.js"));
  writeFileSync(path.join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(path.join(folder, "generated", "bindings.js"), bindingsWithoutBuffer);
  const load = (file) => import(pathToFileURL(path.join(folder, file)));
  return { instance: await load("src/instance.js"), bindings: await load("generated/bindings.js") };
}

const bindingsWithoutBuffer = `
  export let resets = 0;
  export const settings = [];
  export const __wasm = { memory: new WebAssembly.Memory({ initial: 1 }) };
  export const __wbg_bind = () => {};
  export const __wbg_reset_state = () => (resets += 1);
  export const shape_cache = (on) => settings.push(on);
  export const buffer = () => 0;
`;

const emptyModule = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

test("versions are told", () => {
  assert.match(api.version(), /^\d+\.\d+\.\d+$/);
  assert.match(api.contractVersion(), /^\d/);
});
