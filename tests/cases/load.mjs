// The case files as a list; for Node.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));

/** @returns {import("./run.mjs").Case[]} in the order of their names; each reply of a file with several is a case */
export function loadCases() {
  return readdirSync(folder, { recursive: true })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /^[^/]+\/[^/]+\/[^/]+\.json$/.test(file))
    .sort()
    .flatMap((file) => {
      const [provider, operation, name] = file.slice(0, -".json".length).split("/");
      const content = JSON.parse(readFileSync(`${folder}/${file}`, "utf8"));
      return unfold(name, content).map((single) => ({ operation: `${provider}.${operation}`, ...single }));
    });
}

/** `each` holds replies with what is expected of them; the fourth is `name[3]`. */
export function unfold(name, { each, ...shared }) {
  if (each === undefined) return [{ name, content: shared }];
  return each.map((entry, index) => ({ name: `${name}[${index}]`, content: { ...shared, ...entry } }));
}
