// What became of mutants: a line each in .dev/mutants/results.jsonl, so that a run goes on where the last one stopped.
import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { developmentFolder, inRoot } from "../../scripts/machine/paths.mjs";
import { digest } from "../../scripts/machine/stamp.mjs";

const store = path.join(developmentFolder, "mutants", "results.jsonl");

/** A mutant that has passed the quick tests waits for the slow ones. */
export const half = "passed the quick ones";
const passed = new Set(["missed", half]);

/** A result holds as long as the code of the mutant's file is the same; that a mutant was missed, as long as all tests are. */
export class Results {
  #known = new Map();
  #digests = new Map();
  #tests = digest({ paths: ["src", "tests"], except: (file) => !file.endsWith(".rs") && !file.startsWith("tests/cases/") });

  constructor() {
    if (!existsSync(store)) return;
    for (const line of readFileSync(store, "utf8").split("\n").filter(Boolean)) {
      const { key, ...result } = JSON.parse(line);
      this.#known.set(key, result);
    }
  }

  /** @returns {{ outcome: "caught" | "timeout" | "missed" | "unviable" | "passed the quick ones", by?: string } | undefined} */
  of(mutant) {
    const result = this.#known.get(this.#key(mutant));
    return result?.tests === undefined || result.tests === this.#tests ? result : undefined;
  }

  add(mutant, result) {
    const kept = { ...result, ...(passed.has(result.outcome) ? { tests: this.#tests } : {}) };
    this.#known.set(this.#key(mutant), kept);
    mkdirSync(path.dirname(store), { recursive: true });
    appendFileSync(store, `${JSON.stringify({ key: this.#key(mutant), ...kept })}\n`);
  }

  #key({ id, file }) {
    if (!this.#digests.has(file)) {
      const [code] = readFileSync(inRoot(file), "utf8").split(/^#\[cfg\(test\)\]\n(?:#\[.*\]\n)?mod tests \{/m);
      // With its first tests a file gets a blank line too.
      this.#digests.set(file, digest({ paths: [], words: [code.trimEnd()] }).slice(0, 16));
    }
    return `${this.#digests.get(file)} ${id}`;
  }
}
