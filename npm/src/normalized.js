// Outcomes of replies: from what the engine has written into its memory to plain objects, or to bytes that are lent.
import { findingsAt } from "./findings.js";
import { enter, textAt, words } from "./instance.js";
import { lend } from "./loan.js";

/**
 * For functions that `enter` calls.
 * @param {object} wasm the engine's exports
 * @param {{ id: string }} row
 * @param {number} report the address of what `normalize` has written, as told in `src/wasm/report.rs`
 * @returns {object} `{ ok: true, data, extra, warnings, meta }` or `{ ok: false, problem, meta }`
 */
export function outcomeAt(wasm, row, report) {
  const outcome = failureAt(report) ?? successAt(row, report, findingsAt(wasm, report).warnings);
  // A large reply is not kept until the next one.
  wasm.take_back(0, 0, 0, -1);
  return outcome;
}

/**
 * Not for functions that `enter` calls: `use` may throw what it likes.
 * @template T
 * @param {(data: Uint8Array, extra: Uint8Array) => T} use
 * @returns {object} `{ ok: true, result, warnings, meta }` or `{ ok: false, problem, meta }`
 */
export function lentAt(row, report, use) {
  const failure = failureAt(report);
  if (failure !== undefined) return failure;
  const first = report >> 2;
  const count = words()[first + 3];
  const warnings = count === 0 ? [] : enter((wasm) => findingsAt(wasm, report).warnings);
  const memory = words();
  const at = first + 4 + 4 * count;
  const meta = { operation: row.id, status: memory[at] };
  const result = lend(use, memory[at + 1], memory[at + 2], memory[at + 3], memory[at + 4]);
  return { ok: true, result, warnings, meta };
}

function failureAt(report) {
  const memory = words();
  const first = report >> 2;
  return memory[first + 2] === failed ? JSON.parse(textAt(memory[first], memory[first + 1])) : undefined;
}

function successAt(row, report, warnings) {
  const memory = words();
  const at = (report >> 2) + 4 + 4 * warnings.length;
  const data = parsedAt(memory[at + 1], memory[at + 2]);
  const extra = parsedAt(memory[at + 3], memory[at + 4]);
  return { ok: true, data, extra, warnings, meta: { operation: row.id, status: memory[at] } };
}

/** The runtime's own parser makes plain objects: no key of a text can set a prototype. */
function parsedAt(address, length) {
  return JSON.parse(textAt(address, length));
}

// In the place of how many issues there are, where the reply is none of a success.
const failed = 0xffffffff;
