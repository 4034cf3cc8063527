// Run as a process of its own with --expose-gc: two engines of the package in turns, one of them without its shape cache.
import { operations } from "ventanilla";
import * as other from "ventanilla/ventanilla.min.js";
import { diceOf } from "../../tests/differential/dice.mjs";
import { sources } from "../built/sources.mjs";
import { measure, resolutionOf } from "../measure.mjs";
import { entryOf } from "../payloads/entries.mjs";
import { newShapes } from "../payloads/variants.mjs";
import { clock } from "../program.mjs";
import { settings } from "../settings.mjs";

await other.init({ shapeCache: false });
const ids = ["bcs.createCustomerAccount", "bcs.syncData"];
const told = [];
for (const id of ids) {
  told.push(await measured(id, "never the same", fresh(id)));
  told.push(await measured(id, "every other one new", mixed(id)));
}
console.log(JSON.stringify(told));

async function measured(id, title, supply) {
  const judges = { "with it": operations[id], "without it": other.operations[id] };
  const contenders = Object.entries(judges).map(([name, operation]) => ({
    name,
    work: ({ bytes }) => operation.validate({ body: bytes }),
  }));
  const stepMs = resolutionOf(clock);
  const results = await measure({ fresh: supply, contenders, base: "with it" }, { ...settings[process.argv[2]], stepMs }, clock);
  const { ratio: gain, rounds } = results["without it"];
  return { title: `${id.split(".")[1]}, ${title}`, cost: gain, rounds };
}

function fresh(id) {
  return newShapes(bodyOf(id), diceOf(2169));
}

/** What is known comes in between, so that there is always something to remember. */
function mixed(id) {
  const known = entryOf(bodyOf(id));
  const supply = fresh(id);
  return (count) => supply(count).map((entry, number) => (number % 2 === 0 ? entry : known));
}

function bodyOf(id) {
  return sources[id.split(".")[1]].input.body;
}
