// What is printed, for people and for programs.
import util from "node:util";

/**
 * @param {{ write(text: string): unknown, isTTY?: boolean, columns?: number }} stream
 * @param {Record<string, string | undefined>} env
 */
export function outputOf(stream, env) {
  const styled = stylesFor(stream, env);
  const width = stream.isTTY ? stream.columns : undefined;
  return {
    write: (text) => stream.write(text),
    line: (text = "") => stream.write(`${text}\n`),
    /** One JSON value. */
    json: (value) => stream.write(`${jsonText(value)}\n`),
    /** Rows in columns, the last of them wrapped where a terminal ends; `heads` stand above. */
    table: (rows, heads) => tableOf(rows, heads?.map(styled.dim), width),
    ...styled,
  };
}

/** Indented JSON, without a character that a terminal would obey. */
export function jsonText(value) {
  return JSON.stringify(value, null, 2).replace(unprintable, escaped);
}

/** A text of others: names in pointers, words of a reply. A line break would leave its column. */
export function printable(text) {
  return text.replace(unprintable, escaped).replaceAll("\n", "\\n");
}

// Controls but for the line break, and the marks that turn the direction of writing.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are looked for.
const unprintable = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;

function stylesFor(stream, env) {
  const colourful = wantsColour(stream, env) && util.styleText !== undefined;
  // Judged above: Node's own judgement is about standard output only, and differs by version.
  const style = (name) => (text) => (colourful ? util.styleText(name, text, { validateStream: false }) : text);
  return { bold: style("bold"), dim: style("dim"), good: style("green"), bad: style("red"), warning: style("yellow") };
}

/** FORCE_COLOR decides, then NO_COLOR (no-color.org), then whether somebody looks. */
export function wantsColour(stream, env) {
  if (env.FORCE_COLOR !== undefined) return !["0", "false"].includes(env.FORCE_COLOR);
  if (env.NO_COLOR) return false;
  return stream.isTTY === true && env.TERM !== "dumb";
}

function tableOf(rows, heads, width) {
  const all = heads === undefined ? rows : [heads, ...rows];
  const count = Math.max(0, ...all.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, column) => Math.max(...all.map((row) => lengthOf(row[column] ?? ""))));
  return all.map((row) => rowText(row, widths, width)).join("");
}

function rowText(row, widths, width = Number.POSITIVE_INFINITY) {
  const last = row.length - 1;
  const before = row.slice(0, last).map((cell, column) => cell + " ".repeat(widths[column] - lengthOf(cell) + gap));
  const indent = widths.slice(0, last).reduce((sum, own) => sum + own + gap, 0);
  // Where the other columns leave no room, the last one stands below them.
  const isBelow = last > 0 && width - indent < Math.min(narrowest, widths[last]);
  const margin = " ".repeat(isBelow ? below : indent);
  const lines = wrapped(row[last] ?? "", width - margin.length).map((line) => margin + line);
  const first = isBelow ? [before.join("")] : [before.join("") + lines.shift().slice(margin.length)];
  return [...first, ...lines].map((line) => `${line.trimEnd()}\n`).join("");
}

function wrapped(text, room) {
  if (lengthOf(text) <= room) return [text];
  const lines = [];
  for (const word of text.split(" ")) {
    const line = lines.at(-1);
    if (line !== undefined && lengthOf(line) + 1 + lengthOf(word) <= room) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Columns on a screen, styles not counted. */
function lengthOf(text) {
  return [...util.stripVTControlCharacters(text)].length;
}

const gap = 2;
const below = 6;
const narrowest = 24;
