// npm run bench [-- --quick] [--check] [--only create,sync.1] [--runtime node] [--markdown] [--native]
//               [--without-shape-cache] [--out FILE] [--readme]
import { writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { build } from "../scripts/build.mjs";
import { needNode, needPackages } from "../scripts/machine/packages.mjs";
import { inRoot } from "../scripts/machine/paths.mjs";
import { Failure, main } from "../scripts/machine/run.mjs";

main(async () => {
  needNode();
  const { values: options } = parseArgs({
    options: {
      quick: { type: "boolean" },
      tiny: { type: "boolean" },
      check: { type: "boolean" },
      only: { type: "string" },
      runtime: { type: "string", default: "node" },
      markdown: { type: "boolean" },
      native: { type: "boolean" },
      "without-shape-cache": { type: "boolean" },
      readme: { type: "boolean" },
      out: { type: "string", default: inRoot("bench", "results.json") },
    },
  });
  if (options.readme && (options.only || options.runtime !== "node" || options["without-shape-cache"]))
    throw new Failure("The README has all rows, in Node.");
  await needPackages();
  await needPackages(console.log, "bench");
  await build();
  // What follows imports packages that may only just have been installed.
  const { measureAll } = await import("./all.mjs");
  const { printTable } = await import("./table.mjs");
  const { judgeGoals } = await import("./goals.mjs");
  const initial = options["without-shape-cache"] ? { shapeCache: false } : undefined;
  const results = await measureAll({ ...options, only: options.only?.split(","), initial });
  const goals = judgeGoals(results);
  writeFileSync(path.resolve(options.out), `${JSON.stringify({ ...results, goals }, null, 1)}\n`);
  printTable(results, goals, { markdown: options.markdown === true });
  if (options.readme) {
    const { writeReadme } = await import("./readme.mjs");
    writeReadme(results, goals);
  }
  if (options.check) check(goals);
});

/** A goal that was not measured in this run is not missed. */
function check(goals) {
  const missed = goals.filter(({ met }) => met === false);
  if (missed.length > 0) throw new Failure(`${missed.length} goals are missed: ${missed.map(({ id }) => id).join(", ")}`);
}
