// All mutants of a file in one text: a function's body becomes a `match` with the body of each mutant, and the environment says
// which. So thousands of mutants are compiled once, and trying one costs no more than its tests.

/** What is put at the end of the crate's root. */
export const chooser = `
pub(crate) fn chosen_mutant() -> u32 {
    static CHOSEN: std::sync::OnceLock<u32> = std::sync::OnceLock::new();
    *CHOSEN.get_or_init(|| std::env::var("VENTANILLA_MUTANT").ok().and_then(|number| number.parse().ok()).unwrap_or(0))
}

pub(crate) fn mutant<R>(body: impl FnOnce() -> R) -> R {
    body()
}
`;

/** False for what the compiler evaluates, a signature too, and where two bodies would be two types: these are compiled one by one. */
export function canSwitch(source, { within, opaque, range }) {
  if (within === undefined || opaque) return false;
  const { start } = body(source, within);
  return range.start >= start && !/\bconst (?:unsafe )?fn\b/.test(source.slice(within.start, start));
}

/** The text with one mutant in it. */
export function replaced(source, { range, replacement }) {
  return `${source.slice(0, range.start)}${replacement}${source.slice(range.end)}`;
}

/**
 * @param {string} source
 * @param {{ number: number, mutant: import("./list.mjs").Mutant }[]} numbered of this file, each with its number
 * @param {ReadonlySet<number>} [plain] where functions begin whose bodies stand in the `match` as they are: a closure's result is
 *   not made to fit the function's
 * @returns {{ text: string, arms: { number: number | undefined, within: number, from: number, to: number }[] }} lines of `text`,
 *   from 1; `number`: none for what stands there without a mutant; `within`: where its function begins
 */
export function switched(source, numbered, plain = new Set()) {
  const pieces = [];
  const arms = [];
  let line = 1;
  const put = (piece) => {
    pieces.push(piece);
    line += piece.split("\n").length - 1;
  };
  let done = 0;
  for (const { outer, members } of byFunction(numbered)) {
    const { start, end } = body(source, outer);
    put(`${source.slice(done, start)}{ match crate::chosen_mutant() {\n`);
    const putArm = (number, block) => {
      const from = line;
      put(`${number ?? "_"} => ${plain.has(outer.start) ? block : closed(block)},\n`);
      arms.push({ number, within: outer.start, from, to: line - 1 });
    };
    for (const { number, mutant } of members) {
      const longer = mutant.replacement.length - (mutant.range.end - mutant.range.start);
      putArm(number, replaced(source, mutant).slice(start, end + longer));
    }
    putArm(undefined, source.slice(start, end));
    put("} }");
    done = end;
  }
  put(source.slice(done));
  return { text: pieces.join(""), arms };
}

/** A function of its own: the variables of all bodies would not fit on the stack. */
const closed = (block) => `crate::mutant(move || ${block})`;

/** A function inside another one belongs to it. */
function byFunction(numbered) {
  const groups = [];
  const outermostFirst = (one, other) =>
    one.mutant.within.start - other.mutant.within.start || other.mutant.within.end - one.mutant.within.end;
  for (const entry of numbered.toSorted(outermostFirst)) {
    const { within } = entry.mutant;
    if (groups.length === 0 || within.start >= groups.at(-1).outer.end) groups.push({ outer: within, members: [] });
    groups.at(-1).members.push(entry);
  }
  return groups;
}

/** Where the block of a function is: behind its signature, in which braces stand in brackets, texts or comments only. */
function body(source, { start, end }) {
  const skipped = /\/\/.*|"(?:[^"\\]|\\.)*"|[([{)\]]/y;
  let depth = 0;
  for (let at = start; at < end; ) {
    skipped.lastIndex = at;
    const found = skipped.exec(source)?.[0];
    if (found === "{" && depth === 0) return { start: at, end };
    if (found === "(" || found === "[") depth += 1;
    if (found === ")" || found === "]") depth -= 1;
    at += found?.length ?? 1;
  }
  throw new Error(`No body: ${source.slice(start, end)}`);
}
