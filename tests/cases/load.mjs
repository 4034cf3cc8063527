// The case files as a list; for Node.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const folder = fileURLToPath(new URL(".", import.meta.url));

/** @returns {import("./run.mjs").Case[]} in the order of their names */
export function loadCases() {
  return readdirSync(folder, { recursive: true })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => /^[^/]+\/[^/]+\/[^/]+\.json$/.test(file))
    .sort()
    .map((file) => {
      const [provider, operation, name] = file.slice(0, -".json".length).split("/");
      return { operation: `${provider}.${operation}`, name, content: JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) };
    });
}
