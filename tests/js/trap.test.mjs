// A real trap: the package built with the crate's feature `trap`. scripts/runtimes/ shows the same in every runtime.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { writeTrapPackage } from "../../scripts/build/trap.mjs";
import { contextInput, itauContext } from "./support.mjs";

const folder = mkdtempSync(path.join(os.tmpdir(), "ventanilla-trap-"));
let api;

before(async () => {
  await writeTrapPackage(folder);
  api = await import(pathToFileURL(path.join(folder, "index.js")));
});

after(() => rmSync(folder, { recursive: true, force: true }));

test("a panic is one readable error without its message", () => {
  assert.throws(api.trap, (error) => {
    assert.equal(error.name, "EngineFailure");
    assert.match(error.message, /the next call works/);
    assert.match(String(error.cause), /internal fault at .*wasm\.rs:\d+/);
    assert.ok(!String(error.cause).includes("on purpose"));
    return true;
  });
});

test("a trap of the machine is an engine failure like any other", () => {
  assert.throws(api.abort, (error) => error.name === "EngineFailure" && error.cause instanceof WebAssembly.RuntimeError);
});

for (const fail of ["trap", "abort"]) {
  test(`after ${fail} the next call works, with every verb and any size`, () => {
    const expected = () => [
      api.itau.getContext.validate({ body: {} }),
      api.itau.getContext.validate({ body: { contextId: "x".repeat(500_000) } }),
      api.itau.getContext.prepare(contextInput, itauContext),
      api.itau.getContext.normalize({ status: 200, body: '{"code":"0"}' }),
      api.match({ method: "GET", url: "/bcs" }),
    ];
    const before = expected();
    assert.throws(api[fail]);
    assert.deepEqual(expected(), before);
  });

  test(`bytes can be lent after ${fail}, and it does not happen while they are lent`, () => {
    const lent = () => api.itau.getContext.normalizeWith({ status: 200, body: '{"code":"0"}' }, (data) => data.length).result;
    const before = lent();
    assert.throws(api[fail], { name: "EngineFailure" });
    assert.equal(lent(), before);
    api.itau.getContext.normalizeWith({ status: 200, body: '{"code":"0"}' }, () => assert.throws(api[fail], { name: "Reentry" }));
    assert.equal(lent(), before);
  });
}

test("six thousand traps are no more than one", () => {
  const { valid } = api.itau.getContext.validate(contextInput);
  assert.equal(valid, true);
  for (let count = 0; count < 6_000; count += 1) assert.throws(count % 2 === 0 ? api.trap : api.abort);
  assert.equal(api.itau.getContext.validate(contextInput).valid, true);
});
