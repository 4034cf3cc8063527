// npm run test:runtimes [-- --only deno,bun] [--long] [--list] [--json] [--program folder]: the cases in every runtime, and built
// with every bundler, from the packed package. What this platform does not have is skipped with its reason.
import path from "node:path";
import { parseArgs } from "node:util";
import { build } from "./build.mjs";
import { inRoot } from "./machine/paths.mjs";
import { Failure, main } from "./machine/run.mjs";
import { openHarness } from "./runtimes/harness.mjs";
import { runtimes } from "./runtimes/list.mjs";
import { head, shown, totals } from "./runtimes/matrix.mjs";
import { Absent, Missing } from "./runtimes/missing.mjs";

const cases = inRoot("scripts", "runtimes", "programs", "cases");

main(async () => {
  const { values: options } = parseArgs({
    options: {
      only: { type: "string" },
      long: { type: "boolean", default: process.env.VENTANILLA_LONG === "1" },
      list: { type: "boolean" },
      json: { type: "boolean" },
      program: { type: "string", default: cases },
    },
  });
  const chosen = select(options);
  if (options.list) return console.log(chosen.map(({ id, title }) => `${id.padEnd(18)} ${title}`).join("\n"));

  const say = options.json ? () => {} : console.log;
  await build({ say });
  const harness = await openHarness({ program: path.resolve(options.program), say });
  const rows = [];
  say(head);
  try {
    for (const runtime of chosen) {
      rows.push(await row(harness, runtime));
      say(shown(rows.at(-1)));
    }
  } finally {
    await harness.close();
  }
  const { passed, failed, skipped } = totals(rows);
  if (options.json) console.log(JSON.stringify(rows));
  else console.log(`${rows.length} runtimes\n${passed} passed, ${failed} failed, ${skipped} skipped`);
  process.exitCode = failed > 0 ? 1 : 0;
});

async function row(harness, { id, title, start, set }) {
  const began = performance.now();
  const about = { id, title };
  const seconds = () => (performance.now() - began) / 1000;
  try {
    return { ...about, ...(await harness.run({ set, start })), seconds: seconds() };
  } catch (error) {
    // A tool that could be installed must be there in CI; what does not exist for this platform cannot.
    const skip = error instanceof Missing || (error instanceof Absent && process.env.CI !== "true");
    return { ...about, ...(skip ? { skipped: error.message } : { fault: String(error.stack ?? error) }), seconds: seconds() };
  }
}

function select({ only, long }) {
  if (!only) return runtimes.filter(({ set }) => long || set === "short");
  const wanted = only.split(",");
  const unknown = wanted.filter((id) => !runtimes.some((runtime) => runtime.id === id));
  if (unknown.length > 0) throw new Failure(`No such runtime: ${unknown.join(", ")} (--list --long names them).`);
  return runtimes.filter(({ id }) => wanted.includes(id));
}
