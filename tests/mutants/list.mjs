// What could be wrong in the engine: cargo-mutants' list.
import { readFileSync } from "node:fs";
import { needCargoTool } from "../../scripts/machine/cargo-tools.mjs";
import { inRoot } from "../../scripts/machine/paths.mjs";
import { must } from "../../scripts/machine/run.mjs";

/**
 * The engine: what judges, reads and writes. Not the tables, nor their vocabulary and laws, which the compiler evaluates; not
 * what compiles for wasm32 alone, which tests/wasm and tests/js try; not the exporters, whose every byte is committed.
 */
const engine = ["--file", "src/**", ...without("contract/**", "wasm*", "wasm/**", "call*", "call/**", "export*", "export/**")];

function without(...places) {
  return places.flatMap((place) => ["--exclude", `src/${place}`]);
}

/**
 * @typedef {object} Mutant
 * @property {string} id the same as long as its file is
 * @property {string} file from the root
 * @property {string} mutation in cargo-mutants' words, without a place
 * @property {string} at the line of the source, trimmed
 * @property {number} line
 * @property {{ start: number, end: number }} range what `replacement` takes the place of, in UTF-16 units
 * @property {string} replacement
 * @property {{ start: number, end: number } | undefined} within its function
 * @property {boolean} opaque whether its function gives an `impl Trait`
 */

/** @returns {Promise<Mutant[]>} */
export async function mutants() {
  const folder = await needCargoTool("cargo-mutants");
  const found = JSON.parse(await must("cargo-mutants", ["mutants", "--list", "--json", ...engine], { path: [folder] }));
  const texts = new Map();
  const seen = new Map();
  return found.map(({ file, name, span, replacement, function: within }) => {
    if (!texts.has(file)) texts.set(file, new Text(readFileSync(inRoot(file), "utf8")));
    const text = texts.get(file);
    const mutation = name.slice(name.indexOf(": ") + 2);
    const at = text.lines[span.start.line - 1].trim();
    const same = `${file}: ${mutation} at ${at}`;
    seen.set(same, (seen.get(same) ?? 0) + 1);
    return {
      id: `${same} #${seen.get(same)}`,
      file,
      mutation,
      at,
      line: span.start.line,
      range: text.range(span),
      replacement,
      within: within ? text.range(within.span) : undefined,
      opaque: /\bimpl /.test(within?.return_type ?? ""),
    };
  });
}

/** Lines and columns of proc-macro2 (from 1, in characters) as places in a text. */
class Text {
  constructor(content) {
    this.lines = content.split("\n");
    this.starts = [0];
    for (const line of this.lines) this.starts.push(this.starts.at(-1) + line.length + 1);
  }

  range({ start, end }) {
    return { start: this.#place(start), end: this.#place(end) };
  }

  #place({ line, column }) {
    return this.starts[line - 1] + [...this.lines[line - 1]].slice(0, column - 1).join("").length;
  }
}
