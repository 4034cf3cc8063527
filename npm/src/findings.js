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
  let memory = words();
  let at = report >> 2;
  const issueCount = memory[at + 2];
  const count = issueCount + memory[at + 3];
  if (count === 0) return { issues, warnings };
  const text = textAt(memory[at], memory[at + 1]);
  let start = 0;
  at += 4;
  for (let index = 0; index < count; index += 1, at += 4) {
    const end = start + memory[at + 3];
    const told = toldAt(memory, at, wasm, index);
    const params = paramsOf(told);
    const finding = { in: told.in, pointer: text.slice(start, end), code: told.code, params, message: told.message };
    if (index < issueCount) issues.push(finding);
    else warnings.push(finding);
    start = end;
    // The engine may have been asked something, and its memory have grown.
    if (memory.length === 0) memory = words();
  }
  return { issues, warnings };
}

/** A copy: callers may do with it what they like. */
function paramsOf({ params, values }) {
  if (values === undefined) return { ...params };
  return { values: values.slice() };
}

/** What a finding says beside its place: the same for every finding with these three numbers. */
function toldAt(memory, at, wasm, index) {
  const key = memory[at];
  const value = memory[at + 1];
  const other = memory[at + 2];
  const mixed = (Math.imul(key, 0x9e3779b1) ^ value) & 0x3fffffff;
  const found = known.get(mixed);
  if (found !== undefined && found.key === key && found.value === value && found.other === other) return found;
  const { in: place, code, params, message } = JSON.parse(wasm.finding(index));
  const told = { key, value, other, in: place, code, params, values: params.values, message };
  if (known.size === mostKnown) known.clear();
  known.set(mixed, told);
  return told;
}

// By what numbers are mixed to. The second number is a constant's address in every instance of the module, or a limit.
const known = new Map();
const mostKnown = 1_000;
