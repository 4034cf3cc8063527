#!/usr/bin/env node
// npx ventanilla: the package's verbs on a command line.
import process from "node:process";
import { main } from "./main.js";
import { exitCodes } from "./outcome.js";

for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error) => {
    // `ventanilla … | head` has read enough: the verdict stays what it is.
    if (error.code === "EPIPE") return;
    process.exitCode = exitCodes.unreadable;
    if (stream === process.stdout) process.stderr.write(`ventanilla: the output could not be written (${error.code}).\n`);
  });
}

// Not process.exit: what a pipe has not taken yet would be lost.
const code = await main(process.argv.slice(2), process);
process.exitCode ??= code;
