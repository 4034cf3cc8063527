// Prism, started on the exported documents, takes what `prepare` sends, and `normalize` understands what it answers.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { init, operations } from "ventanilla";
import { documents, mediaOf, operationsOf, resolved } from "./documents.mjs";
import { faultsOf } from "./faults.mjs";
import { startPrism } from "./prism.mjs";
import { requestsOf } from "./requests.mjs";

await init();

for (const { provider, file, content: document } of documents) {
  const told = new Set();
  let prism;

  before(async () => {
    prism = await startPrism(file);
  });

  after(() => prism.close());

  test(`${provider}: Prism knows every operation`, () => {
    const paths = (list) => list.map(({ method, path }) => `${method} ${path}`).sort();
    assert.deepEqual(paths(prism.operations), paths(operationsOf(document)));
  });

  for (const { id, path, described } of operationsOf(document)) {
    const normalize = (answer) => operations[id].normalize(answer);

    test(`${id}: every request of the cases is accepted, and the answer is a success`, async (t) => {
      const requests = requestsOf(id, prism.origin);
      for (const { name, prepared } of requests) {
        const answer = await prism.send(prepared);
        assert.deepEqual(answer.violations, [], name);
        assert.ok(normalize(answer).ok, `${name}: ${JSON.stringify(normalize(answer))}`);
      }
      t.diagnostic(`${requests.length} requests`);
    });

    test(`${id}: faulty requests are noticed`, async () => {
      const [{ prepared }] = requestsOf(id, prism.origin);
      for (const { name, request } of faultsOf(prepared, path, document, described)) {
        const { violations } = await prism.send(request);
        assert.notDeepEqual(violations, [], name);
      }
    });

    test(`${id}: every documented answer is understood`, async (t) => {
      const [{ prepared }] = requestsOf(id, prism.origin);
      const answers = answersOf(document, described, told);
      for (const { prefer, verify } of answers) {
        const answer = await prism.send(prepared, prefer);
        assert.deepEqual(answer.violations, [], prefer);
        verify(normalize(answer), prefer);
      }
      t.diagnostic(`${answers.length} answers`);
    });
  }
}

/**
 * What Prism can be asked for, and what must become of it.
 * @param {Set<object>} told the examples of responses that operations share: one of them asks for each
 */
function answersOf(document, described, told) {
  return Object.entries(described.responses).flatMap(([status, reference]) => {
    const response = resolved(document, reference);
    const code = `code=${status === "default" ? undocumented : status}`;
    const isSuccess = status.startsWith("2");
    const examples = told.has(response) ? [] : Object.entries(mediaOf(response)?.examples ?? {});
    told.add(response);
    return [
      { prefer: code, verify: isSuccess ? succeeded : failed(response) },
      // Chance makes error codes too: such an answer only has to be understood as one or the other.
      { prefer: `${code}, dynamic=true, seed=1`, verify: isSuccess ? understood : failed() },
      ...examples.map(([name, example]) => ({
        prefer: `${code}, example=${name}`,
        verify: name === "success" ? succeeded : failedWith(resolved(document, example).summary),
      })),
    ];
  });
}

const undocumented = 418;

const succeeded = (outcome, asked) => assert.ok(outcome.ok, `${asked}: ${JSON.stringify(outcome)}`);

const understood = (outcome, asked) => assert.ok(outcome.ok || outcome.problem.category !== "internal", asked);

/** Where one row stands for the whole status, its category; else any problem. */
const failed = (response) => (outcome, asked) => {
  assert.equal(outcome.ok, false, asked);
  const errors = response?.["x-errors"] ?? [];
  const [only] = errors.filter(({ code, type }) => code === undefined && type === undefined);
  if (only && errors.length === 1) assert.equal(outcome.problem.category, only.category, asked);
};

const failedWith = (detail) => (outcome, asked) => assert.equal(outcome.problem?.detail, detail, asked);
