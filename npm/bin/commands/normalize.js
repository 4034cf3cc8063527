// ventanilla normalize
import { printFindings } from "../findings.js";
import { operationNamed } from "../operation.js";
import { exitCodes, Unreadable, UsageError } from "../outcome.js";
import { jsonText, printable } from "../output.js";
import { nameOf, readBytes } from "../read.js";
import { recordOfTexts, wholeNumber } from "../values.js";

/** @type {import("../commands.js").Command} */
export default {
  name: "normalize",
  operands: "<operation> <file|->",
  arity: [2, 2],
  summary: "Reads a provider's reply: canonical data, or a problem.",
  options: ["status", "header", "raw", "max-bytes"],
  more: `
The file is the reply's body. --status is needed: what a body means depends on it.`,
  async run({ operands: [id, file], options, out, stdin, stderr }) {
    const operation = operationNamed(id, "normalize");
    const status = wholeNumber(options.status, "--status", [100, 599], "normalize");
    if (status === undefined) throw new UsageError("--status is missing: the reply's HTTP status.", "normalize");
    const limit = wholeNumber(options["max-bytes"], "--max-bytes", [0, largestLimit], "normalize") ?? usualLimit;
    const headers = recordOfTexts(options.header, "--header", "normalize");
    const body = await readBytes(file, { limit, stdin, stderr });
    if (body.length > limit) throw new Unreadable(`${nameOf(file)} is longer than ${limit} bytes: see --max-bytes.`);
    const outcome = operation.normalize({ status, headers, body }, { locale: options.locale, raw: options.raw });
    if (options.json) out.json(outcome);
    else if (outcome.ok) printData(out, outcome);
    else printProblem(out, outcome);
    return outcome.ok ? exitCodes.fine : exitCodes.findings;
  },
};

function printData(out, { data, extra, warnings, meta }) {
  out.line(`${out.bold(meta.operation)}: ${out.good("success")}, HTTP ${meta.status}\n`);
  out.line(`${out.bold("Data")}\n${jsonText(data ?? null)}\n`);
  if (Object.keys(extra).length > 0) out.line(`${out.bold("Extra")}: what has no place in it\n${jsonText(extra)}\n`);
  printFindings(out, { warnings });
}

function printProblem(out, { problem, meta }) {
  const { title, detail, status, category, code, matchedBy, retryable, outcomeUnknown, fields, retryAfter, provider } = problem;
  const facts = [
    ["category", category],
    ["code", code],
    ["type", provider?.type],
    ["matched by", matchedBy],
    ["try again", retryable ? "yes" : "no"],
    ["outcome", outcomeUnknown ? "unknown: it may have been done" : undefined],
    ["retry after", retryAfter],
    ["fields", fields.map((field) => `${field.in} ${field.pointer}`).join(", ")],
    ["gateways answer", String(status)],
    ["provider's words", provider?.description],
  ].filter(([, value]) => value);
  out.line(`${out.bold(meta.operation)}: ${out.bad("problem")}, HTTP ${meta.status}\n`);
  out.write(out.table([[out.bold(title)], [detail]]));
  out.write(`\n${out.table(facts.map(([name, value]) => [`  ${out.dim(name)}`, printable(value)]))}`);
}

/** What `call` reads of a reply. */
const usualLimit = 8 * 1024 * 1024;
const largestLimit = 256 * 1024 * 1024;
