// Values of options: parameters and numbers.
import { recordOf } from "../src/pairs.js";
import { UsageError } from "./outcome.js";

/**
 * `name=value` of a repeated option as a record; the verbs refuse a name that is there twice.
 * @param {string[]} texts
 * @param {string} option as it is written
 * @param {string} command
 * @returns {{ [name: string]: string | string[] }}
 */
export function recordOfTexts(texts, option, command) {
  const pairs = texts.map((text) => {
    const at = text.indexOf("=");
    if (at < 1) throw new UsageError(`${option} is written ${option} name=value.`, command);
    return [text.slice(0, at), text.slice(at + 1)];
  });
  return recordOf(pairs);
}

/** A whole number within bounds, or nothing where nothing is given. */
export function wholeNumber(text, option, [least, most], command) {
  if (text === undefined) return undefined;
  const number = /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new UsageError(`${option} is a whole number from ${least} to ${most}.`, command);
}
