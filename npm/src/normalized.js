// Outcomes of replies: from what the engine has written into its memory to plain objects.
import { findingsAt } from "./findings.js";
import { textAt, words } from "./instance.js";
import { loanOf } from "./loan.js";

/**
 * For functions that `enter` calls, like the next one.
 * @param {object} wasm the engine's exports
 * @param {{ id: string }} row
 * @param {number} report the address of what `normalize` has written, as told in `src/wasm/report.rs`
 * @returns {object} `{ ok: true, data, extra, warnings, meta }` or `{ ok: false, problem, meta }`
 */
export function outcomeAt(wasm, row, report) {
  const outcome = read(wasm, row, report, toObjects);
  // A large reply is not kept until the next one.
  wasm.take_back();
  return outcome;
}

/** @returns {object} `{ ok: true, loan, warnings, meta }`, the loan for `hand`, or `{ ok: false, problem, meta }` */
export function loanAt(wasm, row, report) {
  return read(wasm, row, report, toLoan);
}

function read(wasm, row, report, make) {
  const first = report >> 2;
  const start = words();
  if (start[first + 2] === failed) return JSON.parse(textAt(start[first], start[first + 1]));
  const { warnings } = findingsAt(wasm, report);
  const memory = words();
  const at = first + 4 + 4 * warnings.length;
  const meta = { operation: row.id, status: memory[at] };
  return make(memory[at + 1], memory[at + 2], memory[at + 3], memory[at + 4], warnings, meta);
}

function toObjects(data, dataLength, extra, extraLength, warnings, meta) {
  return { ok: true, data: parsedAt(data, dataLength), extra: parsedAt(extra, extraLength), warnings, meta };
}

function toLoan(data, dataLength, extra, extraLength, warnings, meta) {
  return { ok: true, loan: loanOf(data, dataLength, extra, extraLength), warnings, meta };
}

/** The runtime's own parser makes plain objects: no key of a text can set a prototype. */
function parsedAt(address, length) {
  return JSON.parse(textAt(address, length));
}

// In the place of how many issues there are, where the reply is none of a success.
const failed = 0xffffffff;
