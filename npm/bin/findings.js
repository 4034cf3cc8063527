// Issues and warnings, as tables and as counts.
import { printable } from "./output.js";

/**
 * Both lists and a line that counts them.
 * @param {ReturnType<typeof import("./output.js").outputOf>} out
 */
export function printFindings(out, { issues = [], warnings }) {
  printList(out, out.bad("Issues"), issues);
  printList(out, out.warning("Warnings"), warnings);
  out.line(counts(issues, warnings));
}

function printList(out, title, list) {
  if (list.length === 0) return;
  const rows = list.map(({ in: place, pointer, code, message }) => [
    `  ${place}`,
    printable(pointer) || "(all of it)",
    code,
    message,
  ]);
  out.write(`${title}\n${out.table(rows, ["  place", "pointer", "code", "what is wrong"])}\n`);
}

function counts(issues, warnings) {
  return `${counted(issues, "issue")}, ${counted(warnings, "warning")}`;
}

/** The list's last entry may say that there are more. */
function counted(list, word) {
  const more = list.at(-1)?.code === "tooManyIssues";
  const count = more ? list.length - 1 : list.length;
  return `${more ? "more than " : ""}${count} ${word}${count === 1 && !more ? "" : "s"}`;
}
