// From the words of a command line to an exit code.
import { readArguments } from "./arguments.js";
import { commands } from "./commands.js";
import { helpOf, overview } from "./help.js";
import { exitCodes, Unreadable, UsageError } from "./outcome.js";
import { outputOf } from "./output.js";

/**
 * @param {string[]} words
 * @param {{ stdin: object, stdout: object, stderr: object, env: Record<string, string | undefined> }} streams `process`
 * @returns {Promise<number>}
 */
export async function main(words, streams) {
  const out = outputOf(streams.stdout, streams.env);
  try {
    const { command, options, operands } = readArguments(words, commands);
    if (options.version) return await printVersion(out, options);
    if (options.help) return print(out, command === undefined ? overview(out) : helpOf(command, out));
    if (command === undefined) throw new UsageError("A command is missing.");
    return await command.run({ operands, options, out, stdin: streams.stdin, stderr: streams.stderr });
  } catch (error) {
    if (error instanceof UsageError) return complain(streams.stderr, error.message, hint(error), error.exitCode);
    if (error instanceof Unreadable) return complain(streams.stderr, error.message, "", error.exitCode);
    throw error;
  }
}

async function printVersion(out, { json }) {
  const { version, contractVersion } = await import("../index.js");
  const versions = { version: version(), contractVersion: contractVersion() };
  if (json) out.json(versions);
  else out.line(`ventanilla ${versions.version}, contract ${versions.contractVersion}`);
  return exitCodes.fine;
}

function print(out, text) {
  out.write(text);
  return exitCodes.fine;
}

function complain(stderr, message, more, exitCode) {
  stderr.write(`ventanilla: ${message}\n${more}`);
  return exitCode;
}

function hint({ command }) {
  if (command !== undefined) return `See: ventanilla ${command} --help\n`;
  return `Commands: ${commands.map(({ name }) => name).join(", ")}. See: ventanilla --help\n`;
}
