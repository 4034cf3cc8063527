// The three providers in memory, as one fetch function. Platform APIs only: runs in Node, browsers and workers.
import { operations } from "../npm/generated/operations.js";
import { example, findRow, undocumented } from "./documented.js";
import { damaged } from "./faults/damage.js";
import { faultsOf } from "./faults/profile.js";
import { streamed } from "./faults/stream.js";
import { hang, waited } from "./faults/waiting.js";
import { requested } from "./faults.js";
import { bcs } from "./providers/bcs.js";
import { itau } from "./providers/itau.js";
import { masstack } from "./providers/masstack.js";
import { reply } from "./reply.js";
import { findRoute } from "./routes.js";

export { simulatorCredentials } from "./credentials.js";

const providers = { bcs, itau, masstack };

/**
 * @param {{ clock?: () => number | Date, seed?: number, faults?: "calm" | { seed?: number, share?: number, wishes?: string[] } }} [options]
 *   `clock`: what time it is at the providers; `seed`: the same seed gives the same accounts the same numbers, in the order in
 *   which they are opened; `faults`: what happens by chance to calls that ask for nothing; `calm`, the default: nothing.
 * @returns {{ fetch: (request: Request | string | URL, init?: RequestInit) => Promise<Response> }}
 */
export function createSimulator({ clock = Date.now, seed = 1, faults } = {}) {
  const nextFault = faultsOf(faults);
  const behaviours = Object.assign({}, ...Object.values(providers).map((provider) => provider.behaviours({ clock, seed })));
  return {
    async fetch(input, init) {
      const request = new Request(input, init);
      const url = new URL(request.url);
      const { delayMs, fault } = requested(request.headers.get("x-simulate") ?? nextFault());
      if (delayMs > 0) await waited(request, input, delayMs);
      if (fault?.kind === "timeout") return hang(request, input);
      const answer = await answerTo({ request, url, fault, behaviours });
      if (fault?.kind === "damage") return damaged(fault.how, answer);
      return fault?.kind === "stream" ? streamed(fault, answer, request.signal) : answer;
    },
  };
}

async function answerTo({ request, url, fault, behaviours }) {
  const found = findRoute(operations, providers, request.method, url.pathname);
  if (!found.operation) return found.provider.refused(found.status);
  const { operation, provider, path } = found;
  if (fault?.kind === "status") return provider.refused(fault.status);
  if (fault?.kind === "redirect") return reply(fault.status, undefined, { location: elsewhere });

  const refusal = provider.refusal(request, operation);
  if (refusal) return refusal;

  const body = operation.hasBody ? await readJson(request) : undefined;
  if (body === notJson) return provider.refused(400);
  const call = { operation, path, query: url.searchParams, headers: request.headers, body };

  const wanted = fault?.kind === "code" ? fault.code : codeInNumbers(provider.numbers(call));
  if (wanted !== undefined) {
    const failures = provider.failures ?? {};
    const failure = Object.hasOwn(failures, wanted) && failures[wanted](call);
    if (failure) return failure;
    const row = findRow(operation, wanted);
    if (row) return provider.failure(row, call);
    if (fault) return undocumented(operation, wanted);
  }
  if (fault?.kind === "partial") return provider.partial?.() ?? example(operation, undefined, 206);
  return behaviours[operation.id]?.(call) ?? example(operation);
}

/** Where nobody is to be asked. */
const elsewhere = "https://elsewhere.example/";

const notJson = Symbol("not JSON");

async function readJson(request) {
  try {
    return JSON.parse(await request.text());
  } catch {
    return notJson;
  }
}

/** `99951011` asks for the documented error 51011; any other number is a customer. */
function codeInNumbers(numbers) {
  const asking = numbers.find((number) => /^999./s.test(number ?? ""));
  return asking?.slice(3);
}
