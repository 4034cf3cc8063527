// npm run bench:gateway [-- --tiny] [--long] [--check] [--out FILE]: the gateway on Node beside a bare proxy on the same server and
// in front of the same upstream: what it adds at 20 % of saturation, and whether it stays whole at saturation.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { build } from "../scripts/build.mjs";
import { needNode, needPackages } from "../scripts/machine/packages.mjs";
import { Failure, main } from "../scripts/machine/run.mjs";

/** Seconds of a round, rounds of each, and seconds at saturation. */
const forms = {
  tiny: { round: 0.5, rounds: 1, flood: 2 },
  short: { round: 10, rounds: 5, flood: 60 },
  long: { round: 10, rounds: 9, flood: 600 },
};

main(async (closers) => {
  needNode();
  const { values: options } = parseArgs({
    options: { tiny: { type: "boolean" }, long: { type: "boolean" }, check: { type: "boolean" }, out: { type: "string" } },
  });
  await needPackages();
  await needPackages(console.log, "bench");
  await build();
  // What follows imports packages that may only just have been installed.
  const { measureGateway } = await import("./gateway/measure.mjs");
  const { judge, table } = await import("./gateway/table.mjs");
  const results = await measureGateway(forms[options.tiny ? "tiny" : options.long ? "long" : "short"], closers);
  const goals = judge(results);
  console.log(table(results, goals));
  if (options.out) writeFileSync(path.resolve(options.out), `${JSON.stringify({ ...results, goals }, null, 1)}\n`);
  for (const close of closers.splice(0)) await close();
  const missed = goals.filter(({ met }) => !met).map(({ id }) => id);
  if (options.check && missed.length > 0) throw new Failure(`${missed.length} goals are missed: ${missed.join(", ")}`);
});
