// The README's table, between its markers: the rows that have a goal, and those in which a peer is faster.
import { readFileSync, writeFileSync } from "node:fs";
import { duration, factor, whole } from "./figures.mjs";

const readme = new URL("../README.md", import.meta.url);

/**
 * Writes it.
 * @param {object} results of the whole bench, in Node
 * @param {ReturnType<typeof import("./goals.mjs").judgeGoals>} goals
 */
export function writeReadme(results, goals) {
  writeFileSync(readme, replaced(readFileSync(readme, "utf8"), "bench", readmeText(results, goals)));
}

/** The text with another one between the markers of that name. */
export function replaced(text, name, section) {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (after === undefined) throw new Error(`There is no ${begin} … ${end}.`);
  return `${before}${begin}\n${section}${end}${after}`;
}

/** What stands between the markers. */
export function readmeText(results, goals) {
  const { rows } = results;
  const aims = rows.filter(({ id }) => goals.some((goal) => goal.id === id));
  const lost = rows.filter((row) => fastestPeer(row)?.time < timeOf(row, "ventanilla"));
  return [
    ...surroundings(results),
    "",
    "| valid where nothing else is said | Ventanilla | the others | times as fast |",
    "|---|--:|--:|--:|",
    ...aims.filter((row) => !lost.includes(row)).map(aimLine),
    "",
    "Where a peer is faster:",
    "",
    "| | Ventanilla | fastest peer | times as fast |",
    "|---|--:|--:|--:|",
    ...lost.map(lostLine),
    "",
    ...besides(results),
    "",
  ].join("\n");
}

function surroundings({ machine, runtime, runtimeVersion, version, peers, rows }) {
  const { processor, cores, platform } = machine;
  const others = Object.entries(peers).map(([name, version]) => `${name} ${version}`);
  const rounds = Math.max(...rows.map(({ results }) => results.ventanilla.rounds));
  return [
    `Measured on ${processor}, ${cores} cores, ${platform}, with ${runtime} ${runtimeVersion}: Ventanilla ${version}, ${others.join(", ")}.`,
    `Medians of up to ${rounds} rounds in which all take turns on the same bytes; \`npm run bench\` measures them anew.`,
  ];
}

function aimLine({ base, ...row }) {
  const { ratio } = row.results.ventanilla;
  const other = base === "by hand" ? "plain JavaScript" : "JSON.parse + Ajv";
  return line(row, `${duration(timeOf(row, base))} ${other}`, ratio.median);
}

function lostLine(row) {
  const { name, time } = fastestPeer(row);
  return line(row, `${duration(time)} ${name}`, time / timeOf(row, "ventanilla"));
}

const line = (row, other, ratio) =>
  `| ${row.group}: ${row.title} | ${duration(timeOf(row, "ventanilla"))} | ${other} | ${factor(ratio)} |`;

/** Who does the same work. */
function fastestPeer({ results }) {
  const peers = Object.keys(results).filter((name) => name !== "ventanilla" && !lessWork.includes(name));
  const times = peers.map((name) => ({ name, time: results[name].nanoseconds.median }));
  return times.sort((left, right) => left.time - right.time)[0];
}

function besides({ cold, churn, memory, sizes }) {
  const [wasm] = sizes;
  const { ventanilla, ajv } = cold;
  const ms = ({ milliseconds }) => duration(milliseconds.median * 1e6);
  const { bytesPerCall, collections, calls } = memory.ventanilla;
  const cost = Math.max(...churn.map(({ cost }) => cost.median));
  return [
    `- A fresh process, import and first verdict with all 26 operations: ${ms(ventanilla)}, Ajv ${ms(ajv)}.`,
    `- A valid call leaves ${whole(bytesPerCall)} bytes on JavaScript's heap (Ajv: ${whole(memory.ajv.bytesPerCall)}); ${whole(calls)} calls, ${whole(collections)} collections.`,
    `- \`ventanilla.wasm\`: ${whole(wasm.raw)} bytes, ${whole(wasm.brotli)} after brotli.`,
    `- The shape cache, where shapes never come again, takes ${factor(cost)} times as long as no cache.`,
  ];
}

const lessWork = ["JSON.parse alone", "ajv, any name", "ajv, no header"];

function timeOf({ results }, name) {
  return results[name].nanoseconds.median;
}

if (import.meta.filename === process.argv[1]) {
  const { goals, ...results } = JSON.parse(readFileSync(new URL("results.json", import.meta.url), "utf8"));
  writeReadme(results, goals);
}
