// Beside the cases, with only what every runtime has: each throws what is wrong.

const context = { origin: "https://bank.example" };
const input = { body: { contextId: "123123213" } };
const reply = { status: 200, body: '{"code":"0","decodedContextId":"7","unheardOf":[1]}' };
const locations = { path: { identserialnum: "1020304050" }, query: { govIssueIdentType: "CC" } };

export const checks = {
  "the entries of the providers are the same operations"(packages) {
    for (const name of ["bcs", "itau", "masstack"]) {
      equal(`${name}: one object`, packages[name][name] === packages.ventanilla[name], true);
      const [operation] = Object.values(packages[name][name]);
      equal(`${name}: an empty input`, operation.validate({}).valid, false);
    }
  },

  "all entries share one engine"({ ventanilla, bcs }) {
    ventanilla.itau.getContext.normalizeWith(reply, () => {
      equal("a verb of another entry", thrown(() => bcs.bcs.getPila.validate({}))?.code, "REENTRY");
    });
  },

  "schemas come with their entry"({ ventanilla, schemas }) {
    const { input: schema, body } = schemas.schemas["itau.getContext"];
    equal("a schema", [schema.type, body.type], ["object", "object"]);
    equal("inputSchema", ventanilla.itau.getContext.inputSchema, schema);
    equal("as many as operations", Object.keys(schemas.schemas), Object.keys(ventanilla.operations));
  },

  async "the simulator answers calls"({ ventanilla, simulator }) {
    const { fetch } = simulator.createSimulator();
    const credentials = simulator.simulatorCredentials;
    const outcome = await ventanilla.itau.getContext.call(input, { ...context, credentials: credentials.itau }, { fetch });
    equal("itau.getContext", outcome.ok, true);
    const sequence = ventanilla.createSequence({ store: ventanilla.memoryStore() });
    const invoker = { terminalId: "T1", userIPAddress: "192.0.2.1", serverIPAddress: "192.0.2.2" };
    const bank = (overrides) =>
      ventanilla.bcs.with(
        { ...context, invoker, credentials: credentials.bcs, overrides },
        { fetch, sequence, timeoutMs: overrides ? 20 : 10_000, retries: 0 },
      ).getCustomerLocations;
    equal("bcs.getCustomerLocations", (await bank().call(locations)).ok, true);
    const late = await bank({ headers: { "x-simulate": "timeout" } }).call(locations);
    equal("no answer in time", late.problem?.category, "timeout");
  },

  "lent bytes are gone afterwards"({ ventanilla }, extra) {
    const long = { ...reply, body: JSON.stringify({ code: "0", decodedContextId: "x".repeat(20_000) }) };
    // Few bytes are lent as a copy, many in the engine's own memory.
    for (const given of [reply, long]) {
      const kept = [];
      const { result } = ventanilla.itau.getContext.normalizeWith(given, (data, more) => {
        kept.push(data, more, data.subarray(1));
        return new TextDecoder().decode(data);
      });
      equal("what was lent", JSON.parse(result), ventanilla.itau.getContext.normalize(given).data);
      // Where a memory that grows by nothing keeps its buffer, the views stay, but without the data.
      extra.lent = kept.every((view) => view.length === 0) ? "empty" : "zeroed";
      const left = (view) => Array.from({ length: view.length }, (_, index) => view[index]).some((byte) => byte !== 0);
      equal("views that still show bytes", kept.filter(left).length, 0);
    }
  },

  "bytes in any view"({ ventanilla }) {
    const bytes = new TextEncoder().encode(`  ${JSON.stringify(input.body)}`);
    for (const body of [bytes, bytes.subarray(2), bytes.buffer, new DataView(bytes.buffer, 2)])
      equal(Object.prototype.toString.call(body), ventanilla.itau.getContext.validate({ body }).valid, true);
  },

  "after a panic the next call works": ({ trapped }) => recovers(trapped, trapped.trap),
  "after a trap of the machine the next call works": ({ trapped }) => recovers(trapped, trapped.abort),
};

function recovers({ itau, match }, fail) {
  const everything = () => [
    itau.getContext.validate({ body: {} }),
    itau.getContext.validate({ body: { contextId: "x".repeat(500_000) } }),
    itau.getContext.prepare(input, { ...context, credentials: { userName: "u", password: "p" } }),
    itau.getContext.normalize(reply),
    itau.getContext.normalizeWith(reply, (data) => data.length),
    match({ method: "GET", url: "/bcs" }),
  ];
  const before = everything();
  for (let count = 0; count < 3; count += 1) {
    equal("what was thrown", thrown(fail)?.code, "ENGINE_FAILURE");
    equal("the next calls", everything(), before);
  }
}

function thrown(work) {
  try {
    work();
    return undefined;
  } catch (error) {
    return error;
  }
}

function equal(what, actual, expected) {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (left !== right) throw new Error(`${what}: ${left} instead of ${right}`);
}
