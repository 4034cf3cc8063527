// Every command, in the order in which they are shown.
import describe from "./commands/describe.js";
import error from "./commands/error.js";
import headers from "./commands/headers.js";
import normalize from "./commands/normalize.js";
import openapi from "./commands/openapi.js";
import operations from "./commands/operations.js";
import validate from "./commands/validate.js";

/**
 * @typedef {object} Command
 * @property {string} name
 * @property {string} operands as help shows them
 * @property {[least: number, most: number]} arity how many operands it takes
 * @property {string} summary
 * @property {string[]} options names in options.js, beside the common ones
 * @property {string} [more] paragraphs of its help
 * @property {(call: Call) => number | Promise<number>} run gives the exit code
 *
 * @typedef {object} Call
 * @property {string[]} operands
 * @property {object} options by name; those that may be repeated are arrays
 * @property {ReturnType<typeof import("./output.js").outputOf>} out
 * @property {import("node:stream").Readable} stdin
 * @property {import("node:tty").WriteStream} stderr
 */

/** @type {readonly Command[]} */
export const commands = Object.freeze([operations, describe, validate, headers, normalize, error, openapi]);
