// A real trap: the crate built with its feature `trap`, whose one more export panics.
// VENTANILLA_TRAP_WASM names such a module that is built already (a cargo output, before the bindings are made).
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { bindLate } from "../../scripts/build/bindings.mjs";
import { inCache, inRoot } from "../../scripts/machine/paths.mjs";
import { must } from "../../scripts/machine/run.mjs";
import { targetFolder, wasmTarget } from "../../scripts/machine/rust.mjs";
import { contextInput, itauContext } from "./support.mjs";

const folder = mkdtempSync(path.join(os.tmpdir(), "ventanilla-trap-"));
let api;
let enter;

before(async () => {
  const compiled = process.env.VENTANILLA_TRAP_WASM ?? (await compile());
  await must(inCache("bindgen", "release", "ventanilla-bindgen"), [compiled, folder]);
  for (const part of ["package.json", "src", "generated"])
    cpSync(inRoot("npm", part), path.join(folder, part), { recursive: true });
  writeFileSync(path.join(folder, "generated", "bindings.js"), bindLate(readFileSync(path.join(folder, "bindings.js"), "utf8")));
  const load = (file) => import(pathToFileURL(path.join(folder, "src", file)));
  const instance = await load("instance.js");
  instance.bindWasm(new WebAssembly.Module(readFileSync(path.join(folder, "bindings_bg.wasm"))));
  enter = instance.enter;
  api = await load("api.js");
});

after(() => rmSync(folder, { recursive: true, force: true }));

/** Without optimization: only the recovery is looked at. */
async function compile() {
  await must("cargo", ["build", "--lib", "--features", "trap", "--target", wasmTarget]);
  return path.join(await targetFolder(), wasmTarget, "debug", "ventanilla.wasm");
}

const trap = () => enter((wasm) => wasm.trap());

test("a trap is one readable error without the panic's message", () => {
  assert.throws(trap, (error) => {
    assert.equal(error.name, "EngineFailure");
    assert.match(error.message, /the next call works/);
    assert.match(String(error.cause), /internal fault at .*wasm\.rs:\d+/);
    assert.ok(!String(error.cause).includes("on purpose"));
    return true;
  });
});

test("the next call works, with every verb and any size", () => {
  const expected = () => [
    api.itau.getContext.validate({ body: {} }),
    api.itau.getContext.validate({ body: { contextId: "x".repeat(500_000) } }),
    api.itau.getContext.prepare(contextInput, itauContext),
    api.itau.getContext.normalize({ status: 200, body: '{"code":"0"}' }),
    api.match({ method: "GET", url: "/bcs" }),
  ];
  const before = expected();
  assert.throws(trap);
  assert.deepEqual(expected(), before);
});

test("bytes can be lent after a trap, and no trap happens while they are lent", () => {
  const lent = () => api.itau.getContext.normalizeWith({ status: 200, body: '{"code":"0"}' }, (data) => data.length).result;
  const before = lent();
  assert.throws(trap, { name: "EngineFailure" });
  assert.equal(lent(), before);
  api.itau.getContext.normalizeWith({ status: 200, body: '{"code":"0"}' }, () => assert.throws(trap, { name: "Reentry" }));
  assert.equal(lent(), before);
});

test("six thousand traps are no more than one", () => {
  const { valid } = api.itau.getContext.validate(contextInput);
  assert.equal(valid, true);
  for (let count = 0; count < 6_000; count += 1) assert.throws(trap);
  assert.equal(api.itau.getContext.validate(contextInput).valid, true);
});
