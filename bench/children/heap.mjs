// Run as a process of its own with --expose-gc: what calls allocate, and how many collections they cause.
import { readFileSync } from "node:fs";
import { PerformanceObserver } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { parse } from "../contenders/parse.mjs";
import { median } from "../statistics.mjs";

const loaders = {
  ventanilla: async () => {
    const { bcs } = await import("ventanilla");
    return (body) => bcs.createCustomerAccount.validate({ body }).valid;
  },
  "JSON.parse alone": async () => (body) => parse(body) !== null,
  ajv: async () => {
    const { createCustomerAccount } = await import("../built/ajv.mjs");
    return (body) => createCustomerAccount(parse(body));
  },
};

const [name, calls, stretches] = process.argv.slice(2);
const body = new Uint8Array(readFileSync(new URL("../built/create.json", import.meta.url)));
const judge = await loaders[name]();
// Long enough for the optimizing compiler: what it has not seen yet still allocates.
repeat(Number(calls) / 2);
const bytesPerCall = heapPerCall();
const collections = await collectionsIn(Number(calls));
console.log(JSON.stringify({ bytesPerCall, collections, calls: Number(calls) }));

function repeat(times) {
  let valid = true;
  for (let number = 0; number < times; number += 1) valid = judge(body) && valid;
  if (!valid) throw new Error("A verdict is wrong.");
}

/** The median of many short stretches, less what looking at the heap costs. */
function heapPerCall() {
  const each = 20;
  const stretch = (times) =>
    median(
      Array.from({ length: Number(stretches) }, () => {
        globalThis.gc();
        const before = process.memoryUsage().heapUsed;
        repeat(times);
        return process.memoryUsage().heapUsed - before;
      }),
    );
  stretch(0);
  return Math.max(0, Math.round((stretch(each) - stretch(0)) / each));
}

async function collectionsIn(times) {
  let count = 0;
  globalThis.gc();
  await sleep(20);
  const observer = new PerformanceObserver((list) => {
    count += list.getEntries().length;
  });
  observer.observe({ entryTypes: ["gc"] });
  repeat(times);
  // Observers are told when the program is back in the event loop.
  await sleep(50);
  observer.disconnect();
  return count;
}
