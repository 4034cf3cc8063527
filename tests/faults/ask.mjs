// One request over a connection of its own: an idle one that the gateway closes just then would be a call that was lost, by the
// test and not by the gateway.
import { once } from "node:events";
import { request as open } from "node:http";
import { text as textOf } from "node:stream/consumers";
import { apiKey } from "../edge/gateway.mjs";
import { patienceMs } from "../until.mjs";

/** @returns {Promise<{ status: number, headers: Record<string, string>, text: string, json: any }>} Rejects where no answer comes. */
export async function ask(url, { method, path, body }, headers = {}) {
  const all = {
    authorization: `Bearer ${apiKey}`,
    ...(body !== undefined && { "content-type": "application/json" }),
    ...headers,
  };
  const outgoing = open(url + path, { method, headers: all, agent: false, signal: AbortSignal.timeout(patienceMs) });
  outgoing.end(body);
  const [answer] = await once(outgoing, "response");
  const text = await textOf(answer);
  return { status: answer.statusCode, headers: answer.headers, text, json: text === "" ? undefined : JSON.parse(text) };
}
