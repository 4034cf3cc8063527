// workerd is killed under load, its Durable Objects are evicted at any moment: what they hold outlasts both, and nothing is done
// twice. VENTANILLA_LONG: more often.
import assert from "node:assert/strict";
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { Miniflare } from "miniflare";
import { bundleWorker } from "../../edge/bundle.mjs";
import { developmentBindings, workerdSettings } from "../../edge/dev.mjs";
import { inRoot } from "../../scripts/machine/paths.mjs";
import { apiKeyHash } from "../edge/gateway.mjs";
import { until } from "../until.mjs";
import { askHeld, heldMark, openBank, settle, shortTimes, startLoad } from "./load.mjs";

const isLong = process.env.VENTANILLA_LONG === "1";
const kills = isLong ? 20 : 2;
const changesOfEvicted = isLong ? 1_000 : 60;
const bindings = { ...shortTimes, SEQUENCE_BLOCK: "3" };

test(`workerd is killed ${kills} times under load, and starts over the same storage`, async (context) => {
  const bank = await openBank();
  const folder = mkdtempSync(path.join(tmpdir(), "ventanilla-killed-"));
  const start = () => startLone({ simulatorUrl: bank.url, apiKeyHash, bindings, persist: folder });
  let worker = start();
  context.after(async () => {
    await (await worker).kill();
    await bank.close();
    rmSync(folder, { recursive: true, force: true });
  });
  const load = startLoad(context, async () => (await worker).url);
  let held;
  for (let round = 1; round <= kills; round += 1) {
    const from = load.answers.length;
    await until(() => load.answers.slice(from).filter((answer) => answer?.status === 200).length >= 20);
    held ??= askHeld((await worker).url);
    await until(() => bank.timesSent(heldMark) === 1);
    await sleep(Math.random() * 50);
    const { kill } = await worker;
    await kill();
    worker = start();
  }
  await load.stop();
  bank.release();

  assert.equal(await held, undefined, "nobody is there to answer");
  const changes = [...load.changes, { key: heldMark }];
  const outcomes = await settle((await worker).url, bank, changes);
  assert.ok(outcomes.replayed > 0 && outcomes.lost > 0, JSON.stringify(outcomes));
  assert.equal(bank.timesSent(heldMark), 1);
  context.diagnostic(`${kills} kills, ${bank.sent.length} requests, ${changes.length} changes: ${JSON.stringify(outcomes)}`);
});

/** In a process group of its own, which is killed as a whole. */
async function startLone(options) {
  const child = fork(inRoot("tests", "faults", "lone_worker.mjs"), [JSON.stringify(options)], { detached: true });
  const end = () => process.kill(-child.pid, "SIGKILL");
  process.once("exit", end);
  const gone = once(child, "exit").then(() => process.off("exit", end));
  const [{ url }] = await Promise.race([once(child, "message"), gone.then(() => assert.fail("the worker does not start"))]);
  return {
    url,
    async kill() {
      if (child.exitCode === null && child.signalCode === null) end();
      await gone;
    },
  };
}

test("Durable Objects are evicted at any moment", async (context) => {
  const bank = await openBank();
  context.after(bank.close);
  const folder = mkdtempSync(path.join(tmpdir(), "ventanilla-evicted-"));
  const miniflare = new Miniflare({
    modules: [...(await bundleWorker(inRoot("tests", "faults", "evicting_worker.ts"))), viewer],
    ...workerdSettings,
    bindings: { ...defined(developmentBindings(bank.url, apiKeyHash)), ...bindings },
    durableObjects: {
      SEQUENCE: { className: "SequenceStore", useSQLite: true },
      ANSWERS: { className: "AnswerRecord", useSQLite: true },
    },
    durableObjectsPersist: folder,
    handleRuntimeStdio: (...streams) => streams.forEach((stream) => void stream.resume()),
    cf: false,
  });
  context.after(async () => {
    await miniflare.dispose();
    rmSync(folder, { recursive: true, force: true });
  });
  const url = (await miniflare.ready).origin;
  const load = startLoad(context, () => url);
  for (let made = 0; made < changesOfEvicted; made = load.changes.length) await until(() => load.changes.length > made);
  await load.stop();
  for (const answer of load.answers) assert.ok([200, 503, 504].includes(answer?.status), answer?.text ?? "a call was lost");
  const outcomes = await settle(url, bank, load.changes);
  const { evictions } = await (await fetch(`${url}/evictions`)).json();
  assert.ok(evictions > load.changes.length / 2, `${evictions} evictions`);
  context.diagnostic(
    `${evictions} evictions, ${bank.sent.length} requests, ${load.changes.length} changes: ${JSON.stringify(outcomes)}`,
  );
});

/** Nobody looks at it here. */
const viewer = { type: "Data", path: "viewer.bin", contents: new Uint8Array(1) };
const defined = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
