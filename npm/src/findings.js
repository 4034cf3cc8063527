// Findings: from what the engine has written into its memory to plain objects. A finding crosses as numbers; what they
// stand for, but for the place in the document, is the contract's alone, and is asked for once.
import { textAt, words } from "./instance.js";

/**
 * @param {object} wasm the engine's exports
 * @param {number} report the address of what `validate` found
 * @returns {{ valid: boolean, issues: object[], warnings: object[] }}
 */
export function verdictAt(wasm, report) {
  const { issues, warnings } = findingsAt(wasm, report);
  return { valid: issues.length === 0, issues, warnings };
}

/**
 * @param {object} wasm
 * @param {number} report an address: of the text, its length, how many issues and warnings there are, then of each key, value,
 *   the value's other half, and the length of its pointer in the text
 * @returns {{ issues: object[], warnings: object[] }}
 */
export function findingsAt(wasm, report) {
  const issues = [];
  const warnings = [];
  let at = report >> 2;
  let memory = words();
  const issueCount = memory[at + 2];
  const count = issueCount + memory[at + 3];
  const text = textAt(memory[at], memory[at + 1]);
  let start = 0;
  at += 4;
  for (let index = 0; index < count; index += 1, at += 4) {
    const end = start + memory[at + 3];
    const told = knownAt(memory, at) ?? learnt(wasm, index, memory, at);
    const params = paramsOf(told.params);
    const finding = { in: told.in, pointer: text.slice(start, end), code: told.code, params, message: told.message };
    if (index < issueCount) issues.push(finding);
    else warnings.push(finding);
    start = end;
    // The engine may have run meanwhile, and its memory grown.
    memory = words();
  }
  return { issues, warnings };
}

/** A copy: callers may do with it what they like. */
function paramsOf(params) {
  const copy = { ...params };
  if (copy.values !== undefined) copy.values = copy.values.slice();
  return copy;
}

function knownAt(memory, at) {
  const found = known.get(memory[at])?.get(memory[at + 1]);
  return found?.other === memory[at + 2] ? found.told : undefined;
}

/** Asks the engine, and keeps the answer: it is the same for every finding with these numbers. */
function learnt(wasm, index, memory, at) {
  const [key, value, other] = memory.subarray(at, at + 3);
  const told = JSON.parse(wasm.finding(index));
  // A byte's place in a document is hardly ever met again.
  if (told.params.offset !== undefined) return told;
  if (keptCount === mostKept) {
    known.clear();
    keptCount = 0;
  }
  if (!known.has(key)) known.set(key, new Map());
  known.get(key).set(value, { other, told });
  keptCount += 1;
  return told;
}

// By a finding's key and value, which are a constant's address in every instance of the module, or a limit.
const known = new Map();
let keptCount = 0;
const mostKept = 2_000;
