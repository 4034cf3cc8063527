// A Vite plugin: the catalogue of errors as a module of its own, `virtual:errors`, with texts in all languages. The package's
// shorter copy, which nothing here asks for, is left out: it would be a third of an operation's script.
import { lookups, tables } from "../../npm/generated/errors.js";

const name = "virtual:errors";

export function errors() {
  return {
    name: "errors",
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? catalogue() : undefined),
    transform: {
      filter: { id: /npm\/generated\/operations\/\w+\.js$/ },
      handler: (code) => ({ code: code.replaceAll(/^(const \w+ = )`\[[^`]*\]`;$/gm, "$1`[]`;"), map: null }),
    },
  };
}

function catalogue() {
  const bare = tables.map(({ id, rows }) => ({ id, rows: rows.map(({ cites: _, ...row }) => row) }));
  return `export default JSON.parse(${JSON.stringify(JSON.stringify({ tables: bare, lookups }))});`;
}
