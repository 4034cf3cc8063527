// Times contenders against each other: in one process, on the same inputs, round by round, so that what disturbs the
// machine disturbs all of them.
import { median, spread } from "./statistics.mjs";

/**
 * @typedef {object} Clock
 * @property {() => number} now milliseconds
 * @property {() => void} [tidy] collects garbage
 * @property {(milliseconds: number) => Promise<void>} rest does nothing for that long
 *
 * @typedef {object} Settings
 * @property {number} rounds at most that many
 * @property {number} leastRounds whatever they take
 * @property {number} rowMs about the time for a row's rounds
 * @property {number} warmMs before them, at least that long for each contender
 * @property {number} warmCalls and that many calls, unless they take far longer
 * @property {number} restMs after that, for what engines compile on other threads
 * @property {number} batchMs at least that long is what is timed at once
 * @property {number} batchSteps and that many steps of the clock
 */

/**
 * @param {import("./rows.mjs").Made} row
 * @param {Settings & { stepMs: number }} settings
 * @param {Clock} clock
 * @returns {Promise<Record<string, { nanoseconds: object, ratio: object, batch: number, rounds: number }>>} by contender; `ratio`: how
 *   many times faster than the row's base, round by round
 */
export async function measure(row, settings, clock) {
  const suppliers = row.contenders.map(() => supplier(row));
  const warmed = () => row.contenders.map((contender, index) => warm(contender, suppliers[index], settings, clock));
  warmed();
  await clock.rest(settings.restMs);
  // Once more: a batch is as long as the code that came of it makes it.
  const batches = warmed();
  const times = row.contenders.map(() => []);
  const began = clock.now();
  for (let round = 0; round < settings.rounds; round += 1) {
    if (round >= settings.leastRounds && clock.now() - began > settings.rowMs) break;
    for (let turn = 0; turn < row.contenders.length; turn += 1) {
      // Each begins as often as the others.
      const index = (round + turn) % row.contenders.length;
      const spent = time(row.contenders[index], suppliers[index], batches[index], clock);
      // Less than a step of the clock cannot be told from none.
      times[index].push((Math.max(spent, settings.stepMs) * 1e6) / batches[index]);
    }
  }
  const base = times[row.contenders.findIndex(({ name }) => name === row.base)];
  return Object.fromEntries(
    row.contenders.map(({ name }, index) => {
      const ratios = times[index].map((nanoseconds, round) => base[round] / nanoseconds);
      return [name, { nanoseconds: spread(times[index]), ratio: spread(ratios), batch: batches[index], rounds: ratios.length }];
    }),
  );
}

/** The smallest step of a clock: a batch shall be many times as long. */
export function resolutionOf({ now }) {
  const steps = [];
  for (let number = 0; number < 20; number += 1) {
    const start = now();
    let end = start;
    for (let spin = 0; end === start && spin < 1e6; spin += 1) end = now();
    steps.push(end - start);
  }
  return median(steps);
}

/** Runs a contender until its code is compiled for good, and finds how many calls make a batch. */
function warm(contender, supply, { warmMs, warmCalls, batchMs }, clock) {
  const began = clock.now();
  let batch = 1;
  let spent = 0;
  for (let calls = 0; ; calls += batch) {
    spent = time(contender, supply, batch, clock);
    const whole = clock.now() - began;
    const warmed = whole >= warmMs && (calls >= warmCalls || whole >= 8 * warmMs);
    if (spent >= batchMs && warmed) break;
    if (spent < batchMs) batch = Math.ceil(batch * Math.min(8, Math.max(1.2, (1.2 * batchMs) / Math.max(spent, 0.001))));
  }
  return Math.max(1, Math.ceil((batch * batchMs * 1.1) / Math.max(spent, 0.001)));
}

function time({ work }, supply, batch, clock) {
  const { entries, at, made } = supply(batch);
  // What making the inputs has left behind shall not be collected at the expense of who takes them.
  if (made) clock.tidy?.();
  const start = clock.now();
  repeat(work, entries, batch, at);
  return clock.now() - start;
}

function repeat(work, entries, times, first) {
  let at = first;
  for (let number = 0; number < times; number += 1) {
    // Results are kept, a few at a time: what nobody looks at need not be computed.
    kept[number & 7] = work(entries[at], number);
    at = at + 1 === entries.length ? 0 : at + 1;
  }
}

const kept = new Array(8).fill(undefined);

/** Where the next batch's inputs come from: new ones, or the same in rotation, going on where the last one ended. */
function supplier({ entries, fresh }) {
  if (fresh) return (batch) => ({ entries: fresh(batch), at: 0, made: true });
  let next = 0;
  return (batch) => {
    const at = next;
    next = (next + batch) % entries.length;
    return { entries, at };
  };
}
