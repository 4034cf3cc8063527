// The words of a command line, checked against what its command takes. No message repeats a value: it may be personal.
import { parseArgs } from "node:util";
import { common, options as known } from "./options.js";
import { UsageError } from "./outcome.js";
import { suggestion } from "./suggestion.js";

/**
 * @param {string[]} words
 * @param {readonly import("./commands.js").Command[]} commands
 * @returns {{ command?: import("./commands.js").Command, options: object, operands: string[] }}
 */
export function readArguments(words, commands) {
  // Loosely, and checked below: Node's own messages know no command, and have no suggestion.
  const { values, positionals, tokens } = parseArgs({
    args: words,
    options: known,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const [name, ...operands] = positionals;
  const command = commands.find((candidate) => candidate.name === name);
  if (name !== undefined && command === undefined) {
    throw new UsageError(
      `There is no such command.${suggestion(
        name,
        commands.map((candidate) => candidate.name),
      )}`,
    );
  }
  for (const token of tokens) if (token.kind === "option") checkOption(token, command);
  const options = { path: [], query: [], header: [], ...values, locale: languageOf(values.locale) };
  if (!options.help && !options.version) checkOperands(operands, command);
  return { command, options, operands };
}

function checkOption({ name, rawName, value, inlineValue }, command) {
  if (command === undefined && Object.hasOwn(known, name)) return;
  const taken = command === undefined ? common : [...command.options, ...common];
  if (!taken.includes(name)) {
    const whose =
      Object.hasOwn(known, name) && command ? `ventanilla ${command.name} takes no ${rawName}.` : "There is no such option.";
    throw new UsageError(
      `${whose}${suggestion(
        rawName,
        taken.map((other) => `--${other}`),
      )}`,
      command?.name,
    );
  }
  const { type, value: placeholder, of } = known[name];
  if (type === "boolean") {
    if (value !== undefined) throw new UsageError(`${rawName} takes no value.`, command?.name);
    return;
  }
  // `--context --json` has forgotten something; a value that begins with a dash is written with an equals sign.
  if (value === undefined || (!inlineValue && value.length > 1 && value.startsWith("-"))) {
    throw new UsageError(`${rawName} needs a value: ${rawName}=<${placeholder}>.`, command?.name);
  }
  if (of !== undefined && !of.includes(languageOf(value)))
    throw new UsageError(`${rawName} is one of ${of.join(", ")}.`, command?.name);
}

function checkOperands({ length }, command) {
  if (command === undefined) return;
  const { name, operands, arity } = command;
  if (length < arity[0]) throw new UsageError(`Something is missing: ventanilla ${name} ${operands}`, name);
  if (length > arity[1]) throw new UsageError(`There is a word too many: ventanilla ${name} ${operands}`.trimEnd(), name);
}

/** `es` of `es-CO`: texts differ by language only. */
function languageOf(tag) {
  return tag?.split(/[-_]/, 1)[0].toLowerCase();
}
