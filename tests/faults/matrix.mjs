// Pairs of a fault and an operation, many at once, and what must hold of each and of all together.
import assert from "node:assert/strict";
import { operations } from "../../npm/generated/operations.js";
import { openGateway, requests } from "../edge/gateway.mjs";
import { until } from "../until.mjs";
import { ask } from "./ask.mjs";
import { expectationOf, leavesDoubt, mayBeRepeated, statuses } from "./expected.mjs";
import { foundIn, personal, secrets } from "./leaks.mjs";
import { openProvider } from "./provider.mjs";

/** @param {boolean} endless whether nothing but the operation's own timeout ends these faults: it is short then, and else far away */
export async function runMatrix(context, runtime, wishes, endless) {
  const provider = await openProvider();
  context.after(provider.close);
  const written = [];
  const bindings = { RETRIES: "1", BREAKER: "off", RATE_LIMIT: "off", ...times(endless) };
  const gateway = await openGateway({ runtime, upstream: provider, bindings, onText: (text) => written.push(text) });
  let figures;
  try {
    const answers = await drive(gateway, wishes);
    for (const operation of operations) {
      await until(async () => answers.push(await answered(gateway, { operation })) && answers.at(-1).answer.status === 200);
    }
    const lines = () => gateway.lines.filter(({ event }) => event === "request");
    await until(
      () => lines().length >= answers.length,
      () => `${lines().length} lines tell of ${answers.length} calls`,
    );
    await provider.quiet();
    figures = judge(answers, lines(), provider.requests, endless);
  } finally {
    await gateway.close();
  }
  await provider.abandoned();
  if (runtime !== "workerd") assert.deepEqual(gateway.lines.at(-1), { event: "stopped", drained: true });
  // A transaction id is digits that may be anybody's.
  const text = written.join("\n").replaceAll(/"transactions":\[[^\]]*\]/g, "");
  assert.equal(foundIn(text, [...secrets, ...people]), undefined, "the gateway has written it");
  return figures;
}

const people = personal(operations);

function times(endless) {
  const far = { TIMEOUT_MS: "600000", DEADLINE_MS: "600000" };
  return endless ? { ...far, TIMEOUTS: JSON.stringify(Object.fromEntries(operations.map(({ id }) => [id, 1_500]))) } : far;
}

/** Every pair once, some of each provider at a time. */
async function drive(gateway, wishes) {
  const answers = [];
  const lanes = ["bcs", "itau", "masstack"].flatMap((provider) => {
    const own = operations.filter((operation) => operation.provider === provider);
    const quick = own.find(({ effect }) => effect === "read");
    const pairs = wishes.flatMap((wish) => own.map((operation) => ({ wish, operation })));
    const [repeated, others] = [2, 1].map((tries) => pairs.filter((pair) => triesOf(pair) === tries));
    const credit = retryCredit();
    return Array.from({ length: 8 }, async () => {
      while (repeated.length + others.length > 0) {
        const isAgain = repeated.length > 0 && credit.take();
        answers.push(await answered(gateway, (isAgain ? repeated : others).pop() ?? { operation: quick }));
        credit.brought(isAgain);
      }
    });
  });
  await Promise.all(lanes);
  return answers;
}

/** What the gateway's budget for retries holds at least: ten calls bring one, and no more than ten are kept (edge/upstream/budget.ts). */
function retryCredit() {
  let [left, reserved] = [100, 0];
  return {
    take() {
      if (left < 10) return false;
      left -= 10;
      reserved += 10;
      return true;
    },
    brought(isAgain) {
      if (isAgain) reserved -= 10;
      left = Math.min(100 - reserved, left + 1);
    },
  };
}

/** Without a wish it is a call that asks for nothing. */
async function answered(gateway, { wish, operation }) {
  const headers = wish === undefined ? {} : { "x-simulate": wish };
  return { wish, operation, answer: await ask(gateway.url, requests[operation.id](), headers) };
}

function triesOf({ wish, operation }) {
  return wish !== undefined && expectationOf(wish, operation).again && operation.effect === "read" ? 2 : 1;
}

/**
 * @param lines of the log, one a call
 * @param seen what has come to the provider
 * @param mayTimeOut where the time is so short that a busy machine may fail a plain call, too
 */
function judge(answers, lines, seen, mayTimeOut) {
  const lineOf = new Map(lines.map((line) => [line.request, line]));
  assert.deepEqual([lines.length, lineOf.size], [answers.length, answers.length], "each call has its line");
  for (const { wish, operation, answer } of answers) {
    const name = `${wish ?? "a plain call"}, ${operation.id}: ${answer.text}`;
    const line = lineOf.get(answer.headers["x-request-id"]);
    assert.equal(line?.status, answer.status, name);
    const { problem } = wish === undefined ? { problem: mayTimeOut && line.category } : expectationOf(wish, operation);
    if (!problem) assert.deepEqual([answer.status, answer.json.meta?.operation], [200, operation.id], name);
    else judgeProblem(answer, problem, operation, name);
    if (wish === undefined) continue;

    const own = seen.filter((request) => request.wish === wish && isOf(request, operation));
    assert.deepEqual([line.attempts, own.length], Array(2).fill(triesOf({ wish, operation })), name);
    assert.deepEqual(line.outcomes, Array(own.length).fill(problem ?? "ok"), name);
    const transactions = own.flatMap(({ transaction }) => transaction ?? []);
    assert.deepEqual(line.transactions, transactions, name);
    assert.equal(transactions.length, operation.usesAuthorization ? own.length : 0, name);
  }
  const attempts = lines.reduce((sum, line) => sum + line.attempts, 0);
  assert.equal(seen.length, attempts, "the provider has seen what the lines tell of");
  const transactions = seen.flatMap(({ transaction }) => transaction ?? []);
  assert.equal(new Set(transactions).size, transactions.length, "a transaction id comes twice");
  const told = answers.map(({ answer }) => answer.text).join("\n");
  const met = people.filter((value) => told.includes(value)).length;
  assert.ok(met > 30, `what is looked for is what providers send: ${met} of ${people.length}`);
  return { pairs: answers.filter(({ wish }) => wish !== undefined).length, attempts, calls: answers.length };
}

function judgeProblem({ status, headers, text, json }, category, { id, provider, effect }, name) {
  const isDoubtful = effect !== "read" && leavesDoubt.has(category);
  assert.equal(status, statuses[category], name);
  assert.match(headers["content-type"], /^application\/problem\+json/, name);
  assert.equal(headers["cache-control"], "no-store", name);
  assert.deepEqual(
    [json.type, json.status, json.category, json.retryable, json.outcomeUnknown],
    [`urn:ventanilla:problem:${category}`, status, category, mayBeRepeated(category, effect), isDoubtful || undefined],
    name,
  );
  assert.deepEqual([json.provider.id, json.provider.operation], [provider, id], name);
  assert.match(headers["x-request-id"], /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/, name);
  assert.equal(json.instance, `urn:ventanilla:request:${headers["x-request-id"]}`, name);
  assert.equal(foundIn(JSON.stringify(headers) + text, [...secrets, ...people]), undefined, name);
}

function isOf({ method, url }, operation) {
  const request = requests[operation.id]();
  return method === request.method && url === request.path.slice(operation.provider.length + 1);
}
