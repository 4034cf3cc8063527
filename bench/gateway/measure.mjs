// The measurement: who is asked, at which rate, and what came back.
import { setTimeout as sleep } from "node:timers/promises";
import { apiKey, apiKeyHash, requests } from "../../tests/edge/gateway.mjs";
import { median } from "../statistics.mjs";
import { load } from "./load.mjs";
import { memoryOf } from "./memory.mjs";
import { startScript } from "./script.mjs";

const connections = 32;
// autocannon sends what a second is to have as fast as its connections allow: of many, each request would wait for the others.
const calmConnections = 1;
const { method, path, body } = requests["bcs.getCustomerLocations"]();
const asked = { method, path, ...(body && { body }), headers: { authorization: `Bearer ${apiKey}` } };

/** @param {{ round: number, rounds: number, flood: number }} form */
export async function measureGateway({ round, rounds, flood }, closers) {
  const kept = async (starting) => {
    const part = await starting;
    closers.unshift(part.close);
    return part;
  };
  const upstream = await kept(startScript("upstream.mjs"));
  const proxy = await kept(startScript("proxy.mjs", [upstream.url]));
  const gateway = await kept(startScript("gateway.mjs", [upstream.url, apiKeyHash]));
  const subjects = { proxy: `${proxy.url}${path.replace(/^\/bcs/, "")}`, gateway: gateway.url + path };

  const saturation = {};
  for (const [name, url] of Object.entries(subjects)) {
    // Once for the compilers, once for the figure.
    for (let turn = 0; turn < 2; turn += 1) saturation[name] = await load({ url, asked, connections, seconds: round });
  }
  const rate = Math.max(1, Math.round(0.2 * saturation.gateway.perSecond));
  const measured = { proxy: [], gateway: [] };
  for (let count = 0; count < rounds; count += 1) {
    for (const [name, url] of Object.entries(subjects))
      measured[name].push(await load({ url, asked, connections: calmConnections, seconds: round, rate }));
  }
  const figures = (name) => ({
    saturation: saturation[name].perSecond,
    p50: median(measured[name].map(({ p50 }) => p50)),
    p99: median(measured[name].map(({ p99 }) => p99)),
    errors: [saturation[name], ...measured[name]].reduce((sum, { errors }) => sum + errors, 0),
  });
  return { rate, seconds: round, rounds, proxy: figures("proxy"), gateway: figures("gateway"), flood: await flooded(flood) };

  async function flooded(seconds) {
    const ended = new AbortController();
    const memory = memoryOf(gateway.pid, ended.signal, seconds / 60);
    const { perSecond, p50, p99, errors } = await load({ url: subjects.gateway, asked, connections, seconds });
    ended.abort();
    await sleep(0);
    return { seconds, perSecond, p50, p99, errors, memory: await memory };
  }
}
