// Prepared requests: from what the engine has written into its memory to plain objects.
import { findingsAt } from "./findings.js";
import { bytesAt, textAt, words } from "./instance.js";

/**
 * For functions that `enter` calls.
 * @param {object} wasm the engine's exports
 * @param {number} report the address of what `prepare` has written, as told in `src/wasm/report.rs`
 * @returns {{ ok: true, method: string, url: string, headers: [string, string][], txId?: string, rewritten: boolean,
 *   warnings: object[], body?: Uint8Array } | { ok: false, issues: object[], warnings: object[] }}
 */
export function preparedAt(wasm, report) {
  const { issues, warnings } = findingsAt(wasm, report);
  if (issues.length > 0) return { ok: false, issues, warnings };
  const memory = words();
  const at = (report >> 2) + 4 + 4 * warnings.length;
  const text = textAt(memory[at], memory[at + 1]);
  const urlStart = memory[at + 2];
  const txIdStart = urlStart + memory[at + 3];
  const hasTxId = memory[at + 4] !== absent;
  const headersStart = txIdStart + (hasTxId ? memory[at + 4] : 0);
  const rewritten = memory[at + 6] > 0;
  const prepared = {
    ok: true,
    method: text.slice(0, urlStart),
    url: text.slice(urlStart, txIdStart),
    headers: headersAt(memory, at + 7, text, headersStart),
  };
  if (hasTxId) prepared.txId = text.slice(txIdStart, headersStart);
  prepared.rewritten = rewritten;
  prepared.warnings = warnings;
  if (rewritten) prepared.body = bytesAt(memory[at + 5], memory[at + 6]);
  return prepared;
}

function headersAt(memory, place, text, start) {
  const headers = [];
  let at = place + 1;
  let from = start;
  for (let left = memory[place]; left > 0; left -= 1, at += 3) {
    let name;
    if (memory[at] === 0) {
      name = text.slice(from, from + memory[at + 1]);
      from += memory[at + 1];
    } else name = constantAt(memory[at], memory[at + 1]);
    const end = from + memory[at + 2];
    headers.push([name, text.slice(from, end)]);
    from = end;
  }
  return headers;
}

/** A text of the contract: where it stands is the same in every instance of the module. */
function constantAt(address, length) {
  const known = constants.get(address);
  // They are names of headers, so in ASCII.
  if (known?.length === length) return known;
  const text = textAt(address, length);
  constants.set(address, text);
  return text;
}

// As many as the contract has header names.
const constants = new Map();
const absent = 0xffffffff;
