// Ajv's standalone code: validators as modules, written once, as people ship them where speed or size counts. For Node.
import { _ } from "ajv";
import Ajv2020 from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import { bundle } from "../bundle.mjs";
import { formats } from "./ajv-formats.mjs";
import { bare } from "./schemas.mjs";

/**
 * @param {Record<string, object>} schemas by the name their validator shall have
 * @param {{ minify?: boolean }} [options]
 * @returns {Promise<string>} an ES module that needs nothing else; it exports each by its name, and all as `validators`
 */
export async function standalone(schemas, { minify = false } = {}) {
  const ajv = new Ajv2020({
    allErrors: true,
    // The exported schemas say `required` and types where they mean them, not where strict mode wants them.
    strict: false,
    formats,
    code: { source: true, esm: true, formats: _`require("./contenders/ajv-formats.mjs").formats` },
    schemas: Object.entries(schemas).map(([name, schema]) => ({ $id: name, ...bare(schema) })),
  });
  const names = Object.fromEntries(Object.keys(schemas).map((name) => [name, name]));
  const together = `\nexport const validators = { ${Object.keys(names).join(", ")} };\n`;
  return bundle(standaloneCode(ajv, names) + together, { minify });
}
