// Prepared requests: from what the engine has written into its memory to plain objects.
import { findingsAt } from "./findings.js";
import { bytesAt, partOf, textAt, words } from "./instance.js";

/**
 * For functions that `enter` calls.
 * @param {object} wasm the engine's exports
 * @param {{ index: number }} row
 * @param {number} report the address of what `prepare` has written, as told in `src/wasm/report.rs`
 * @returns {{ ok: true, method: string, url: string, headers: [string, string][], txId?: string, rewritten: boolean,
 *   warnings: object[], body?: Uint8Array } | { ok: false, issues: object[], warnings: object[] }}
 */
export function preparedAt(wasm, row, report) {
  const { issues, warnings } = findingsAt(wasm, report);
  if (issues.length > 0) return { ok: false, issues, warnings };
  const memory = words();
  const at = (report >> 2) + 4 + 4 * warnings.length;
  const address = memory[at];
  const length = memory[at + 1];
  const text = textAt(address, length);
  const urlStart = memory[at + 2];
  const txIdStart = urlStart + memory[at + 3];
  const hasTxId = memory[at + 4] !== absent;
  const headersStart = txIdStart + (hasTxId ? memory[at + 4] : 0);
  const rewritten = memory[at + 6] > 0;
  const prepared = {
    ok: true,
    method: partOf(text, address, length, 0, urlStart),
    url: partOf(text, address, length, urlStart, txIdStart),
    headers: headersAt(memory, at + 7, namesOf(row), text, address, length, headersStart),
  };
  if (hasTxId) prepared.txId = partOf(text, address, length, txIdStart, headersStart);
  prepared.rewritten = rewritten;
  prepared.warnings = warnings;
  if (rewritten) prepared.body = bytesAt(memory[at + 5], memory[at + 6]);
  return prepared;
}

function headersAt(memory, place, names, text, address, length, start) {
  const count = memory[place];
  const headers = [];
  let at = place + 1;
  let from = start;
  for (let index = 0; index < count; index += 1, at += 3) {
    let name;
    if (memory[at] === 0) {
      name = partOf(text, address, length, from, from + memory[at + 1]);
      from += memory[at + 1];
    } else name = constantAt(names, index, memory[at], memory[at + 1]);
    const end = from + memory[at + 2];
    headers.push([name, partOf(text, address, length, from, end)]);
    from = end;
  }
  return headers;
}

/** A name of the contract: where it stands is the same in every instance of the module, and mostly the same in each request. */
function constantAt(names, index, address, length) {
  const known = names[index];
  if (known !== undefined && known.address === address && known.length === length) return known.text;
  const text = textAt(address, length);
  names[index] = { address, length, text };
  return text;
}

/** What the operation's last request had, header by header. */
function namesOf({ index }) {
  known[index] ??= [];
  return known[index];
}

const known = [];
const absent = 0xffffffff;
