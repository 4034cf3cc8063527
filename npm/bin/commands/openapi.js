// ventanilla openapi
import { readFileSync } from "node:fs";
import { providerNamed } from "../operation.js";
import { exitCodes } from "../outcome.js";
import { jsonText } from "../output.js";

/** @type {import("../commands.js").Command} */
export default {
  name: "openapi",
  operands: "<provider>",
  arity: [1, 1],
  summary: "Prints a provider's OpenAPI 3.1 document.",
  options: [],
  more: `
With --json on one line.`,
  run({ operands: [id], options, out }) {
    const provider = providerNamed(id, "openapi");
    const text = readFileSync(new URL(`../../openapi/${provider}.json`, import.meta.url), "utf8");
    out.line(options.json ? text.trimEnd() : jsonText(JSON.parse(text)));
    return exitCodes.fine;
  },
};
