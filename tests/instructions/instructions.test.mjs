// No input is slow: instructions for a byte have a bound, and of twice the bytes a byte takes no more. They are counted,
// so a busy machine changes nothing.
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { test } from "node:test";
import { developmentFolder, inRoot } from "../../scripts/machine/paths.mjs";
import { instructionsOf } from "./callgrind.mjs";
import { families } from "./families.mjs";

const isLong = process.env.VENTANILLA_LONG === "1";
const sizes = isLong ? [4_000, 16_000, 64_000, 256_000] : [4_000, 16_000];

/** Most instructions for a byte; `normalize` reads a reply twice, as a success and as a failure, `redact` a body and a reply. */
const most = { validate: 500, normalize: 900, prepare: 900, redact: 1_200, route: 150 };
/** What a call may take beside that, whatever its input. */
const start = 100_000;
/** Of four times the bytes a byte may take so much more: repeated keys are found by sorting. */
const growth = 1.2;

test("hostile inputs of every family take a bounded number of instructions for a byte", async () => {
  const measured = families.flatMap((family) => family.verbs.map((verb) => ({ family, verb })));
  const figures = await figuresOf(measured);
  for (const { name, faults } of figures) assert.deepEqual(faults, [], name);
  const worst = figures.toSorted((one, other) => other.perByte.at(-1) - one.perByte.at(-1)).slice(0, 5);
  console.log(`${figures.length} families, at ${sizes.join(", ")} bytes; most for a byte:`);
  for (const { name, perByte } of worst) console.log(`  ${name}: ${perByte.map(Math.round).join(", ")}`);
});

test("an engine that looks at every byte with every other one would be found", async () => {
  const quadratic = { name: "pairs", verbs: ["pairs"], input: (bytes) => `\n${"a".repeat(bytes / 8)}` };
  const [{ faults }] = await figuresOf([{ family: quadratic, verb: "pairs" }]);
  assert.equal(faults.length, sizes.length - 1, faults.join("\n"));
});

test("inputs of the fuzz targets take a bounded number of instructions", async () => {
  const inputs = Object.keys(most).flatMap((verb) => corpus(verb).map((file) => ({ verb, file, input: readFileSync(file) })));
  const counted = await instructionsOf(inputs);
  const isBeyond = ({ verb, input }, index) => counted[index] > start + most[verb] * input.length;
  assert.deepEqual(inputs.filter(isBeyond), []);
  assert.ok(inputs.length > 25);
  console.log(`${inputs.length} inputs of the fuzz targets, at most ${Math.max(...counted)} instructions`);
});

/** Of each family and verb the instructions for a byte at every size, and what is wrong with them. */
async function figuresOf(measured) {
  const inputs = measured.flatMap(({ family, verb }) => sizes.map((bytes) => ({ verb, input: family.input(bytes, verb) })));
  const counted = await instructionsOf(inputs);
  return measured.map(({ family, verb }, at) => {
    const of = (list) => list.slice(at * sizes.length, (at + 1) * sizes.length);
    const bytes = of(inputs).map(({ input }) => Buffer.byteLength(input));
    const perByte = of(counted).map((instructions, index) => instructions / bytes[index]);
    const bound = most[verb] ?? Number.POSITIVE_INFINITY;
    const beyond = of(counted).filter((instructions, index) => instructions > start + bound * bytes[index]);
    const grown = perByte.slice(1).filter((figure, index) => figure > perByte[index] * growth);
    return { name: `${family.name} (${verb})`, perByte, faults: [...beyond, ...grown] };
  });
}

/** What is committed, and in the long form what this clone's fuzzing has found worth keeping. */
function corpus(target) {
  const found = path.join(developmentFolder, "fuzz", target);
  const folders = [inRoot("fuzz", "corpus", target), ...(isLong && existsSync(found) ? [found] : [])];
  return folders.flatMap((folder) => readdirSync(folder).map((name) => path.join(folder, name)));
}
