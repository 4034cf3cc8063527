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
    version: raw.version(),
    valid: verbs.validate(operation, { contextId: "123123213" }) === "clean",
    refused: verbs.validate(operation, {}).issues.map(({ code, pointer }) => `${code} ${pointer}`),
    headers: verbs.headers(operation, context).headers.map(([name, value]) => `${name}: ${value}`),
  };
}

function calls(raw, memory) {
  const write = (...values) => {
    const texts = values.map((value) => new TextEncoder().encode(JSON.stringify(value)));
    const total = texts.reduce((sum, text) => sum + text.length, 0);
    let at = raw.buffer(total);
    for (const text of texts) {
      new Uint8Array(memory.buffer).set(text, at);
      at += text.length;
    }
    return texts.map((text) => text.length);
  };
  return {
    route: (head) => raw.route(...write(head)),
    validate: (operation, body) => (raw.validate(operation, ...write({}, body)) === 0 ? "clean" : raw.findings()),
    headers: (operation, context) => raw.headers(operation, ...write(context, {})),
  };
}
