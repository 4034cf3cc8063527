// Runs in Node, which loads the module as bundlers do: `import` of a .wasm is its instance. Argument: the folder.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { smoke } from "./raw.mjs";

const from = (file) => import(pathToFileURL(path.join(process.argv[2], file)));
const raw = await from("ventanilla.js");
const { memory } = await from("ventanilla_bg.wasm");
console.log(JSON.stringify(smoke(raw, memory)));
