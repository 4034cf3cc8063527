// What the gateway keeps about a provider, by a clock that the test moves: circuit breaker, retry budget, tokens.
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { setImmediate as turn } from "node:timers/promises";
import { load } from "../module.mjs";

const { circuitBreaker } = await load("upstream/breaker.ts");
const { retryBudget } = await load("upstream/budget.ts");
const { tokenCredentials } = await load("upstream/tokens.ts");
const { rotatingCredentials } = await load("upstream/credentials.ts");

let time = 0;
const now = () => time;

beforeEach(() => {
  time = 1_000_000;
});

function breaker(settings) {
  const changes = [];
  const made = circuitBreaker({ percent: 50, calls: 4, openMs: 10_000, ...settings }, (open) => changes.push(open), now);
  const calls = (...list) => {
    for (const seen of list) made.admit().settle(seen);
  };
  return { ...made, calls, changes };
}

test("it opens on a rate of failures, not on a few of them", () => {
  const { admit, calls, changes } = breaker();
  calls("failed", "failed", "failed", "unknown", "unknown");
  assert.equal(admit().admitted, true, "too few calls to tell");
  const other = breaker();
  other.calls("answered", "answered", "answered", "answered", "failed", "failed", "failed", "unknown");
  assert.equal(other.admit().admitted, true, "three of seven");
  other.calls("failed");
  assert.equal(other.admit().admitted, false, "four of eight");
  assert.deepEqual([changes, other.changes], [[], [true]]);
});

test("failures of long ago do not count", () => {
  const { admit, calls } = breaker();
  calls("failed", "failed", "failed");
  time += 31_000;
  calls("failed", "failed", "failed");
  assert.equal(admit().admitted, true);
  time += 20_000;
  calls("failed");
  assert.equal(admit().admitted, false);
});

test("while it is open it says how long; then one call is let through", () => {
  const { admit, calls, changes } = breaker();
  calls("failed", "failed", "failed", "failed");
  assert.deepEqual(admit(), { admitted: false, retryAfterMs: 10_000 });
  time += 9_999;
  assert.deepEqual(admit(), { admitted: false, retryAfterMs: 1 });
  time += 1;
  const probe = admit();
  assert.equal(probe.admitted, true);
  assert.equal(admit().admitted, false);
  probe.settle("failed");
  assert.deepEqual(admit(), { admitted: false, retryAfterMs: 10_000 });
  time += 10_000;
  admit().settle("answered");
  assert.equal(admit().admitted, true);
  calls("failed", "failed", "failed");
  assert.equal(admit().admitted, true, "it counts anew");
  assert.deepEqual(changes, [true, false]);
});

test("a probe that tells nothing is followed by another, at once or after a while", () => {
  const { admit, calls } = breaker();
  calls("failed", "failed", "failed", "failed");
  time += 10_000;
  admit().settle("unknown");
  const lost = admit();
  assert.equal(lost.admitted, true);
  time += 9_999;
  assert.equal(admit().admitted, false);
  time += 1;
  admit().settle("answered");
  lost.settle("failed");
  assert.equal(admit().admitted, true, "one failure of a closed breaker");
});

test("what was sent before it opened closes nothing", () => {
  const { admit, calls } = breaker();
  const late = [admit(), admit()];
  calls("failed", "failed", "failed", "failed");
  late[0].settle("answered");
  assert.equal(admit().admitted, false);
  time += 10_000;
  late[1].settle("failed");
  assert.equal(admit().admitted, true);
});

test("retries are a share of the requests, with some in hand and one a second", () => {
  const budget = retryBudget(now);
  const taken = () => {
    let count = 0;
    while (budget.take()) count += 1;
    return count;
  };
  assert.equal(taken(), 10);
  for (let requests = 0; requests < 50; requests += 1) budget.deposit();
  assert.equal(taken(), 5);
  time += 3_000;
  assert.equal(taken(), 3);
  time += 3_600_000;
  assert.equal(taken(), 10, "no more is saved up");
});

/** A service that grants what the test lets it grant, and the calls that ask for tokens. */
function service(lifetimeMs = 100_000) {
  const waiting = [];
  const work = [];
  const grant = () => new Promise((resolve, reject) => waiting.push({ resolve, reject }));
  const source = tokenCredentials(grant, { clientId: "c" }, "token", now);
  return {
    waiting,
    work,
    open: () => source((later) => work.push(later)),
    async give(token) {
      await turn();
      waiting.shift().resolve({ token, lifetimeMs });
      await turn();
    },
  };
}

