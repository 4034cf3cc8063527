// ventanilla describe
import { lookups, tables } from "../../generated/errors.js";
import "../../schemas.js";
import { fieldsOf } from "../fields.js";
import { headerRows, originOf } from "../header-rows.js";
import { basePathOf, operationNamed } from "../operation.js";
import { exitCodes } from "../outcome.js";
import { fact } from "./operations.js";

/** @type {import("../commands.js").Command} */
export default {
  name: "describe",
  operands: "<operation>",
  arity: [1, 1],
  summary: "Shows what an operation takes: parameters, fields, limits, headers, errors.",
  options: [],
  run({ operands: [id], options, out }) {
    const operation = operationNamed(id, "describe");
    const { fields, rules } = fieldsOf(operation.inputSchema);
    const headers = headerRows(operation);
    const sources = sourcesOf([...fields, ...headers, ...errorTables(operation).flatMap((table) => table.rows)]);
    if (options.json) out.json({ ...fact(operation), fields, rules, headers, errors: operation.errors, sources });
    else print(out, operation, { fields, rules, headers, sources });
    return exitCodes.fine;
  },
};

function print(out, operation, { fields, rules, headers, sources }) {
  const section = (title, rows, heads) => {
    if (rows.length > 0) out.write(`\n${out.bold(title)}\n${out.table(rows, heads)}`);
  };
  out.write(`${out.bold(operation.id)}\n${out.table([[operation.summary]])}\n${out.table(facts(operation))}`);
  const heads = ["  field", "needed", "limits", "what it is"];
  for (const [place, title] of [
    ["path", "Path"],
    ["query", "Query"],
    ["body", "Body"],
  ]) {
    section(title, fields.filter((field) => field.in === place).map(fieldRow), heads);
  }
  section(
    "Rules",
    rules.map(({ in: place, pointer, rule }) => [`  ${place} ${pointer}`.trimEnd(), rule]),
  );
  section("Headers", headers.map(headerRow), ["  header", "needed", "value", "what it is"]);
  for (const table of errorTables(operation)) section(titleOf(table), categories(table));
  section(
    "Sources",
    sources.map(({ file, lines }) => [`  ${file}`, `lines ${lines[0]}–${lines[1]}`]),
  );
}

function facts(operation) {
  const { method, path, evidence, effect, hasBody, maxBytes, usesAuthorization } = operation;
  return [
    ["  request", `${method} ${basePathOf(operation)}${path}`],
    ["  evidence", evidences[evidence]],
    ["  effect", effects[effect]],
    ["  body", hasBody ? `JSON of up to ${maxBytes} bytes` : "none"],
    ["  authorization", usesAuthorization ? "an authorization number goes into the transaction id" : "no number needed"],
  ];
}

function fieldRow({
  pointer,
  type,
  required,
  limits,
  knownValues,
  aliases,
  belongsIn,
  personal,
  exampleOnly,
  description = "",
  cites,
}) {
  const remarks = [
    description,
    limits.enum && `One of ${listed(limits.enum)}.`,
    knownValues && `Known: ${listed(knownValues)}.`,
    aliases && `Also read: ${aliases.join(", ")}.`,
    belongsIn && `Tolerated here: it belongs in ${belongsIn}.`,
    personal && "Personal.",
    exampleOnly && "Only in an example.",
    cites && `[${lineOf(cites)}]`,
  ];
  const bounds = [type.join(" or "), ...limitWords(limits)].filter(Boolean).join(", ");
  return [`  ${pointer}`, required ? "yes" : "", shortened(bounds), remarks.filter(Boolean).join(" ")];
}

/** A format's pattern says nothing more. */
function limitWords({ format, pattern, minLength, maxLength, minimum, maximum, minItems, maxItems }) {
  return [
    format ?? pattern,
    range(minLength, maxLength, "characters"),
    range(minimum, maximum, ""),
    range(minItems, maxItems, "items"),
  ];
}

/** A number and its text are one value. */
function listed(values) {
  return [...new Set(values.map(String))].filter((value) => value !== "").join(", ");
}

function range(least, most, unit) {
  if (least === undefined && most === undefined) return undefined;
  return `${least ?? ""}…${most ?? ""} ${unit}`.trim();
}

/** --json has all of it. */
function shortened(text) {
  return text.length > widestLimits ? `${text.slice(0, widestLimits - 1)}…` : text;
}

function headerRow(row) {
  const remarks = [row.description, row.secret && "Secret.", row.cites && `[${lineOf(row.cites)}]`];
  return [`  ${row.name}`, row.presence, originOf(row), remarks.filter(Boolean).join(" ")];
}

function errorTables(operation) {
  return lookups[operation.id].map(({ table, onlyType }) => ({ ...tables.find(({ id }) => id === table), onlyType }));
}

function titleOf({ id, onlyType, rows }) {
  return `Errors: ${id}, ${rows.length === 1 ? "1 row" : `${rows.length} rows`}${onlyType ? `, for type ${onlyType} only` : ""}`;
}

function categories({ rows }) {
  const lists = new Map();
  for (const { category, code, status } of rows) {
    lists.set(category, (lists.get(category) ?? new Set()).add(code === "" ? `HTTP ${status}` : code));
  }
  return [...lists].map(([category, codes]) => [`  ${category}`, [...codes].join(", ")]);
}

/** Each file with its first and its last line. */
function sourcesOf(rows) {
  const files = new Map();
  for (const { cites } of rows) {
    if (cites === undefined) continue;
    const file = cites.slice(0, cites.lastIndexOf(":"));
    files.set(file, [...(files.get(file) ?? []), lineOf(cites)]);
  }
  return [...files].map(([file, lines]) => ({ file, lines: [Math.min(...lines), Math.max(...lines)] }));
}

function lineOf(cites) {
  return Number(cites.slice(cites.lastIndexOf(":") + 1));
}

const evidences = {
  stated: "stated: the provider's own document has method and path",
  confirmed: "confirmed: other public documentation of the same API has method and path",
  inferred: "inferred: method or path follows its siblings; context.overrides can replace them",
};
const effects = {
  read: "reads: may be sent again",
  write: "writes: never sent again by itself",
  unknown: "unknown: never sent again by itself",
};
const widestLimits = 48;
