// What --help prints.
import { commands } from "./commands.js";
import { common, options } from "./options.js";

/** All commands. */
export function overview({ bold, table }) {
  const rows = commands.map(({ name, operands, summary }) => [`  ${name} ${operands}`.trimEnd(), summary]);
  return `ventanilla <command>: requests, headers and replies of three banking providers' APIs, by one contract.

${bold("Commands")}
${table(rows)}
${bold("Options of every command")}
${table(common.map(line))}
${exits}
ventanilla <command> --help tells more about one.
`;
}

/** One command. */
export function helpOf({ name, operands, summary, options: own, more }, { bold, table }) {
  return `ventanilla ${name} ${operands}`.trimEnd().concat(`

${summary}
${more === undefined ? "" : `\n${more.trim()}\n`}
${bold("Options")}
${table([...own, ...common].map(line))}
${exits}`);
}

function line(name) {
  const { short, value, summary } = options[name];
  const long = value === undefined ? `--${name}` : `--${name} <${value}>`;
  return [`  ${short === undefined ? "" : `-${short}, `}${long}`, summary];
}

const exits = `Exit code 0: nothing to object. 1: issues, a problem, or nothing found. 2: the command line makes no sense.
3: something could not be read or written.
`;
