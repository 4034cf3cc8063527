// A copy of the crate in which mutants are compiled, and all of its tests as one program: what is compiled twice takes twice as long.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { developmentFolder, inRoot } from "../../scripts/machine/paths.mjs";
import { Failure, must, run } from "../../scripts/machine/run.mjs";
import { files } from "./stages.mjs";
import { chooser, replaced, switched } from "./switch.mjs";

const place = path.join(developmentFolder, "mutants");
const folder = path.join(place, "tree");
const copied = ["Cargo.toml", "Cargo.lock", "README.md", "src", "tests", "scripts/contract", "tools/bindgen", "fuzz/corpus"];
const settings = {
  cwd: folder,
  env: {
    CARGO_TARGET_DIR: path.join(place, "target"),
    CARGO_PROFILE_DEV_DEBUG: "0",
    // Bodies that end in a `match`, and mutants, break lints.
    RUSTFLAGS: "--cap-lints=allow",
  },
};
/** What is compiled again and again from nearly the same has a folder of its own. */
const small = { ...settings, env: { ...settings.env, CARGO_TARGET_DIR: path.join(place, "target-small") } };
/** A minute more to compile, a tenth of the time to try: thousands are tried. */
const profile = ["--quiet", "--config", "profile.dev.opt-level=1"];

/** Writes the crate as it is, but for `changed`: new texts by their file. What is the same keeps its time, for cargo. */
export async function write(changed) {
  const listed = await must("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", ...copied]);
  const names = new Set(listed.split("\0").filter((name) => name !== "" && existsSync(inRoot(name))));
  for (const name of names) {
    const content = changed.has(name) ? Buffer.from(changed.get(name)) : readFileSync(inRoot(name));
    const file = path.join(folder, name);
    if (existsSync(file) && readFileSync(file).equals(content)) continue;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())) {
    const file = path.join(entry.parentPath ?? entry.path, entry.name);
    if (!names.has(path.relative(folder, file).replaceAll(path.sep, "/"))) rmSync(file);
  }
  // Some tests look for the sources and suites that stand beside the repository.
  const beside = path.join(place, "shared");
  if (existsSync(inRoot("..", "shared")) && !existsSync(beside)) symlinkSync(inRoot("..", "shared"), beside);
}

/**
 * Writes the crate with one mutant in it, and compiles its tests.
 * @param {import("./list.mjs").Mutant} mutant
 * @param {boolean} isWhole with all tests; else with those beside the code only, which compile in a few seconds
 * @returns {Promise<string | undefined>} the program's path; none where the compiler refuses the mutant
 */
export async function programOf(mutant, isWhole) {
  const changed = new Map([["src/lib.rs", source("src/lib.rs")]]);
  changed.set(mutant.file, replaced(source(mutant.file), mutant));
  if (isWhole) changed.set("src/lib.rs", changed.get("src/lib.rs") + joined);
  await write(changed);
  const { code, output } = await compile(isWhole ? settings : small);
  return code === 0 ? executableOf(output) : undefined;
}

/**
 * Writes the crate with all of them, each behind its number.
 * @param {Map<number, import("./list.mjs").Mutant>} numbered
 * @returns {Promise<Set<number>>} those that the compiler refuses here; they are not in it
 */
export async function writeSwitched(numbered) {
  const refused = new Set();
  /** By file: where functions begin whose bodies the compiler does not take as closures. */
  const plain = new Map();
  for (;;) {
    const changed = new Map([["src/lib.rs", source("src/lib.rs")]]);
    const arms = new Map();
    const remaining = [...numbered].filter(([number]) => !refused.has(number)).map(([number, mutant]) => ({ number, mutant }));
    for (const file of new Set(remaining.map(({ mutant }) => mutant.file))) {
      const entries = remaining.filter(({ mutant }) => mutant.file === file);
      const result = switched(source(file), entries, plain.get(file));
      changed.set(file, result.text);
      arms.set(file, result.arms);
    }
    changed.set("src/lib.rs", changed.get("src/lib.rs") + chooser + joined);
    await write(changed);
    const { code, output } = await run("cargo", ["check", ...profile, "--lib", "--message-format=json"], settings);
    if (code === 0) return refused;
    const errors = messagesOf(output).filter(({ message }) => message?.level === "error");
    const found = errors.flatMap(({ message }) => blamed(message, arms));
    const before = refused.size;
    const asClosures = found.filter(({ file, within }) => !plain.get(file)?.has(within));
    for (const body of found) if (body.number !== undefined && !asClosures.includes(body)) refused.add(body.number);
    for (const { file, within } of asClosures) plain.set(file, new Set([...(plain.get(file) ?? []), within]));
    if (asClosures.length === 0 && refused.size === before) {
      const told = errors.map(({ message }) => message.rendered).join("\n");
      throw new Failure(`The crate with its mutants does not compile:\n${told.slice(0, 4000)}`);
    }
  }
}

/** The bodies in which the compiler finds an error. */
function blamed({ spans }, arms) {
  const holds = ({ from, to }, span) => from <= span.line_start && span.line_start <= to;
  return spans
    .filter((span) => span.is_primary)
    .flatMap((span) =>
      (arms.get(span.file_name) ?? []).filter((arm) => holds(arm, span)).map((arm) => ({ ...arm, file: span.file_name })),
    );
}

/** The path of the program with all tests, compiled: those beside the code, and of tests/cases.rs in the module `whole_cases`. */
export async function program() {
  const { code, output } = await compile(settings);
  if (code !== 0)
    throw new Failure(
      messagesOf(output)
        .map(({ message }) => message?.rendered ?? "")
        .join("\n"),
    );
  return executableOf(output);
}

function compile(where) {
  return run("cargo", ["test", ...profile, "--no-run", "--message-format=json", "--lib"], where);
}

const executableOf = (output) => messagesOf(output).findLast(({ executable }) => executable).executable;

const messagesOf = (output) =>
  output
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line));

const joined = `
#[cfg(test)]
extern crate self as ventanilla;
${files.map((name) => `#[cfg(test)]\n#[path = "../tests/${name}.rs"]\nmod whole_${name};\n`).join("")}`;

/** Where tests find their files. */
export const root = folder;

const source = (file) => readFileSync(inRoot(file), "utf8");
