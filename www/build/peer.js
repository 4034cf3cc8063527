// A Vite plugin: what the page measures against, an operation's body schema compiled to code by Ajv.
import { standalone } from "../../bench/contenders/standalone.mjs";

const prefix = "virtual:peer/";

export function peer() {
  return {
    name: "peer",
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${prefix}`)) return undefined;
      const { schemas } = await import("ventanilla/schemas");
      const { body } = schemas[id.slice(prefix.length + 1)];
      return standalone({ validate: body }, { minify: true });
    },
  };
}
