// What a step needs from the machine, by the names used in steps.json.
import { build } from "../build.mjs";
import { need } from "../machine/browsers.mjs";
import { needCargoTool } from "../machine/cargo-tools.mjs";
import { needPythonTools } from "../machine/python-tools.mjs";
import { Failure } from "../machine/run.mjs";
import { needRust, needWasmTarget } from "../machine/rust.mjs";
import { bunCommand, denoCommand } from "../runtimes/kinds/scripts.mjs";
import { needSet } from "../runtimes/packages.mjs";

// Each answers once per run: folders for the PATH, variables for the environment, or a Failure.
const providers = {
  rust: () => needRust().then(nothing),
  "wasm-target": () => needWasmTarget().then(nothing),
  "wasm-pack": async () => ({ path: [await needCargoTool("wasm-pack")] }),
  "wasm-bindgen-cli": async () => ({ path: [await needCargoTool("wasm-bindgen-cli")] }),
  geckodriver: async () => ({ path: [await needCargoTool("geckodriver")] }),
  "cargo-deny": async () => ({ path: [await needCargoTool("cargo-deny")] }),
  "cargo-mutants": async () => ({ path: [await needCargoTool("cargo-mutants")] }),
  package: () => build().then(nothing, broken),
  chromium: async () => ({ env: { CHROMIUM_PATH: await need("chromium") } }),
  chromedriver: async () => ({ env: { CHROMEDRIVER: await need("chromedriver") } }),
  "c++": async () => ({ env: { CXX: await need("c++") } }),
  valgrind: async () => ({ env: { VALGRIND: await need("valgrind") } }),
  redis: async () => ({ env: { REDIS_SERVER: await need("redis") } }),
  "python-tools": async () => ({ env: { PYTHON_TOOLS: await needPythonTools() } }),
  deno: async () => runtime(denoCommand),
  bun: async () => runtime(bunCommand),
  firefox: async () => ({ env: { FIREFOX_PATH: await need("firefox") } }),
};
const nothing = () => ({});
const runtime = async (commandIn) => nothing(commandIn({ set: await needSet("short", console.log) }));
const answers = new Map();

/**
 * @returns {Promise<{ path: string[], env: Record<string, string>, missing?: string, broken?: boolean }>}
 *   `missing`: why the step cannot run; `broken`: that is no tool of this machine but the repository's own fault
 */
export async function provide(needs) {
  const all = { path: [], env: {} };
  for (const name of needs) {
    if (!answers.has(name)) answers.set(name, providers[name]().catch(missing));
    const answer = await answers.get(name);
    if (answer.missing) return { ...all, ...answer };
    all.path.push(...(answer.path ?? []));
    Object.assign(all.env, answer.env);
  }
  return all;
}

function broken(error) {
  return { ...missing(error), broken: true };
}

function missing(error) {
  if (error instanceof Failure) return { missing: error.message };
  throw error;
}
