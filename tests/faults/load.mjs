// Changes and reads, many at once, on a gateway that falters; and a bank that knows which change it was asked for, and how often.
import assert from "node:assert/strict";
import { setTimeout as sleep } from "node:timers/promises";
import { openUpstream, requests } from "../edge/gateway.mjs";
import { until } from "../until.mjs";
import { ask } from "./ask.mjs";

/** Times so short that a record without an answer is soon known to be lost: the lease is 8 s. */
export const shortTimes = { TIMEOUT_MS: "1000", DEADLINE_MS: "1000", RETRIES: "0", BREAKER: "off", RATE_LIMIT: "off" };

/** A bank that answers after a moment, but for one change whose answer is held back until `release`. */
export async function openBank() {
  const upstream = await openUpstream();
  const sent = [];
  let release;
  const released = new Promise((resolve) => {
    release = resolve;
  });
  upstream.reply = async ({ headers, body }) => {
    const mark = body.includes(markName) ? JSON.parse(body)[markName] : undefined;
    sent.push({ mark, transaction: headers["x-invoker-txid"] });
    await (mark === heldMark ? released : sleep(5 + Math.random() * 30));
    return fine;
  };
  return { ...upstream, sent, release, timesSent: (key) => sent.filter(({ mark }) => mark === key).length };
}

/**
 * Sends until it is stopped, with its test at the latest: each change once and with a key of its own, and reads between them.
 * @param {() => string | Promise<string>} urlOf where the gateway is now; promised where it is about to start
 */
export function startLoad(context, urlOf) {
  let isStopped = false;
  const changes = [];
  const answers = [];
  const send = async (request, headers) => {
    const answer = await ask(await urlOf(), request, headers).catch(() => undefined);
    answers.push(answer);
    // Who is refused at once does not try again at once.
    if (answer?.status !== 200) await sleep(20);
    return answer;
  };
  const lane = async () => {
    while (!isStopped) {
      const key = crypto.randomUUID();
      changes.push({ key, answer: await send(...changeOf(key)) });
      await send(requests["bcs.getPila"]());
    }
  };
  const lanes = Promise.all(Array.from({ length: 6 }, lane));
  const stop = () => {
    isStopped = true;
    return lanes;
  };
  context.after(stop);
  return { changes, answers, stop };
}

/** The change whose answer the bank holds back; the answer, or nothing where the connection breaks. */
export const askHeld = (url) => ask(url, ...changeOf(heldMark)).catch(() => undefined);
export const heldMark = "held";

/** Asks again for every change until its outcome is known, and judges what has become of it. */
export async function settle(url, bank, changes) {
  const outcomes = { replayed: 0, lost: 0, madeNow: 0 };
  for (const outcome of await Promise.all(changes.map((change) => settled(url, bank, change)))) outcomes[outcome] += 1;
  for (const { key } of changes) assert.ok(bank.timesSent(key) <= 1, "a change was made twice");
  const transactions = bank.sent.flatMap(({ transaction }) => transaction ?? []);
  assert.equal(new Set(transactions).size, transactions.length, "a transaction id comes twice");
  return outcomes;
}

async function settled(url, bank, { key, answer }) {
  const before = bank.timesSent(key);
  if (answer?.status === 200) assert.equal(before, 1, "a change that is said to be made");
  if (answer?.json.retryable) assert.equal(before, 0, "a change that is said not to be made");
  let last;
  await until(async () => {
    last = await ask(url, ...changeOf(key)).catch(() => undefined);
    // What is in flight, and where nothing was sent, is told to be asked for again.
    return last !== undefined && !last.json.retryable;
  });
  const isReplayed = last.headers["idempotency-replayed"] === "true";
  if (last.json.idempotency === "lost") {
    assert.deepEqual([last.status, last.json.outcomeUnknown, last.json.retryable], [409, true, false], last.text);
    return "lost";
  }
  // On a busy machine the bank's time may be over before it has answered, or even seen anything.
  if (last.status === 200) assert.equal(bank.timesSent(key), 1);
  else assert.deepEqual([last.status, last.json.outcomeUnknown], [504, true], last.text);
  if (isReplayed && answer && !answer.json.retryable) assert.deepEqual([last.status, last.text], [answer.status, answer.text]);
  if (!isReplayed) assert.equal(before, 0, "what has been sent once is never sent by who asks again");
  return isReplayed ? "replayed" : "madeNow";
}

function changeOf(key) {
  const request = requests["bcs.createCustomerAccount"]();
  const body = JSON.stringify({ ...JSON.parse(request.body), [markName]: key });
  return [{ ...request, body }, { "idempotency-key": `"${key}"` }];
}

const markName = "markOfTheTest";
const fine = { status: 200, headers: { "content-type": "application/json" }, body: '{"responseType":{"value":"OK"}}' };
