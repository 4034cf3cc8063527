// ventanilla validate

import { recordOf } from "../../src/pairs.js";
import { printFindings } from "../findings.js";
import { operationNamed } from "../operation.js";
import { exitCodes, UsageError } from "../outcome.js";
import { readBytes, readObject } from "../read.js";
import { recordOfTexts, wholeNumber } from "../values.js";

/** @type {import("../commands.js").Command} */
export default {
  name: "validate",
  operands: "<operation> [file|-]",
  arity: [1, 2],
  summary: "Judges a request: its body in a file, or on standard input.",
  options: ["input", "path", "query", "header", "max-bytes"],
  more: `
The file is the body, judged byte by byte. With --input it is a whole input, { path, query, headers, body }, whose
parts --path, --query and --header add to; a body in there is judged as JavaScript has parsed it or, where it is a
string, as JSON text. Operations without a body take no file but with --input.`,
  async run(call) {
    const operation = operationNamed(call.operands[0], "validate");
    const maxBytes = wholeNumber(call.options["max-bytes"], "--max-bytes", [0, largestLimit], "validate");
    const input = await inputOf(call, operation, maxBytes ?? operation.maxBytes);
    const verdict = operation.validate(input, { locale: call.options.locale, maxBytes });
    print(call, operation, verdict);
    return verdict.valid ? exitCodes.fine : exitCodes.findings;
  },
};

async function inputOf({ operands: [, file], options, stdin, stderr }, { hasBody }, maxBytes) {
  const parts = {
    path: recordOfTexts(options.path, "--path", "validate"),
    query: recordOfTexts(options.query, "--query", "validate"),
    headers: recordOfTexts(options.header, "--header", "validate"),
  };
  if (file === undefined) {
    if (options.input || hasBody) throw new UsageError("The file is missing: - is standard input.", "validate");
    return parts;
  }
  if (options.input) {
    // A JSON text may write every character of a body as an escape of six.
    const whole = await readObject(file, { limit: 6 * maxBytes + roomForParameters, stdin, stderr });
    return { ...whole, ...Object.fromEntries(Object.entries(parts).map(([name, added]) => [name, joined(whole[name], added)])) };
  }
  if (!hasBody) throw new UsageError("This operation has no body: with --input, the file is a whole input.", "validate");
  return { ...parts, body: await readBytes(file, { limit: maxBytes, stdin, stderr }) };
}

/** What is there and what is added; a part that is no object is left to the verb, which says so. */
function joined(part = {}, added) {
  if (Object.keys(added).length === 0 || part === null || typeof part !== "object" || Array.isArray(part)) return part;
  return recordOf([...Object.entries(part), ...Object.entries(added)]);
}

function print({ options, out }, operation, verdict) {
  if (options.json) return out.json({ operation: operation.id, ...verdict });
  out.line(`${out.bold(operation.id)}: ${verdict.valid ? out.good("valid") : out.bad("invalid")}\n`);
  printFindings(out, verdict);
}

/** The engine's own limit. */
const largestLimit = 256 * 1024 * 1024;
const roomForParameters = 1024 * 1024;
