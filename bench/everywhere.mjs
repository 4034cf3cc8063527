// node bench/everywhere.mjs [--quick] [--runtimes chromium,bun]: the rows that have a goal, in one runtime after the other; the
// ratios go into bench/README.md, between its markers. Half an hour, so it is run when something about them has changed.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { build } from "../scripts/build.mjs";
import { needNode, needPackages } from "../scripts/machine/packages.mjs";
import { main } from "../scripts/machine/run.mjs";
import { factor } from "./figures.mjs";
import { replaced } from "./readme.mjs";

/** Those whose engines or clocks differ; first those that have goals. */
const all = ["node", "chromium", "workerd", "firefox", "deno", "bun"];
const page = new URL("README.md", import.meta.url);

main(async () => {
  needNode();
  const { values: options } = parseArgs({
    options: { quick: { type: "boolean" }, runtimes: { type: "string", default: all.join() } },
  });
  await needPackages();
  await needPackages(console.log, "bench");
  await build();
  const { measureAll } = await import("./all.mjs");
  const { rowIds } = await import("./program.mjs");
  const { goals } = JSON.parse(readFileSync(new URL("goals.json", import.meta.url), "utf8"));
  const rows = rowIds([""]);
  const only = goals.map(({ id }) => id).filter((id) => rows.includes(id));
  const columns = [];
  for (const runtime of options.runtimes.split(",")) {
    console.log(`── ${runtime}`);
    columns.push(await measureAll({ quick: options.quick, only, runtime }));
  }
  const text = table(only, columns);
  writeFileSync(page, replaced(readFileSync(page, "utf8"), "everywhere", `${text}\n`));
  console.log(text);
});

function table(ids, columns) {
  const [{ machine, version, how }] = columns;
  const head = columns.map(({ runtime, runtimeVersion }) => `${runtime} ${runtimeVersion.split(".")[0]}`);
  const lines = ids.map((id) => {
    const ratios = columns.map(({ rows }) => factor(rows.find((row) => row.id === id).results.ventanilla.ratio.median));
    return `| \`${id}\` | ${ratios.join(" | ")} |`;
  });
  return [
    `Ventanilla ${version} on ${machine.processor}, ${machine.cores} cores${how === "quick" ? ", short runs (`--quick`)" : ""}: times as fast as the row's base.`,
    "",
    `| row | ${head.join(" | ")} |`,
    `|---|${"--:|".repeat(head.length)}`,
    ...lines,
  ].join("\n");
}
