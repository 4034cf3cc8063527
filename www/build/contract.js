// A Vite plugin: the contract as files that come when they are asked for, since all of it together is large.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { headers } from "../../npm/generated/headers.js";
import { operations } from "../../npm/generated/operations.js";
import { cases } from "./examples.js";

const names = "virtual:contract/providers";

/** `virtual:contract/providers` has the providers' names by id; each operation's parts are files in contract/, `<id>.<part>.json`. */
export function contract() {
  return {
    name: "contract",
    resolveId: (id) => (id === names ? `\0${id}` : undefined),
    load: (id) => (id === `\0${names}` ? `export default ${JSON.stringify(providerNames())};` : undefined),
    async generateBundle() {
      const { schemas } = await import("ventanilla/schemas");
      for (const id of Object.keys(schemas)) {
        for (const [part, content] of Object.entries(partsOf(id, schemas[id])))
          this.emitFile({ type: "asset", fileName: `contract/${id}.${part}.json`, source: JSON.stringify(content) });
      }
    },
  };
}

/** As the published OpenAPI documents have them. */
function providerNames() {
  const named = [...new Set(operations.map(({ provider }) => provider))].map((id) => {
    const file = fileURLToPath(import.meta.resolve(`ventanilla/openapi/${id}.json`));
    return [id, JSON.parse(readFileSync(file, "utf8")).tags.find(({ name }) => name === id)["x-displayName"]];
  });
  return Object.fromEntries(named);
}

function partsOf(id, { input, data }) {
  const { requests, replies } = cases(id);
  return {
    form: {
      input: withoutRemarks(input),
      examples: requests.map(({ document: _, ...example }) => example),
      first: requests[0].document,
    },
    details: { data: withoutRemarks(data), headers: headers[id].map(withoutCites) },
    requests: Object.fromEntries(requests.map(({ name, document }) => [name, document])),
    replies,
  };
}

/** Where a row stands in the sources is nothing that the page shows. */
const withoutCites = ({ cites: _, ...row }) => row;

function withoutRemarks(schema) {
  return JSON.parse(JSON.stringify(schema, (key, value) => (key === "x-source" || key === "$schema" ? undefined : value)));
}
