// A Vite plugin: what of the package the page never calls is left out. It sends by itself, and its forms are its own.
const parts = {
  "./call.js": "call",
  "./bound.js": "boundOperations",
  "./standard.js": "standardSchemas",
};

export function unused() {
  return {
    name: "unused",
    enforce: "pre",
    resolveId: (asked, by) => (by?.includes("/npm/src/") && asked in parts ? `\0unused ${asked}` : undefined),
    load(id) {
      const name = id.startsWith("\0unused ") && parts[id.slice("\0unused ".length)];
      return name ? `export function ${name}() { throw new Error("${name} is not in this page."); }` : undefined;
    },
  };
}
