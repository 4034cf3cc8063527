// Writes generated/replies.js: the replies of successful calls as the case files have them, so that the simulator
// needs no test file when it runs. `node simulator/generate.mjs`
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadCases } from "../tests/cases/load.mjs";

const file = fileURLToPath(new URL("generated/replies.js", import.meta.url));

/** The text of the module as the case files would have it now. */
export function repliesModule(cases = loadCases()) {
  const replies = {};
  const plain = cases.filter(({ content }) => isPlainSuccess(content));
  for (const { operation, content } of plain.sort((left, right) => rank(left) - rank(right))) {
    replies[operation] ??= { status: content.reply.status, body: content.reply.body };
  }
  return `// Written by simulator/generate.mjs from the case files: do not edit.\nexport const replies = ${JSON.stringify(replies, null, 2)};\n`;
}

/** True while the written module says what the case files say. */
export const isFresh = () => readFileSync(file, "utf8") === repliesModule();

/** The source's own example first, where it shows none the reply with everything, then the documented empty reply. */
function rank({ name, content }) {
  if (name.includes("source-example")) return 0;
  if (name.includes("every-field")) return 1;
  return content.reply.status === 204 ? 2 : 3;
}

/** Whether the reply is JSON, or nothing at all, and means success. */
function isPlainSuccess({ verb, reply, expect }) {
  return verb === "normalize" && expect.ok === true && !reply.bodyText && reply.bodyBase64 === undefined;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(file, repliesModule());
