// ventanilla error
import { lookups, tables } from "../../generated/errors.js";
import { exitCodes } from "../outcome.js";
import { suggestion } from "../suggestion.js";

/** @type {import("../commands.js").Command} */
export default {
  name: "error",
  operands: "<code>",
  arity: [1, 1],
  summary: "Shows what a provider's error code means, in every table that has it.",
  options: [],
  more: `
A code is a text: 1 is not 00001. An HTTP status finds the rows for replies without a code.`,
  run({ operands: [code], options, out }) {
    const found = rowsOf(code);
    const locale = options.locale ?? "en";
    if (options.json) out.json({ code, rows: found.map(forPrograms) });
    else if (found.length === 0) out.line(`No table has this code.${instead(code)}`);
    else for (const row of found) print(out, row, locale);
    return found.length === 0 ? exitCodes.findings : exitCodes.fine;
  },
};

function rowsOf(code) {
  return tables.flatMap(({ id, rows }) => rows.filter((row) => isMeant(row, code)).map((row) => ({ table: id, ...row })));
}

function isMeant(row, code) {
  return row.code === code || (row.code === "" && String(row.status) === code);
}

/** The same number in other digits, or a code that differs by a letter. */
function instead(code) {
  const known = [...new Set(tables.flatMap(({ rows }) => rows.map((row) => row.code)))].filter((other) => other !== "");
  const isNumber = (text) => /^\d{1,30}$/.test(text);
  const same = known.find((other) => isNumber(other) && isNumber(code) && BigInt(other) === BigInt(code));
  return same === undefined ? suggestion(code, known) : ` Did you mean ${same}?`;
}

function forPrograms({ texts: [en, es, pt], ...row }) {
  return { ...row, texts: { en, es, pt }, operations: lookedUpBy(row.table) };
}

/** Operations whose replies are looked up there, and the one error type for which they are, if any. */
function lookedUpBy(table) {
  return Object.entries(lookups).flatMap(([operation, list]) =>
    list.filter((lookup) => lookup.table === table).map(({ onlyType }) => (onlyType ? { operation, onlyType } : { operation })),
  );
}

function print(out, row, locale) {
  const { texts, status, type, code, anyCode, category, field, description, exampleOnly, cites } = row;
  const by = lookedUpBy(row.table).map(({ operation, onlyType }) =>
    onlyType ? `${operation} (type ${onlyType} only)` : operation,
  );
  const facts = [
    ["status", String(status)],
    ["type", type],
    ["code", anyCode ? `${code}: any code of this type` : code],
    ["category", category],
    ["field", field],
    ["description", description],
    ["looked up by", by.join(", ")],
    ["source", exampleOnly ? `${cites}, an example` : cites],
  ].filter(([, value]) => value);
  out.write(`${out.bold(row.table)}\n${out.table([[texts[locales.indexOf(locale)]]])}`);
  out.write(`${out.table(facts.map(([name, value]) => [`  ${out.dim(name)}`, value]))}\n`);
}

/** In the order of a row's texts. */
const locales = ["en", "es", "pt"];
