// The results for people: a table per payload, then what is not about payloads, then the goals.
import { duration, factor, whole } from "./figures.mjs";

/**
 * @param {object} results of the whole bench
 * @param {ReturnType<typeof import("./goals.mjs").judgeGoals>} goals
 */
export function printTable(results, goals, { markdown = false, print = console.log } = {}) {
  const show = (title, head, lines) => print((markdown ? markdownTable : plainTable)(title, head, lines));
  const { processor, cores, platform } = results.machine;
  const runtime = `${results.runtime} ${results.runtimeVersion}`;
  const peers = Object.entries(results.peers).map(([name, version]) => `${name} ${version}`);
  print(`${processor}, ${cores} cores, ${platform}; ${runtime}; Ventanilla ${results.version}, ${peers.join(", ")}`);
  for (const [group, rows] of groups(results.rows)) {
    show(
      group,
      rowHead,
      rows.flatMap((row) => contenderLines(row, goals)),
    );
  }
  const growth = growthLines(results.rows);
  if (growth.length > 0) show("Growth: syncData, time per byte", ["accounts", "bytes", "ventanilla", "ajv"], growth);
  if (results.native) show("Native, and the wasm tax", ["row", "native", "wasm in this run", "tax"], nativeLines(results));
  if (results.churn)
    show(
      "The shape cache under churn: times as long as without it",
      ["shapes", "median", "p10", "p90"],
      churnLines(results.churn),
    );
  if (results.cold)
    show("A fresh process: load and first verdict", ["", "median", "p10", "p90", "× ajv"], coldLines(results.cold));
  if (results.memory) show("Memory of a valid call", ["", "heap", "collections", "in calls"], memoryLines(results.memory));
  if (results.sizes) show("Sizes in bytes", ["", "holds", "raw", "gzip", "brotli"], sizeLines(results.sizes));
  const measured = goals.filter(({ reached }) => reached !== undefined);
  if (measured.length > 0) show("Goals", ["", "of", "goal", "reached", "", "moonshot"], measured.map(goalLine));
}

const rowHead = ["row", "contender", "bytes", "rounds", "time", "p10", "p90", "× base", "GB/s", "goal"];

function contenderLines({ id, title, bytes, base, results }, goals) {
  const goal = goals.find((goal) => goal.id === id);
  return Object.entries(results).map(([name, { nanoseconds, ratio, rounds }], index) => [
    index === 0 ? title : "",
    name === base ? `${name} (base)` : name,
    index === 0 ? whole(bytes) : "",
    index === 0 ? whole(rounds) : "",
    duration(nanoseconds.median),
    duration(nanoseconds.p10),
    duration(nanoseconds.p90),
    factor(ratio.median),
    (bytes / nanoseconds.median).toFixed(2),
    index === 0 && goal ? goalText(goal) : "",
  ]);
}

const goalText = ({ of, goal, met }) =>
  `${of === "ratio" ? `≥ ${factor(goal)}` : `≤ ${duration(goal)}`} ${met ? "reached" : "MISSED"}`;

function goalLine({ id, of, goal, reached, met, moonshot }) {
  const text = { ratio: factor, cost: factor, nanoseconds: duration }[of] ?? whole;
  return [id, of, text(goal), text(reached), met ? "reached" : "MISSED", moonshot === undefined ? "" : factor(moonshot)];
}

function growthLines(rows) {
  const curve = rows.filter(({ id }) => /^sync\.[0-9]+$/.test(id)).sort((left, right) => left.bytes - right.bytes);
  const each = ({ bytes, results }, name) => `${(results[name].nanoseconds.median / bytes).toFixed(3)} ns`;
  return curve.map((row) => [whole(Number(row.id.slice(5))), whole(row.bytes), each(row, "ventanilla"), each(row, "ajv")]);
}

const nativeLines = ({ native, rows }) =>
  native.map(({ id, nanoseconds }) => {
    const wasm = rows.find((row) => row.id === id).results.ventanilla.nanoseconds.median;
    return [id, duration(nanoseconds), duration(wasm), factor(wasm / nanoseconds)];
  });

const churnLines = (churn) =>
  churn.map(({ title, cost }) => [title, ...["median", "p10", "p90"].map((share) => factor(cost[share]))]);

const coldLines = (cold) =>
  Object.entries(cold).map(([name, { milliseconds, ratio }]) => [
    name,
    ...["median", "p10", "p90"].map((share) => duration(milliseconds[share] * 1e6)),
    factor(ratio),
  ]);

const memoryLines = (memory) =>
  Object.entries(memory).map(([name, { bytesPerCall, collections, calls }]) => [
    name,
    `${whole(bytesPerCall)} bytes`,
    whole(collections),
    whole(calls),
  ]);

const sizeLines = (sizes) => sizes.map(({ name, holds, raw, gzip, brotli }) => [name, holds, ...[raw, gzip, brotli].map(whole)]);

function groups(rows) {
  const found = new Map();
  for (const row of rows) found.set(row.group, [...(found.get(row.group) ?? []), row]);
  return found;
}

function plainTable(title, head, lines) {
  const widths = head.map((_, column) => Math.max(...[head, ...lines].map((line) => line[column].length)));
  const line = (cells) =>
    cells
      .map((cell, column) => (numeric(lines, column) ? cell.padStart(widths[column]) : cell.padEnd(widths[column])))
      .join("  ")
      .trimEnd();
  return ["", title, line(head), ...lines.map(line)].join("\n");
}

function markdownTable(title, head, lines) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  const rule = head.map((_, column) => (numeric(lines, column) ? "--:" : "---"));
  return ["", `### ${title}`, "", line(head), `|${rule.join("|")}|`, ...lines.map(line)].join("\n");
}

const numeric = (lines, column) => lines.every((line) => /^([0-9]|$)/.test(line[column]));
