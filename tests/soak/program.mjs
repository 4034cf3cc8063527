// The soak itself, the same in every runtime: begun once, then asked for one stretch of calls after the other, all of them
// on the engine that was there at the beginning.

import { runCase } from "../cases/run.mjs";
import { diceOf } from "../differential/dice.mjs";
import { engineBytes, enginesMade } from "./engines.mjs";
import { assertTold } from "./errors.mjs";
import { functions, names } from "./functions/list.mjs";
import { giants } from "./hostile/giants.mjs";
import { kitOf } from "./hostile/kit.mjs";
import { materialOf } from "./material.mjs";
import { Wrong } from "./shapes.mjs";
import { isSame, lookAt, sharedPrototypes } from "./unchanged.mjs";

let state;
const rejections = new Map();
listen();
// An option that is spoilt may ask for the runtime's own.
globalThis.fetch = async () => {
  throw new TypeError("there is no network here");
};

/**
 * @param {Record<string, object>} packages the modules of scripts/runtimes/workspace.mjs by name
 * @param {{ cases: object[] } | { seed: number, from: number, calls: number, isWarm: boolean }} data the cases, once; then a
 *   stretch; `isWarm`: from now on the engine's memory grows for the largest values only
 * @returns {Promise<{ failures?: { number: number, name: string, message: string }[], engines: object, engineBytes: number } & object>}
 */
export async function program(packages, data) {
  if (data.cases !== undefined) return begin(packages, data.cases);
  const failures = [];
  const running = new Set();
  state.isWarm = data.isWarm;
  for (let number = data.from; number < data.from + data.calls && failures.length < mostFailures; number += 1) {
    const made = one(data.seed, number).then((failure) => {
      running.delete(made);
      if (failure) failures.push({ number, ...failure });
    });
    running.add(made);
    // Those that wait for a timer let others go on.
    if (running.size === atOnce) await Promise.race(running);
    if (number % 1_000 !== 0) continue;
    await Promise.all(running);
    failures.push(...afterThousand(data.seed, number));
  }
  await Promise.all(running);
  // Promises that nobody waits for are told of when the program is back in the event loop.
  await new Promise((resolve) => setTimeout(resolve));
  failures.push(
    ...[...rejections.values()].map((message) => ({ number: data.from, name: "a promise nobody waits for", message })),
  );
  rejections.clear();
  return { failures, engineBytes: engineBytes(), engines: enginesMade(), counts: state.counts };
}

/** @param {object} [soaked] what is called in the place of the package: for tests of the soak */
export async function begin({ ventanilla, simulator, trapped }, cases, soaked = ventanilla) {
  await ventanilla.init({ shapeCache: true });
  // So that what is kept of them does not look like a leak.
  for (const giant of giants) giant();
  state = {
    soaked,
    ventanilla,
    trapped,
    material: materialOf(cases, soaked, { ...simulator, hasSchemas: true }),
    trappedMaterial: materialOf(cases, trapped, { ...simulator, hasSchemas: false }),
    expected: JSON.stringify(ventanilla.itau.getContext.validate({ body: { contextId: 1 } })),
    prototypes: sharedPrototypes(),
    counts: { byName: {}, refused: 0, goldens: 0, traps: 0 },
  };
  return { engines: enginesMade(), functions: Object.keys(functions), engineBytes: engineBytes() };
}

/** One call, by its number. */
export async function one(seed, number) {
  // Some run in the engine that was compiled with checks of its arithmetic, and that is made to fail in between.
  const inTrapped = number % 50 === 49;
  const api = inTrapped ? state.trapped : state.soaked;
  const before = enginesMade();
  const kit = kitOf({ seed, number, material: inTrapped ? state.trappedMaterial : state.material, reenter: () => reenter(kit) });
  const name = kit.one(names);
  state.counts.byName[name] = (state.counts.byName[name] ?? 0) + 1;
  try {
    await performed(functions[name](api, kit), kit);
    const after = enginesMade();
    if (before.published !== after.published || before.trapped !== after.trapped) throw new Wrong("the engine was replaced");
    if (kit.changed) throw new Wrong(kit.changed);
    return undefined;
  } catch (error) {
    return { name, message: error instanceof Wrong ? error.message : `${error?.stack ?? error}`.slice(0, 600) };
  }
}

async function performed(call, kit) {
  const seen = lookAt(call.given, kit.isOpaque);
  const before = engineBytes();
  let result;
  try {
    result = call.run();
    if (state.isWarm && engineBytes() > before && !kit.hasGiant)
      kit.changed ??= "the engine's memory has grown for no large value";
    if (isPromise(result)) result = await result;
  } catch (error) {
    state.counts.refused += 1;
    assertTold(error, kit, call);
    return;
  } finally {
    if (!isSame(seen, lookAt(call.given, kit.isOpaque))) kit.changed ??= "it has changed what it was given";
    if (Object.keys(Object.prototype).length > 0 || {}.polluted !== undefined) kit.changed ??= "it has changed Object.prototype";
  }
  call.check?.(result);
}

/** Not what lent bytes gave, nor anything else that is only like one. */
function isPromise(value) {
  return value instanceof Promise;
}

/** A verb, from within another one's call. */
function reenter(kit) {
  try {
    const { ventanilla, expected } = state;
    if (JSON.stringify(ventanilla.itau.getContext.validate({ body: { contextId: 1 } })) !== expected)
      kit.changed ??= "a call within a call is wrong";
  } catch (error) {
    if (error.code !== "REENTRY") kit.changed ??= `a call within a call throws ${error}`;
  }
}

/** Golden cases, as if nothing had been; a trap, which is survived; and what all objects share. */
function afterThousand(seed, number) {
  const dice = diceOf((BigInt(seed) << 32n) | BigInt(number));
  const failures = [];
  const fail = (name, message) => failures.push({ number, name, message });
  const golden = (api) => {
    for (let count = 0; count < goldensEach; count += 1) {
      const { operation, name, content } = dice.one(state.material.cases);
      state.counts.goldens += 1;
      for (const message of runCase(api, operation, content)) fail(`golden case ${operation}/${name}`, message);
    }
  };
  golden(state.soaked);
  const before = enginesMade();
  for (const trap of ["trap", "abort"]) {
    const error = thrown(state.trapped[trap]);
    state.counts.traps += 1;
    if (error?.code !== "ENGINE_FAILURE") fail("a forced trap", `threw ${error}`);
    golden(state.trapped);
  }
  const { published, trapped } = enginesMade();
  if (published !== before.published || trapped !== before.trapped + 2)
    fail("a forced trap", "other engines than the trapped ones were replaced");
  if (!isSame(state.prototypes, sharedPrototypes())) fail("shared prototypes", "something in them has changed");
  return failures;
}

function thrown(work) {
  try {
    work();
    return undefined;
  } catch (error) {
    return error;
  }
}

/** A rejection that nobody waits for ends a process of Node. Some runtimes tell of it before anybody could wait. */
function listen() {
  const note = (reason, promise) => rejections.set(promise, `${reason?.stack ?? reason}`.slice(0, 600));
  const forget = (promise) => rejections.delete(promise);
  if (globalThis.process?.on) {
    process.on("unhandledRejection", note);
    process.on("rejectionHandled", forget);
  } else {
    globalThis.addEventListener("unhandledrejection", ({ reason, promise }) => note(reason, promise));
    globalThis.addEventListener("rejectionhandled", ({ promise }) => forget(promise));
  }
}

const atOnce = 16;
const mostFailures = 20;
const goldensEach = 10;
