// A Vite plugin: what the page measures against. An operation's body schema compiled to code by Ajv, as people ship it.
import { standalone } from "../../bench/contenders/standalone.mjs";
import { ordinaryInput } from "../../tests/cases/ordinary.mjs";

const name = "virtual:peer";

/**
 * `virtual:peer`: the operation's id, a body that is clean, and the compiled validator.
 * @param {string} id of an operation whose bodies have a list
 */
export function peer(id) {
  return {
    name: "peer",
    resolveId: (asked) => (asked === name ? `\0${name}` : undefined),
    async load(asked) {
      if (asked !== `\0${name}`) return undefined;
      const { operations } = await import("ventanilla");
      const { schemas } = await import("ventanilla/schemas");
      const code = await standalone({ validate: schemas[id].body }, { minify: true });
      const { body } = ordinaryInput(operations[id]);
      return `${code}\nexport const id = ${JSON.stringify(id)};\nexport const body = ${JSON.stringify(body)};`;
    },
  };
}
