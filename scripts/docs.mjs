// npm run docs: the API reference and the guides as a site in docs/api/, which is not committed. What is undocumented or
// linked in vain is an error.
import { needNode, needPackages } from "./machine/packages.mjs";
import { inRoot } from "./machine/paths.mjs";
import { Failure, main, run } from "./machine/run.mjs";

// TypeDoc needs a TypeScript with a JavaScript API; the repository's own has none.
const folder = "tools/reference";

/** Writes the site. */
export async function writeReference(say = console.log) {
  await needPackages(say, folder);
  const typedoc = inRoot(folder, "node_modules", "typedoc", "bin", "typedoc");
  const { code, output } = await run(process.execPath, [typedoc], { cwd: inRoot(folder) });
  if (code !== 0) throw new Failure(`The reference is not complete:\n${output.trimEnd()}`);
}

if (import.meta.filename === process.argv[1]) {
  main(async () => {
    needNode();
    await writeReference();
    console.log("docs/api/index.html");
  });
}
