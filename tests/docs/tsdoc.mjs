// The examples in the types' comments, as sections of one block: programs like those of the Markdown files.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { inRoot } from "../../scripts/machine/paths.mjs";

const files = ["npm", "npm/types"].flatMap((folder) =>
  readdirSync(inRoot(folder))
    .filter((name) => name.endsWith(".d.ts"))
    .map((name) => path.posix.join(folder, name)),
);

export const examples = files.flatMap((file) => {
  const text = readFileSync(inRoot(file), "utf8");
  return [...text.matchAll(/^( *)\* ```(\w+)\n([^`]*)^ *\* ```$/gm)].map(({ index, 1: indent, 2: language, 3: block }) => {
    const line = text.slice(0, index).split("\n").length + 1;
    const comment = new RegExp(`^${indent}\\* ?`, "gm");
    return {
      name: `${file}:${line}`,
      slug: String(line),
      document: file,
      blocks: [{ language, words: [], line, text: block.replace(comment, "") }],
    };
  });
});

/** How many examples the comments announce. */
export const announced = files.reduce((sum, file) => sum + readFileSync(inRoot(file), "utf8").split("@example").length - 1, 0);
