// The workers of the documentation, in workerd: what is sent to them with curl is answered as shown.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { Miniflare } from "miniflare";
import { simulatorCredentials } from "ventanilla/simulator";
import { commandsOf } from "./commands.mjs";
import { bundleProgram, programs, writePrograms } from "./programs.mjs";
import { providers } from "./surroundings.mjs";

// What the documentation calls its bindings.
const { clientId, clientSecret, token } = simulatorCredentials.bcs;
const bindings = { CLIENT_ID: clientId, CLIENT_SECRET: clientSecret, ACCESS_TOKEN: token };

const open = [];
before(writePrograms);
after(async () => {
  for (const worker of open) await worker.dispose();
});

for (const program of programs.filter(({ kind }) => kind === "worker")) {
  test(`${program.section.name} answers as it shows`, async () => {
    const worker = await start(program);
    const commands = program.section.blocks.filter(({ language }) => language === "console").flatMap(commandsOf);
    const sent = commands.filter(({ command }) => command.startsWith("curl "));
    assert.ok(sent.length > 0, "nothing is sent to it");
    for (const { command, printed } of sent) {
      const { url, init } = requestOf(command);
      const answer = await worker.dispatchFetch(url, init);
      assert.equal(await answer.text(), printed.join("\n"), command);
    }
  });
}

async function start(program) {
  const modules = (await bundleProgram(program, ["workerd", "worker"])).map(({ name, text, contents }) =>
    name.endsWith(".wasm") ? { type: "CompiledWasm", path: name, contents } : { type: "ESModule", path: name, contents: text },
  );
  modules.sort((left, right) => Number(right.type === "ESModule") - Number(left.type === "ESModule"));
  const worker = new Miniflare({
    modules,
    compatibilityDate: "2025-10-01",
    bindings,
    cf: false,
    outboundService: async (request) => {
      const body = ["GET", "HEAD"].includes(request.method) ? undefined : await request.arrayBuffer();
      return providers.fetch(request.url, { method: request.method, headers: [...request.headers], body });
    },
  });
  open.push(worker);
  await worker.ready;
  return worker;
}

/** `curl [--json TEXT] URL`, the forms that the documentation uses. */
function requestOf(command) {
  const found = command.match(/^curl (?:--json '([^']*)' )?(http:\/\/\S+)$/);
  assert.ok(found, `nobody knows how to send: ${command}`);
  const [, body, url] = found;
  return { url, init: body === undefined ? {} : { method: "POST", body, headers: { "content-type": "application/json" } } };
}
