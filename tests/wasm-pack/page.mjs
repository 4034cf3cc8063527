// Runs in the page: wasm-pack's output for the web fetches its module itself.
import init, * as raw from "/package/ventanilla.js";
import { smoke } from "/raw.mjs";

const { memory } = await init();
globalThis.result = smoke(raw, memory);
