// Runs a program in a runtime: `run(runtime)` gives the JSON that the program answers there. A program is a folder with
//   program.mjs   export async function program(packages, data): the same everywhere; packages are ventanilla's modules by name
//   data.mjs      export const data = () => …: what it gets, made in Node
import path from "node:path";
import { pathToFileURL } from "node:url";
import { openBrowsers } from "./browsers.mjs";
import { needSet } from "./packages.mjs";
import { servePages } from "./page-server.mjs";
import { makeWorkspace, packBoth } from "./workspace.mjs";

/**
 * @param {{ program: string, say?: (line: string) => void }} settings
 * @returns {Promise<{ run: (runtime: import("./list.mjs").Runtime, other?: unknown) => Promise<{ version: string, answer: object }>, close: () => Promise<void> }>}
 */
export async function openHarness({ program, say = () => {} }) {
  const { data } = await import(pathToFileURL(path.join(program, "data.mjs")));
  const packed = await packBoth(say);
  const closers = [packed.remove];
  const browsers = openBrowsers(say);
  const stages = new Map();
  const given = { folder: program, data: await data() };

  async function stageOf(name) {
    const set = await needSet(name, say);
    const workspace = await makeWorkspace(set, packed.files, given);
    closers.unshift(workspace.remove);
    const server = await servePages(workspace.folder);
    closers.unshift(server.close);
    return {
      ...workspace,
      set,
      visit: (browser, place, origin = server.url) => browsers.visit(browser, origin + place),
      onClose: (close) => closers.unshift(close),
    };
  }

  return {
    /** @param {unknown} [other] instead of what data.mjs has made */
    async run({ set, start }, other) {
      if (!stages.has(set)) stages.set(set, stageOf(set));
      const stage = await stages.get(set);
      if (other !== undefined) stage.give(other);
      return start(stage);
    },
    async close() {
      await browsers.close();
      for (const close of closers) await close();
    },
  };
}
