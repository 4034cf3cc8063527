// The commands of the documentation: the package's own are run, the others name what there is.
import assert from "node:assert/strict";
import { test } from "node:test";
import { commandsOf, inFolder, namesSomething } from "./commands.mjs";
import { sections } from "./markdown.mjs";

const isRun = (command) => command.includes("npx ventanilla");
// A worker's are sent to it: workers.test.mjs.
const isSent = (command) => command.startsWith("curl ");

for (const section of sections) {
  const blocks = section.blocks.filter(({ language }) => ["sh", "console"].includes(language));
  if (blocks.length === 0) continue;
  test(`${section.name}: its commands`, async () => {
    await inFolder(section, async (ventanilla) => {
      for (const block of blocks) {
        for (const { command, printed } of commandsOf(block)) {
          const where = `${section.document}:${block.line}: ${command}`;
          if (isSent(command)) assert.equal(block.language, "console", where);
          else if (isRun(command)) await check(ventanilla, block, command, printed, where);
          else assert.equal(namesSomething(command), true, where);
        }
      }
    });
  });
}

async function check(ventanilla, block, command, printed, where) {
  const { code, lines } = await ventanilla(command);
  if (block.language === "console") assert.deepEqual(lines, printed, where);
  else assert.equal(code, 0, `${where}\n${lines.join("\n")}`);
}
