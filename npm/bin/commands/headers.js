// ventanilla headers
import { headersOf } from "../../src/headers.js";
import { printFindings } from "../findings.js";
import { headerRows, reasonOf } from "../header-rows.js";
import { operationNamed } from "../operation.js";
import { exitCodes, UsageError } from "../outcome.js";
import { printable } from "../output.js";
import { readObject } from "../read.js";
import { recordOfTexts } from "../values.js";

/** @type {import("../commands.js").Command} */
export default {
  name: "headers",
  operands: "<operation>",
  arity: [1, 1],
  summary: "Shows the headers that a context makes, and where each comes from.",
  options: ["context", "header", "now", "authorization", "show-secrets"],
  more: `
The context is what prepare and call take, as a JSON file: { origin, credentials, invoker, … }. Neither path, query nor
body is needed. Secrets are shown as •••, and may be missing, but for --show-secrets.`,
  async run({ operands: [id], options, out, stdin, stderr }) {
    const operation = operationNamed(id, "headers");
    const context = contextOf(await given(options, { limit: largestContext, stdin, stderr }), options);
    const input = { headers: recordOfTexts(options.header, "--header", "headers") };
    const listed = headersOf(operation, input, context);
    const headers = listed.ok ? listed.headers.map((header) => described(operation, header, context, input)) : undefined;
    const masked = context.preview;
    if (options.json) out.json({ operation: operation.id, ...listed, ...(listed.ok ? { headers, masked } : {}) });
    else print(out, operation, listed, headers);
    return listed.ok ? exitCodes.fine : exitCodes.findings;
  },
};

async function given({ context }, how) {
  if (context === undefined) throw new UsageError("--context is missing: a JSON file, or - for standard input.", "headers");
  return readObject(context, how);
}

function contextOf(context, options) {
  return {
    ...context,
    now: momentOf(options.now) ?? context.now,
    authorization: options.authorization ?? context.authorization,
    locale: options.locale ?? context.locale,
    preview: options["show-secrets"] !== true,
  };
}

/** Milliseconds, or a date with time and zone: a local time would differ from machine to machine. */
function momentOf(text) {
  if (text === undefined) return undefined;
  const isDate = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(text);
  const moment = isDate ? Date.parse(text) : /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (Number.isNaN(moment))
    throw new UsageError("--now is written 2024-03-28T04:30:00Z, or in milliseconds since 1970.", "headers");
  return moment;
}

function described(operation, [name, value, secret, giver], context, input) {
  const row = headerRows(operation).find((candidate) => [candidate.name, candidate.oauth?.name].includes(name));
  const sent = row?.oauth?.name === name ? { ...row, ...row.oauth } : row;
  const asGiven = giver === "input" ? spelled(input.headers, sent) : name;
  const reason = reasonOf(sent, { giver, name: asGiven, defaulted: isDefault(sent, context) });
  return { name, value, secret, ...reason, ...documented(sent) };
}

function documented(row) {
  return row === undefined ? {} : { description: row.description, cites: row.cites };
}

/** Whether the context has nothing for a row that has a default. */
function isDefault(row, context) {
  if (row?.default === undefined) return false;
  const value = row.from
    .split("/")
    .slice(1)
    .reduce((holder, key) => holder?.[key], context);
  return value === undefined || value === null || value === "";
}

/** The name under which the caller has given it. */
function spelled(given, { name, aliases = [] }) {
  const known = [name, ...aliases].map((spelling) => spelling.toLowerCase());
  return Object.keys(given).find((spelling) => known.includes(spelling.toLowerCase())) ?? name;
}

function print(out, operation, listed, headers) {
  if (headers !== undefined) {
    const rows = headers.map(({ name, value, source, why }) => [
      `  ${printable(name)}`,
      printable(value) || "(empty)",
      source,
      printable(why),
    ]);
    out.write(
      `${out.bold(operation.id)}: ${headers.length} headers\n${out.table(rows, ["  header", "value", "source", "why"])}\n`,
    );
  } else {
    out.line(`${out.bold(operation.id)}: ${out.bad("no headers")}\n`);
  }
  printFindings(out, listed);
}

const largestContext = 1024 * 1024;
