// Commands of the documentation: run where that is possible, else held against what they name.
import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { inRoot } from "../../scripts/machine/paths.mjs";

const manifest = JSON.parse(readFileSync(inRoot("package.json"), "utf8"));
const published = JSON.parse(readFileSync(inRoot("npm", "package.json"), "utf8"));
const steps = JSON.parse(readFileSync(inRoot("scripts", "steps.json"), "utf8"));

/** The commands of a block: of `sh` each line, of `console` what stands behind "$", with the lines it prints. */
export function commandsOf({ language, text }) {
  const commands = [];
  for (const line of text.trimEnd().split("\n")) {
    const [command] = (language === "console" ? (line.match(/(?<=^\$ ).*/) ?? []) : [line]).map((found) =>
      found.replace(/\s+#( .*)?$/, ""),
    );
    if (command?.trim()) commands.push({ command: command.trim(), printed: [] });
    else if (language === "console" && !line.startsWith("$")) commands.at(-1)?.printed.push(line.trimEnd());
  }
  return commands;
}

// What is not run here is run elsewhere (npm start, npm test) or changes the world (install, publish): its names must be right.
const named = [
  [/^npm (install|i) (\S+)$/, ([, , name]) => name === published.name],
  [/^npm (start|test)$/, ([, script]) => script in manifest.scripts],
  [/^npm run ([\w:]+)$/, ([, script]) => script in manifest.scripts],
  [/^npm test -- --(list|long)$/, () => true],
  [/^npm test -- --only (\S+)$/, ([, ids]) => ids.split(",").every((id) => steps.some((step) => step.id === id))],
  [/^npm pack --dry-run --workspace (\S+)$/, ([, name]) => manifest.workspaces.includes(name)],
  [/^npm publish --workspace (\S+)$/, ([, name]) => manifest.workspaces.includes(name)],
  [/^cargo add (\S+)$/, ([, name]) => readFileSync(inRoot("Cargo.toml"), "utf8").includes(`\nname = "${name}"\n`)],
  [/^cargo publish( --dry-run)?$/, () => true],
  [/^cargo test --test (\w+)$/, ([, name]) => existsSync(inRoot("tests", `${name}.rs`))],
  [/^npx wrangler (deploy|secret put [A-Z_]+) --config (\S+)$/, ([, , file]) => existsSync(inRoot(file))],
  // What npm run build:gateway writes.
  [/^(node|deno run|bun)( --[\w=-]+)* edge\/dist\/(\w+)\.mjs$/, ([, , , entry]) => existsSync(inRoot("edge", `${entry}.ts`))],
  [/^git (tag -s v\S+|push --follow-tags)$/, () => true],
];

/** Whether a command that is not run names what there is; `undefined` for one that nobody knows. */
export function namesSomething(command) {
  for (const [form, holds] of named) {
    const found = command.match(form);
    if (found) return holds(found);
  }
  return undefined;
}

/** Runs the command line in a folder with a section's files. */
export async function inFolder(section, use) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "ventanilla-docs-"));
  try {
    for (const { language, file, text } of section.blocks) {
      if (language === "json") writeFileSync(path.join(folder, path.basename(file)), text);
    }
    return await use((command) => ventanilla(command, folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** `npx ventanilla …` with the repository's own package; pipes and redirections are the shell's. */
function ventanilla(command, cwd) {
  const script = inRoot("npm", "bin", "ventanilla.js");
  const line = command.replaceAll(/\bnpx ventanilla\b/g, `"${process.execPath}" "${script}"`);
  return new Promise((resolve) => {
    execFile("sh", ["-c", line], { cwd, env: { ...process.env, NO_COLOR: "1" } }, (error, stdout, stderr) => {
      resolve({
        code: error ? error.code : 0,
        lines: (stdout + stderr)
          .trimEnd()
          .split("\n")
          .map((each) => each.trimEnd()),
      });
    });
  });
}
