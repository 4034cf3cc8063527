// The program in any runtime of scripts/runtimes: bundled once, with the package left out, which each runtime has installed.
import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { Failure } from "../scripts/machine/run.mjs";
import { openHarness } from "../scripts/runtimes/harness.mjs";
import { runtimes } from "../scripts/runtimes/list.mjs";
import { built } from "./build.mjs";

/** @returns {Promise<{ call: (name: string, ...parameters: unknown[]) => Promise<any>, runtimeVersion: () => string, close: () => Promise<void> }>} */
export async function openElsewhere(id, say) {
  const runtime = runtimes.find((runtime) => runtime.id === id);
  if (!runtime) throw new Failure(`There is no runtime "${id}": node, ${runtimes.map(({ id }) => id).join(", ")}`);
  const harness = await openHarness({ program: await writeProgram(), say });
  let version;
  return {
    async call(name, ...parameters) {
      const told = await harness.run(runtime, { name, parameters });
      version = told.version;
      if (told.answer.refused !== undefined) throw new Failure(told.answer.refused);
      return told.answer.result;
    },
    runtimeVersion: () => version,
    close: () => harness.close(),
  };
}

/** The folder of a program as the harness takes it. */
async function writeProgram() {
  const folder = new URL("elsewhere/", built);
  mkdirSync(folder, { recursive: true });
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("program.mjs", import.meta.url))],
    external: ["ventanilla", "ventanilla/*"],
    write: false,
    bundle: true,
    format: "cjs",
    platform: "neutral",
    mainFields: ["module", "main"],
    target: "es2022",
    logLevel: "error",
  });
  writeFileSync(new URL("program.mjs", folder), wrapped(outputFiles[0].text));
  writeFileSync(new URL("data.mjs", folder), "export const data = () => ({});\n");
  return fileURLToPath(folder);
}

/** The bundle asks for the package's modules by `require`: it gets those that the runtime's launcher has imported. */
const wrapped = (bundle) => `export async function program(packages, { name, parameters }) {
  const bench = { exports: {} };
  load((wanted) => packages[wanted.split("/").at(-1)], bench, bench.exports);
  try {
    return { result: await bench.exports[name](...parameters) };
  } catch (error) {
    return { refused: \`\${error?.stack ?? error}\` };
  }
}

function load(require, module, exports) {
${bundle}
}
`;
