// The program in Node, workerd and Chromium, with the packed package: each is one process, page or isolate, asked for one
// stretch after the other, and looked at in between.
import { fork } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Miniflare } from "miniflare";
import { bundleWorker } from "../../edge/bundle.mjs";
import { launch } from "../../scripts/machine/browsers.mjs";
import { root } from "../../scripts/machine/paths.mjs";
import { html, servePages } from "../../scripts/runtimes/page-server.mjs";
import { versionIn } from "../../scripts/runtimes/workspace.mjs";

/**
 * @typedef {object} Session
 * @property {string} version
 * @property {(data: object) => Promise<object>} ask rejects where the runtime has ended
 * @property {() => Promise<{ kind: "heap" | "process", bytes: number } | undefined>} memory the heap behind a collection, or
 *   what the whole process has where no collection can be asked for
 * @property {() => Promise<void>} close
 */

/** @type {Record<string, (stage: object) => Promise<Session>>} */
export const sessions = { node, workerd, chromium };

async function node(stage) {
  const script = path.join(stage.folder, "soaked.mjs");
  writeFileSync(script, servant);
  const child = fork(script, { cwd: stage.folder, execArgv: ["--expose-gc"] });
  const ended = new Promise((_, reject) => {
    child.once("exit", (code, signal) => reject(new Error(`Node ended: ${signal ?? code}`)));
  });
  ended.catch(() => {});
  const ask = (data) => {
    const answered = new Promise((resolve, reject) => {
      child.once("message", ({ answer, crashed }) => (crashed === undefined ? resolve(answer) : reject(new Error(crashed))));
    });
    child.send(data);
    return Promise.race([answered, ended]);
  };
  return {
    version: process.versions.node,
    ask,
    memory: async () => ({ kind: "heap", bytes: await ask("heap") }),
    close: async () => {
      child.kill("SIGKILL");
    },
  };
}

/** Runs in Node. */
const servant = `import { answer } from "./answer.mjs";

// Whoever asks has ended.
process.on("disconnect", () => process.exit());
process.on("message", async (data) => {
  try {
    process.send({ answer: data === "heap" ? heap() : await answer(data) });
  } catch (error) {
    process.send({ crashed: String(error?.stack ?? error) });
  }
});

function heap() {
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
`;

async function workerd(stage) {
  const modules = await bundleWorker(path.join(stage.folder, "worker.mjs"));
  const miniflare = new Miniflare({ modules, compatibilityDate: "2025-10-01", cf: false });
  await miniflare.ready;
  const pid = childrenOf(process.pid).find((child) => commandOf(child).includes("workerd"));
  return {
    version: versionIn(root, "workerd"),
    async ask(data) {
      const response = await miniflare.dispatchFetch("http://worker.example/", { method: "POST", body: JSON.stringify(data) });
      const text = await response.text();
      if (response.status !== 200) throw new Error(`workerd answered ${response.status}: ${text.slice(0, 2_000)}`);
      return JSON.parse(text).answer;
    },
    memory: async () => residentOf(pid),
    close: () => miniflare.dispose(),
  };
}

/** Where the kernel tells of processes in files: elsewhere nothing is said. */
function childrenOf(pid) {
  try {
    const threads = `/proc/${pid}/task`;
    const lists = readdirSync(threads).map((thread) => readFileSync(path.join(threads, thread, "children"), "utf8"));
    return lists.join(" ").split(" ").filter(Boolean);
  } catch {
    return [];
  }
}

function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8");
  } catch {
    return "";
  }
}

async function residentOf(pid) {
  if (pid === undefined) return undefined;
  // A moment in which nothing is asked: the collector works beside the program.
  await sleep(500);
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return { kind: "process", bytes: Number(kilobytes) * 1024 };
}

async function chromium(stage) {
  writeFileSync(path.join(stage.folder, "soaked.html"), html({ script: "/answer.urls.mjs" }));
  const { url, close } = await servePages(stage.folder);
  const browser = await launch("chromium");
  const tab = await browser.newPage();
  await tab.goto(`${url}/soaked.html`);
  const inspector = await tab.createCDPSession();
  return {
    version: (await browser.version()).replace(/^.*\//, ""),
    ask: (data) => tab.evaluate(async (data) => (await import("/answer.urls.mjs")).answer(data), data),
    async memory() {
      await inspector.send("HeapProfiler.collectGarbage");
      return { kind: "heap", bytes: (await inspector.send("Runtime.getHeapUsage")).usedSize };
    },
    async close() {
      await browser.close();
      await close();
    },
  };
}
