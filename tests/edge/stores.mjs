// The three kinds of stores, for tests that hold for all of them.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Miniflare } from "miniflare";
import { bundleWorker } from "../../edge/bundle.mjs";
import { inRoot } from "../../scripts/machine/paths.mjs";
import { loadEdge } from "./module.mjs";
import { openRedis } from "./redis.mjs";

const edge = await loadEdge();

/** `restart`: ends what keeps them, without a warning, and starts it anew; memory has no such thing. */
export const kinds = {
  async memory() {
    return { stores: edge.memoryStores(), close: async () => {} };
  },

  async redis() {
    const server = await openRedis();
    let opened = await edge.redisStores(server.url);
    return {
      get stores() {
        return opened;
      },
      async restart() {
        await opened.close();
        await server.restart();
        opened = await edge.redisStores(server.url);
      },
      async close() {
        await opened.close();
        await server.close();
      },
    };
  },

  async "Durable Objects"() {
    const folder = mkdtempSync(path.join(tmpdir(), "ventanilla-stores-"));
    const modules = await bundleWorker(inRoot("tests", "edge", "stores_worker.ts"));
    const start = () =>
      new Miniflare({
        modules,
        compatibilityDate: "2025-10-01",
        durableObjects: {
          SEQUENCE: { className: "SequenceStore", useSQLite: true },
          ANSWERS: { className: "AnswerRecord", useSQLite: true },
        },
        durableObjectsPersist: folder,
        cf: false,
      });
    let miniflare = start();
    const call =
      (store, method) =>
      async (...parameters) => {
        const body = JSON.stringify({ store, method, parameters });
        const { value, error } = await (await miniflare.dispatchFetch("http://stores.test", { method: "POST", body })).json();
        if (error !== undefined) throw new Error(error);
        return value;
      };
    const all = (store, ...methods) => Object.fromEntries(methods.map((method) => [method, call(store, method)]));
    return {
      stores: { sequence: all("sequence", "lease"), answers: all("answers", "reserve", "complete", "release") },
      async restart() {
        await miniflare.dispose();
        miniflare = start();
      },
      async close() {
        await miniflare.dispose();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  },
};
