// The gateway on this machine, in front of the simulator: the worker in workerd, or a process of Node, Deno or Bun.
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { Miniflare } from "miniflare";
import { simulatorCredentials } from "../simulator/credentials.js";
import { bundleWorker } from "./bundle.mjs";
import { startProcess } from "./dev/process.mjs";

/** Where the gateway runs unless it is said otherwise: the tests of one runtime pass in the others, too. */
export const chosenRuntime = process.env.VENTANILLA_RUNTIME || "workerd";

/** What wrangler.jsonc says as well. */
export const workerdSettings = { compatibilityDate: "2025-10-01", compatibilityFlags: ["enable_request_signal"] };

const durableObjects = fileURLToPath(new URL("../.dev/durable-objects", import.meta.url));

/**
 * @param {{
 *   runtime?: "workerd" | "node" | "deno" | "bun", port?: number, simulatorUrl: string, apiKeyHash?: string, quiet?: boolean,
 *   bindings?: Record<string, string | undefined>, persist?: string | false, alias?: Record<string, string>,
 *   onLine?: (line: object) => void, onText?: (text: string) => void,
 * }} options
 *   `runtime`: default: what VENTANILLA_RUNTIME says, else workerd;
 *   `apiKeyHash`: SHA-256 of the API key, in hexadecimal; `quiet`: log lines are not printed; `bindings`: put over the
 *   development defaults, undefined removes one; `persist`: where workerd keeps leases and answers, so that no authorization
 *   number comes twice; `alias`: files in the place of packages; `onLine`: gets each log line; `onText`: whatever is
 *   written, line by line.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} Rejects, with what is missing, where the worker refuses to serve.
 */
export async function startGateway({
  runtime = chosenRuntime,
  port = 0,
  simulatorUrl,
  apiKeyHash,
  quiet = false,
  bindings = {},
  persist = durableObjects,
  alias,
  onLine,
  onText,
}) {
  const probe = crypto.randomUUID();
  const lines = createLines({ quiet, onLine, onText, probe });
  const settings = defined({ ...developmentBindings(simulatorUrl, apiKeyHash), ...bindings });
  if (runtime !== "workerd") return startProcess({ runtime, port, settings, alias, lines });
  const miniflare = new Miniflare({
    host: "127.0.0.1",
    port,
    modules: await bundleWorker(undefined, alias),
    ...workerdSettings,
    bindings: settings,
    durableObjects: {
      SEQUENCE: { className: "SequenceStore", useSQLite: true },
      ANSWERS: { className: "AnswerRecord", useSQLite: true },
    },
    durableObjectsPersist: persist,
    handleRuntimeStdio: lines.read,
    cf: false,
  });
  const close = () => miniflare.dispose();
  try {
    const url = (await miniflare.ready).origin;
    // The worker reads its bindings at its first request, and says in the log whether it will serve.
    const answer = await fetch(url, { headers: { "x-request-id": probe } });
    if (!answer.headers.get("content-type")?.startsWith("application/problem+json")) {
      throw new Error(`The gateway does not start: ${await answer.text()}`);
    }
    const { event, missing } = await lines.first;
    if (event === "refused") throw new Error(`The gateway is not configured: ${missing.join("; ")}.`);
    return { url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Everything the worker needs to speak to the simulator; nothing here is a secret. */
export function developmentBindings(simulatorUrl, apiKeyHash) {
  const invoker = {
    branchId: "1108",
    terminalId: "DEV00001",
    userIPAddress: "127.0.0.1",
    serverIPAddress: "127.0.0.1",
    userMACAddress: "00-00-00-00-00-00",
    serverMACAddress: "00-00-00-00-00-00",
    component: "ventanilla",
    source: "18",
    country: "CO",
    network: "development",
    subChannel: "07",
    user: "NEWCBSER",
    action: "R",
    destination: "development",
    modifierUser: "NEWCBSER",
    processBpmId: "0",
    referencedNumber: "0",
    requestNumber: "0",
    custId: "0",
  };
  return {
    API_KEYS: apiKeyHash && JSON.stringify({ development: { sha256: apiKeyHash, scopes: developmentScopes } }),
    PROVIDERS: JSON.stringify({
      bcs: { origin: simulatorUrl, invoker },
      itau: { origin: simulatorUrl },
      masstack: { origin: simulatorUrl },
    }),
    CREDENTIALS: JSON.stringify(simulatorCredentials),
    SEQUENCE_BLOCK: "20",
    IDEMPOTENCY_SECRET: "development-only-development-only",
    RATE_LIMIT: "60000/60",
    STORES: "memory",
    DRAIN_MS: "1000",
    SIMULATED: "yes",
  };
}

/** The right to everything, the providers' raw replies and the metrics too. */
const developmentScopes = [
  ...["bcs", "itau", "masstack"].flatMap((provider) => ["read", "write", "raw"].map((right) => `${provider}:${right}`)),
  "gateway:metrics",
];

/** The worker's output, line by line; `first` is its first own line: started or refused. The probe's own line is kept back. */
function createLines({ quiet, onLine, onText, probe }) {
  let settle;
  const first = new Promise((resolve) => {
    settle = resolve;
  });
  const take = (text) => {
    onText?.(text);
    const line = parsed(text);
    if (line?.request === probe) return;
    if (line) {
      settle(line);
      onLine?.(line);
    }
    if (!quiet || !line) console.log(text);
  };
  return {
    first,
    read(stdout, stderr) {
      for (const stream of [stdout, stderr]) createInterface({ input: stream }).on("line", take);
    },
  };
}

/** A log line of the worker; undefined for anything else, which is the runtime's own and always shown. */
function parsed(text) {
  try {
    const line = JSON.parse(text);
    return typeof line?.event === "string" ? line : undefined;
  } catch {
    return undefined;
  }
}

const defined = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
