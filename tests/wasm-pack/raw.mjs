// The crate's own exports, without the package around them: what somebody does with wasm-pack's output.

/**
 * @param {object} raw wasm-pack's functions
 * @param {WebAssembly.Memory} memory
 */
export function smoke(raw, memory) {
  const verbs = calls(raw, memory);
  const url = "/itau/apiaccess/rest/ccmessaging/v1/itau/ps7/contextos";
  const { operation } = verbs.route({ method: "POST", url });
  const context = { origin: "https://itau.example", credentials: { userName: "user-1", password: "password-1" } };
  return {
    version: verbs.version(),
    valid: verbs.validate(operation, { contextId: "123123213" }) === "clean",
    refused: verbs.validate(operation, {}).issues.map(({ code, pointer }) => `${code} ${pointer}`),
    headers: verbs.headers(operation, context).headers.map(([name, value]) => `${name}: ${value}`),
  };
}

function calls(raw, memory) {
  const write = (...values) => {
    const texts = values.map((value) => new TextEncoder().encode(JSON.stringify(value)));
    const total = texts.reduce((sum, text) => sum + text.length, 0);
    let at = raw.buffer(total, 0, 0, -1);
    for (const text of texts) {
      new Uint8Array(memory.buffer).set(text, at);
      at += text.length;
    }
    return texts.map((text) => text.length);
  };
  // Every export takes four numbers; texts come as the place of their address and length.
  const text = (place) => {
    const [address, length] = new Uint32Array(memory.buffer, place, 2);
    return new TextDecoder().decode(new Uint8Array(memory.buffer, address, length));
  };
  const issues = (report) => {
    const [, , count] = new Uint32Array(memory.buffer, report, 3);
    return Array.from({ length: count }, (_, index) => JSON.parse(text(raw.finding(index, 0, 0, -1))));
  };
  return {
    version: () => text(raw.version(0, 0, 0, -1)),
    route: (head) => JSON.parse(text(raw.route(0, 0, ...write(head), -1))),
    validate: (operation, body) => {
      const report = raw.validate(operation, noLanguage, ...write({}, body));
      return report === 0 ? "clean" : { issues: issues(report) };
    },
    headers: (operation, context) => JSON.parse(text(raw.headers(operation, ...write(context, {}), -1))),
  };
}

const noLanguage = 0xffffffff;
