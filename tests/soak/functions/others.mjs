// What belongs to no operation, and the simulator.
import { isAnswer, isMatch, isProblem, isRedacted, isResponse, isText } from "../shapes.mjs";
import { contextOf, inputOf, optionsOf, replyOf } from "./arguments.mjs";

const key = "00112233445566778899aabbccddeeff";

/** @type {Record<string, (api: object, kit: object) => import("./list.mjs").Call>} */
export const others = {
  match(api, kit) {
    const { method, basePath, path, provider } = kit.one(kit.material.operations);
    const request = { method, url: `/${provider}${basePath}${path}?a=%ff&b=${kit.one(["c4n4ry", "%ud800", "1"])}` };
    const given = [kit.chance(0.2) ? kit.anything() : kit.spoilt(request), optionsOf(kit).options];
    return { given, run: () => api.match(...given), check: isMatch };
  },

  respond(api, kit) {
    const { outcome, isRight } = outcomeOf(api, kit);
    const accept = kit.chance(0.5) ? undefined : kit.anything();
    const { options } = optionsOf(kit);
    return {
      given: [outcome, accept, options],
      run: () => api.respond(outcome, accept, options),
      check: isRight ? isAnswer : undefined,
    };
  },

  problem(api, kit) {
    const category = kit.one(["validation", "not_found", "internal", kit.anything()]);
    const about = kit.one([
      undefined,
      kit.anything(),
      kit.spoilt({ operation: { id: "bcs.getPila" }, locale: "es", issues: [{ in: "body", pointer: "/a" }] }),
    ]);
    return { given: [category, about], run: () => api.problem(category, about), check: isProblem };
  },

  redact(api, kit) {
    const operation = kit.one(kit.material.operations);
    const messages = [
      inputOf(kit, operation),
      replyOf(kit, operation).reply,
      outcomeOf(api, kit).outcome,
      kit.spoilt(requestOf(kit, operation)),
    ];
    const given = [kit.chance(0.05) ? kit.anything() : operation, kit.one(messages)];
    return { given, run: () => api.redact(...given), check: isRedacted };
  },

  sequenceNumber(api, kit) {
    const given = spoiltOne(kit, ["bcs.getPila", 5, key]);
    return { given, run: () => api.sequenceNumber(...given), check: isText };
  },

  createSequence(api, kit) {
    const lease = { day: "1970-01-01", from: 0, to: 10, key };
    const store = kit.one([
      api.memoryStore(),
      { lease: () => kit.settling(kit.spoilt({ ...lease })) },
      { lease: () => kit.settling(kit.anything()) },
      { lease: kit.throws },
    ]);
    const settings = kit.chance(0.3) ? kit.one([kit.anything(), kit.spoilt({ store, block: 10 })]) : { store, block: 10 };
    const given = spoiltOne(kit, ["bcs.getPila", 0]);
    return { given: [settings, ...given], run: async () => api.createSequence(settings).next(...given), check: isText };
  },

  memoryStore(api, kit) {
    const settings = kit.one([undefined, { key }, kit.anything(), kit.spoilt({ key })]);
    const given = spoiltOne(kit, ["2024-01-01", 10]);
    return { given: [settings, ...given], run: () => api.memoryStore(settings).lease(...given) };
  },

  bogotaDay(api, kit) {
    const now = kit.one([kit.anything(), new Date(kit.one([0, 1e15, Number.NaN])), 1e12]);
    return { given: [now], run: () => api.bogotaDay(now), check: isText };
  },

  init(api, kit) {
    const options = kit.one([kit.anything(), kit.spoilt({ shapeCache: true })]);
    return { given: [options], run: () => api.init(options) };
  },

  with(api, kit) {
    const operation = kit.one(kit.material.operations);
    const given = [
      contextOf(kit, operation),
      kit.one([undefined, kit.anything(), kit.spoilt({ timeoutMs: 5, retries: 0, sequence: () => "1" })]),
    ];
    return { given, run: () => void api[operation.provider].with(...given) };
  },

  createSimulator(_, kit) {
    const faults = { seed: 1, share: 0.5, wishes: ["status=503", "html", "timeout", "drop"] };
    const options = kit.one([undefined, kit.anything(), kit.spoilt({ clock: () => 0, seed: 1, faults })]);
    const request = requestOf(kit, kit.one(kit.material.operations));
    const { url, ...init } = request.ok ? request : { url: "https://bank.example/" };
    // Somebody gives up in the end: one of the faults is that nothing comes.
    const signal = AbortSignal.timeout(20);
    const run = async () => kit.material.createSimulator(options).fetch(url, { ...init, signal });
    return { given: [options], run, check: isResponse };
  },
};

/** What a verb gave, as it is or spoilt. */
function outcomeOf(api, kit) {
  const operation = kit.one(kit.material.operations);
  const outcomes = [
    () => operation.normalize(kit.material.reply(kit, operation)),
    () => operation.validate(kit.material.input(kit, operation)),
    () => api.match({ method: "TRACE", url: `/${operation.provider}${operation.basePath}${operation.path}` }),
  ];
  const made = kit.below(3);
  // A verdict is no outcome, and a clean one is frozen; both go through JSON, so that they can be spoilt.
  const outcome = JSON.parse(JSON.stringify(outcomes[made]()));
  const isRight = made !== 1 && kit.chance(0.5) && (outcome.ok === true || outcome.problem !== undefined);
  return { outcome: isRight ? outcome : kit.one([kit.anything(), kit.spoilt(outcome)]), isRight };
}

function requestOf(kit, operation) {
  return operation.prepare(kit.material.input(kit, operation), kit.material.context(kit, operation));
}

function spoiltOne(kit, list) {
  const spoilt = kit.below(list.length + 1);
  return list.map((value, index) => (index === spoilt ? kit.anything() : value));
}