test("a token is kept while it lives, beside the other credentials", async () => {
  const { open, give, waiting } = service();
  const first = open().ask("first");
  await give("t-1");
  assert.deepEqual(await first, { clientId: "c", token: "t-1" });
  time += 89_999;
  assert.equal((await open().ask("first")).token, "t-1");
  assert.equal(waiting.length, 0);
});

test("near its end it is renewed by one call, and no call waits", async () => {
  const { open, give, waiting, work } = service();
  const first = open().ask("first");
  await give("t-1");
  await first;
  time += 90_000;
  for (let call = 0; call < 3; call += 1) assert.equal((await open().ask("first")).token, "t-1");
  assert.deepEqual([waiting.length, work.length], [1, 1]);
  await give("t-2");
  await work[0];
  assert.equal((await open().ask("first")).token, "t-2");
});

test("a renewal that fails is tried again after a pause, and nobody notices", async () => {
  const { open, give, waiting, work } = service();
  const first = open().ask("first");
  await give("t-1");
  await first;
  time += 90_000;
  await open().ask("first");
  waiting.shift().reject(new Error("down"));
  await work[0];
  assert.equal((await open().ask("first")).token, "t-1");
  assert.equal(waiting.length, 0, "not at once");
  time += 1_000;
  assert.equal((await open().ask("first")).token, "t-1");
  assert.equal(waiting.length, 1);
});

test("behind its end it is not given", async () => {
  const { open, give } = service();
  const first = open().ask("first");
  await give("t-1");
  await first;
  time += 100_000;
  const second = open().ask("first");
  await give("t-2");
  assert.equal((await second).token, "t-2");
});

test("calls that find none wait for one request, and for another where that one is lost", async () => {
  const { open, give, waiting } = service();
  const asked = [open().ask("first"), open().ask("first"), open().ask("first")];
  await turn();
  assert.equal(waiting.length, 1);
  time += 2_000;
  while (waiting.length < 2) await new Promise((resolve) => setTimeout(resolve, 5));
  await new Promise((resolve) => setTimeout(resolve, 60));
  assert.equal(waiting.length, 2, "one more, for both that wait");
  const lost = waiting.shift();
  await give("t-2");
  assert.deepEqual(
    (await Promise.all(asked.slice(1))).map(({ token }) => token),
    ["t-2", "t-2"],
  );
  lost.resolve({ token: "t-1", lifetimeMs: 100_000 });
  assert.equal((await asked[0]).token, "t-1");
});

test("what fails fails for all that wait, and for a moment", async () => {
  const { open, waiting } = service();
  const asked = [open().ask("first"), open().ask("first")];
  await turn();
  waiting.shift().reject(new Error("down"));
  for (const { reason } of await Promise.allSettled(asked)) assert.equal(reason?.message, "down");
  await assert.rejects(open().ask("first"), /down/);
  assert.equal(waiting.length, 0);
  time += 1_000;
  open()
    .ask("first")
    .catch(() => {});
  await turn();
  assert.equal(waiting.length, 1);
});

test("a refused token is replaced once, whoever it was refused to", async () => {
  const { open, give, waiting } = service();
  const calls = [open(), open()];
  const first = calls.map((call) => call.ask("first"));
  await give("t-1");
  await Promise.all(first);
  const again = calls.map((call) => call.ask("expired"));
  await turn();
  assert.equal(waiting.length, 1);
  await give("t-2");
  assert.deepEqual(
    (await Promise.all(again)).map(({ token }) => token),
    ["t-2", "t-2"],
  );
  const third = open();
  await third.ask("first");
  await assert.rejects(third.ask("expired"), /replaced a moment ago/);
  time += 10_000;
  const replaced = third.ask("expired");
  await give("t-3");
  assert.equal((await replaced).token, "t-3");
});

test("of several sets the next is tried after a refusal, and kept where it was taken", async () => {
  const source = rotatingCredentials([{ token: "old" }, { token: "new" }]);
  const call = source();
  assert.equal((await call.ask("first")).token, "old");
  assert.equal((await call.ask("expired")).token, "new");
  assert.equal((await source().ask("first")).token, "old", "it may be refused too");
  const beside = source();
  await beside.ask("first");
  call.accepted();
  assert.equal((await source().ask("first")).token, "new");
  assert.equal((await beside.ask("expired")).token, "new", "the one that another call has found");
  const back = source();
  await back.ask("first");
  assert.equal((await back.ask("expired")).token, "old");
});
