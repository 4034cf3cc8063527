// Run as a process of its own: the soak is given packages with a fault each, and has to find it. Prints
// { passed, failures }.

import { data } from "./data.mjs";
import { begin, one, program } from "./program.mjs";

const ventanilla = await import("ventanilla");
const simulator = await import("ventanilla/simulator");
await import("ventanilla/schemas");
const { cases } = data();

/** What is done in the place of `validate`, and what has to be said of it. */
const faults = {
  "an engine that is replaced": [() => void new WebAssembly.Instance(new WebAssembly.Module(emptyModule)), /engine was replaced/],
  "an engine that fails": [() => raise(Object.assign(new Error("x"), { code: "ENGINE_FAILURE" })), /the engine failed/],
  "a trap": [() => raise(new WebAssembly.RuntimeError("unreachable")), /the engine failed/],
  "an exception for bad data": [() => raise(new TypeError("x")), /it throws/],
  "an error that nobody has documented": [() => raise(new SyntaxError("x")), /not documented|it throws/],
  "a value in an error": [
    (_, { locale } = {}) => locale === undefined || raise(new TypeError("no c4n4ry")),
    /a value's text|it throws/,
  ],
  "an input that is changed": [
    (input) => Object.isExtensible(input) && Reflect.set(input, "changed", 1),
    /changed what it was given/,
  ],
  "a polluted prototype": [
    () => Object.defineProperty(Object.prototype, "polluted", { value: 1, configurable: true }),
    /Object\.prototype/,
  ],
  "a promise that nobody waits for": [() => void Promise.reject(new Error("x")), /^Error: x/],
  "a result with a member more": [undefined, /members/, (verdict) => ({ ...verdict, more: 1 })],
  "a result without a plain prototype": [undefined, /no plain object/, (verdict) => Object.assign(Object.create({}), verdict)],
  "a result that contradicts itself": [undefined, /valid and issues/, (verdict) => ({ ...verdict, valid: !verdict.valid })],
  "a value in a finding": [
    undefined,
    /a value's text/,
    ({ issues, ...verdict }) => ({ ...verdict, issues: issues.map((issue) => ({ ...issue, message: "c4n4ry" })) }),
  ],
  "a verdict that depends on earlier ones": [
    undefined,
    /golden|missing|valid/,
    () => ({ valid: true, issues: [], warnings: [] }),
  ],
};

const emptyModule = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);

function raise(error) {
  throw error;
}

const failures = [];
for (const [name, [before, expected, after]] of Object.entries(faults)) {
  const found = await soaked(packageWith(before, after));
  delete Object.prototype.polluted;
  if (!found.some(({ message }) => expected.test(message))) failures.push(`planted.mjs: it does not find ${name}`);
}
console.log(JSON.stringify({ passed: Object.keys(faults).length - failures.length, failures }));
process.exit();

/** Every operation's `validate` with something done before it, or to what it gives. */
function packageWith(before = () => {}, after = (verdict) => verdict) {
  const operations = [...ventanilla.operations].map((operation) => {
    const validate = (...given) => {
      before(...given);
      return after(operation.validate(...given));
    };
    return Object.create(operation, { validate: { value: validate } });
  });
  const named = Object.fromEntries(operations.map((operation) => [operation.id, operation]));
  return { ...ventanilla, operations: { ...named, [Symbol.iterator]: () => operations.values() } };
}

/** What the first calls of a seed, and the checks after a thousand, say of it. */
async function soaked(faulty) {
  await begin({ ventanilla, simulator, trapped: ventanilla }, cases, faulty);
  const found = [];
  for (let number = 0; number < 49; number += 1) found.push(await one(1, number));
  const { failures } = await program({}, { seed: 1, from: 1_000, calls: 1 });
  return [...found, ...failures].filter((failure) => failure !== undefined && failure.name !== "a forced trap");
}
