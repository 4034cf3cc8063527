// Problems made outside of a reply: refused inputs, network faults, the gateway's own answers.
import { settingsText } from "./input.js";
import { enter, jsonAt } from "./instance.js";

/**
 * @param {string} category
 * @param {{ index?: number, locale?: string, issues?: object[] }} [about]
 */
export function problemOf(category, { index = -1, locale, issues } = {}) {
  const head = `{"category":${JSON.stringify(String(category))}${settingsText({ locale })}}`;
  const problem = enter((wasm, headBytes) => jsonAt(wasm.problem(index, 0, headBytes, -1)), head);
  return issues === undefined ? problem : { ...problem, matchedBy: "issues", fields: fieldsOf(issues), errors: issues };
}

/** Each field once, however much is wrong with it. */
function fieldsOf(issues) {
  const fields = new Map();
  for (const { in: place, pointer } of issues) fields.set(`${place} ${pointer}`, { in: place, pointer });
  return [...fields.values()];
}
