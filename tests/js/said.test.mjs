// The types of what is said, held against what every case says: an issue's code decides its params, and a problem's code
// is a documented one or its category.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { operations } from "ventanilla";
import { loadCases } from "../cases/load.mjs";
import { compile } from "./compile.mjs";

// No rule of the contract has a limit on a number; the codes are there for one that will.
const neverSaid = ["maximum", "minimum"];

const said = loadCases().map(({ operation, name, content }) => ({
  name: `${operation}/${name}`,
  operation: operations[operation],
  outcome: outcomeOf(operations[operation], content),
}));
const issues = said.flatMap(({ outcome }) => [...(outcome.issues ?? []), ...(outcome.warnings ?? [])]);

test("every issue of every case has the type of its code", async () => {
  // One of each form is enough: the same names and words.
  const forms = new Map(issues.map((issue) => [form(issue), issue]));
  const folder = fileURLToPath(new URL("../../.dev/issues/", import.meta.url));
  mkdirSync(folder, { recursive: true });
  const lines = [...forms.values()].map((issue) => `  ${JSON.stringify(issue)},\n`);
  writeFileSync(
    path.join(folder, "issues.ts"),
    `import type { Issue } from "ventanilla";\n\nexport const issues: Issue[] = [\n${lines.join("")}];\n`,
  );
  writeFileSync(
    path.join(folder, "tsconfig.json"),
    JSON.stringify({ extends: "../../tests/types/tsconfig.bundler.json", include: ["*.ts"] }),
  );
  const { failed, output } = await compile(".dev/issues/tsconfig.json");
  assert.equal(failed, false, output);
});

test("every code of the types is said by a case", () => {
  const types = readFileSync(new URL("../../npm/types/verdict.d.ts", import.meta.url), "utf8");
  const typed = [...types.matchAll(/^ {2}readonly (\w+): Params/gm)].map(([, code]) => code);
  const missing = typed.filter((code) => !issues.some((issue) => issue.code === code));
  assert.deepEqual(missing.sort(), neverSaid);
});

test("a problem's code is documented for its operation, or its category", () => {
  const problems = said.filter(({ outcome }) => outcome.problem !== undefined);
  assert.ok(problems.length > 200);
  for (const { name, operation, outcome } of problems) {
    const known = [...operation.errors.map(({ code }) => code), outcome.problem.category];
    assert.ok(known.includes(outcome.problem.code), `${name}: ${outcome.problem.code}`);
  }
});

function form({ code, params }) {
  const { format, check } = params;
  return JSON.stringify([code, Object.keys(params), format, check]);
}

function outcomeOf(operation, { verb, input, reply, context, options }) {
  if (verb === "normalize") return operation.normalize(given(reply), options);
  return verb === "validate"
    ? operation.validate(given(input), options)
    : operation.prepare(given(input), { now: null, ...context });
}

/** A body as a case has it: JSON, its text, or its bytes. */
function given({ body, bodyText, bodyBase64, ...others }) {
  if (bodyText !== undefined) return { ...others, body: bodyText };
  if (bodyBase64 !== undefined) return { ...others, body: Buffer.from(bodyBase64, "base64") };
  return body === undefined ? others : { ...others, body: JSON.stringify(body) };
}
