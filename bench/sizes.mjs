// What goes over the wire: raw, gzip, brotli.
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import { bodies } from "./build.mjs";
import { bundle } from "./bundle.mjs";
import { bare } from "./contenders/schemas.mjs";
import { standalone } from "./contenders/standalone.mjs";
import { wasmName } from "./goals.mjs";

/** @returns {Promise<{ name: string, holds: string, raw: number, gzip: number, brotli: number }[]>} */
export async function measureSizes() {
  const { createCustomerAccount, syncData } = bodies();
  const two = { createCustomerAccount, syncData };
  const all = readFileSync(new URL("built/ajv-all.mjs", import.meta.url));
  return Promise.all([
    size(wasmName, "26 operations", readFileSync(new URL(import.meta.resolve("ventanilla/ventanilla.wasm")))),
    size("ventanilla, bundled", "26 operations", await bundle('export * from "ventanilla";')),
    size("ventanilla/bcs, bundled", "13 operations", await bundle('export * from "ventanilla/bcs";')),
    size("ajv standalone", "26 inputs", all),
    size("ajv standalone", "2 bodies", await standalone(two, { minify: true })),
    size("zod", "2 bodies", await bundle(peer("zod", "zodOf", two))),
    size("valibot", "2 bodies", await bundle(peer("valibot", "valibotOf", two))),
    size("typebox", "2 bodies", await bundle(peer("typebox", "typeboxOf", two))),
  ]);
}

async function size(name, holds, content) {
  const bytes = Buffer.from(content);
  const [zipped, smallest] = await Promise.all([promisify(gzip)(bytes), promisify(brotliCompress)(bytes)]);
  return { name, holds, raw: bytes.length, gzip: zipped.length, brotli: smallest.length };
}

/** A program with two validators made of the exported schemas, as small as its library lets it be. */
function peer(file, make, schemas) {
  const list = Object.entries(schemas).map(
    ([name, schema]) => `export const ${name} = ${make}(${JSON.stringify(bare(schema))});`,
  );
  return `import { ${make} } from "./contenders/${file}.mjs";\n${list.join("\n")}`;
}
