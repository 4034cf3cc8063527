// `call`, alone and bound, to a provider and to a gateway, through a fetch that answers anything.
import { isCallOutcome } from "../shapes.mjs";
import { contextOf, inputOf } from "./arguments.mjs";

/** @type {Record<string, (api: object, kit: object) => import("./list.mjs").Call>} */
export const calls = {
  "call to a provider"(_, kit) {
    const operation = kit.one(kit.material.operations);
    const context = withSource(kit, contextOf(kit, operation));
    return called(kit, inputOf(kit, operation), context, (...given) => operation.call(...given), operation);
  },

  "call to a gateway"(_, kit) {
    const operation = kit.one(kit.material.operations);
    const gateway = { gateway: "https://gateway.example/door", authorization: "Bearer c4n4ry", locale: "es" };
    return called(kit, inputOf(kit, operation), kit.spoilt(gateway), (...given) => operation.call(...given), operation);
  },

  "bound call"(api, kit) {
    const operation = kit.one(kit.material.operations);
    const name = operation.id.split(".")[1];
    const call = async (input, context, options) => {
      const bound = api[operation.provider].with(context, options)[name];
      return bound.call(input, kit.chance(0.5) ? undefined : kit.spoilt({ authorization: "1", timeoutMs: 8, deadlineMs: 40 }));
    };
    return called(kit, inputOf(kit, operation), withSource(kit, contextOf(kit, operation)), call, operation);
  },
};

function called(kit, input, context, call, operation) {
  const watched = { sent: false };
  const options = optionsOf(kit, operation, watched);
  return {
    given: [input, context],
    run: () => call(input, context, options),
    /** What has been sent has an outcome. */
    strictNow: () => watched.sent,
    check: isCallOutcome,
  };
}

/** Some contexts have a function for their credentials. */
function withSource(kit, context) {
  if (context === null || typeof context !== "object" || kit.isOpaque(context) || kit.chance(0.7)) return context;
  if (!Object.isExtensible(context) || Object.getOwnPropertyDescriptor(context, "credentials")?.configurable === false)
    return context;
  const credentials = kit.one([
    kit.throws,
    () => kit.settling(kit.anything()),
    async () => ({ token: "c4n4ry" }),
    async () => kit.throws(),
  ]);
  return Object.defineProperty(context, "credentials", { value: credentials, enumerable: true, configurable: true });
}

/**
 * One option at most is spoilt. Where that decides how long a call takes, the answer comes at once and is final: nobody shall
 * wait for what the caller has asked for.
 */
function optionsOf(kit, operation, watched) {
  const right = { timeoutMs: 8, deadlineMs: 40, retries: 1, random: () => 0 };
  const spoilt = kit.chance(0.4) ? kit.one([...patient, ...harmless]) : undefined;
  const answer = patient.includes(spoilt) ? () => rightAnswer(kit, operation) : kit.one(answers);
  const fetch = async (_, init) => {
    watched.sent = true;
    return answer(kit, operation, init);
  };
  const options = { ...right, fetch, ...(spoilt ? { [spoilt]: special[spoilt]?.(kit) ?? kit.anything() } : {}) };
  return kit.chance(0.03) ? kit.one([null, 5, kit.opaque(new Proxy({}, { get: kit.throws }))]) : options;
}

const patient = ["timeoutMs", "headersTimeoutMs", "deadlineMs", "retries", "random"];
const harmless = ["fetch", "signal", "sequence", "upstream", "idempotencyKey", "maxReplyBytes", "observe"];

/** Where anything at all would be refused at once, as a rule something that fits until it is used. */
const special = {
  random: (kit) => kit.one([() => kit.anything(), kit.throws, undefined]),
  signal: (kit) => kit.one([{ aborted: false }, AbortSignal.abort(), signal(kit), undefined]),
  sequence: (kit) => kit.one([() => kit.settling(kit.anything()), kit.throws, { next: async () => "5" }, undefined]),
  upstream: (kit) =>
    kit.one([
      upstream(kit),
      { admit: () => ({ admitted: false, retryAfterMs: kit.anything() }), mayRetry: () => true },
      undefined,
    ]),
  idempotencyKey: (kit) => kit.one(['a"b\\', "é", "", undefined]),
  observe: (kit) => kit.one([kit.throws, kit.reenter, undefined]),
  timeoutMs: (kit) => kit.one([{ valueOf: () => 50 }, "50", undefined]),
};

function signal(kit) {
  return {
    aborted: false,
    addEventListener: kit.one([kit.throws, (_, listener) => listener(), () => {}]),
    removeEventListener: () => {},
  };
}

function upstream(kit) {
  return { admit: () => ({ admitted: true, settle: () => {} }), mayRetry: () => kit.anything() };
}

/** What a fetch may answer. */
const answers = [
  rightAnswer,
  rightAnswer,
  (kit) => kit.throws(),
  (kit) => kit.anything(),
  (_, __, { signal }) => new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason))),
  () => new Promise(() => {}),
  (kit) =>
    new Response(kit.one(["c4n4ry", "{", "", '{"data":{},"warnings":[null,5]}', '{"category":{}}']), {
      status: kit.one([200, 206, 401, 404, 503]),
    }),
  (kit) => response(kit, { status: kit.anything() }),
  (kit) =>
    response(kit, {
      headers: kit.one([kit.anything(), { forEach: (use) => use(kit.anything(), kit.one(["Retry-After", kit.anything()])) }]),
    }),
  (kit) => response(kit, { body: kit.one([kit.anything(), { getReader: kit.throws }, reader(kit)]) }),
];

function rightAnswer(kit, operation) {
  const { status, body } = kit.material.reply(kit, operation);
  return new Response([204, 205, 304].includes(status) ? null : (body ?? ""), { status });
}

function response(kit, part) {
  return { status: kit.one([200, 400, 503]), type: "basic", headers: { forEach: () => {} }, body: null, ...part };
}

/** A stream that goes wrong. */
function reader(kit) {
  const steps = [
    { done: false, value: new Uint8Array(3) },
    kit.one([{ done: true }, kit.anything(), { done: false, value: kit.anything() }]),
  ];
  return {
    getReader: () => ({
      read: async () => steps.shift() ?? { done: true },
      cancel: kit.one([kit.throws, async () => {}, () => 5]),
    }),
  };
}
