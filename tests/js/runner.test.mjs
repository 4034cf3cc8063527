// The runner of the cases must be able to fail.
import assert from "node:assert/strict";
import { test } from "node:test";
import * as api from "ventanilla";
import { unfold } from "../cases/load.mjs";
import { runCase, runCases } from "../cases/run.mjs";

const valid = { verb: "validate", input: { body: { contextId: "1" } }, expect: { valid: true, issues: [], warnings: [] } };

test("a case that holds says nothing", () => {
  assert.deepEqual(runCase(api, "itau.getContext", valid), []);
});

test("what is missing and what is too much is told", () => {
  const wrong = { ...valid, expect: { valid: false, issues: [{ in: "body", pointer: "/x", code: "type" }], warnings: [] } };
  const messages = runCase(api, "itau.getContext", wrong);
  assert.ok(messages.some((message) => message.startsWith("valid: true instead of false")));
  assert.ok(messages.some((message) => message.startsWith("issues: missing type at body /x")));
  const less = { ...valid, input: { body: {} } };
  assert.ok(
    runCase(api, "itau.getContext", less).some((message) => message.includes("not expected required at body /contextId")),
  );
});

test("a problem is compared by the members that are expected", () => {
  const reply = { status: 404, body: { code: "1" } };
  const held = {
    verb: "normalize",
    reply,
    expect: { ok: false, problem: { category: "not_found", provider: { status: 404 } }, absent: ["zebra"] },
  };
  assert.deepEqual(runCase(api, "itau.getContext", held), []);
  const broken = { verb: "normalize", reply, expect: { ok: false, problem: { category: "conflict" }, absent: ["not_found"] } };
  assert.equal(runCase(api, "itau.getContext", broken).length, 2);
});

test("each reply of a file with several is a case", () => {
  const entry = (ok) => ({ reply: { status: 404 }, expect: { ok } });
  const cases = unfold("x", { title: "t", source: "s", verb: "normalize", each: [entry(false), entry(true)] });
  const named = cases.map((single) => ({ operation: "itau.getContext", ...single }));
  assert.deepEqual(
    runCases(api, named).failures.map(({ name }) => name),
    ["itau.getContext/x[1]"],
  );
});

test("unknown operations and verbs fail", () => {
  const { passed, failures } = runCases(api, [
    { operation: "no.such", name: "a", content: valid },
    { operation: "itau.getContext", name: "b", content: { verb: "guess" } },
    { operation: "itau.getContext", name: "c", content: valid },
  ]);
  assert.equal(passed, 1);
  assert.deepEqual(
    failures.map(({ name }) => name),
    ["no.such/a", "itau.getContext/b"],
  );
});
