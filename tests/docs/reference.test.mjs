// The API reference: complete, and what an editor shows on hover says limits and source.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { before, test } from "node:test";
import { writeReference } from "../../scripts/docs.mjs";
import { needPackages } from "../../scripts/machine/packages.mjs";
import { inRoot } from "../../scripts/machine/paths.mjs";
import { run } from "../../scripts/machine/run.mjs";
import { names } from "./markdown.mjs";

const folder = "tools/reference";

before(() => needPackages(() => {}, folder));

// TypeDoc's warnings are errors: an export without documentation, a link to nothing.
test("the reference has every operation, and the guides", async () => {
  await writeReference(() => {});
  const operations = readFileSync(inRoot("docs", "api", "interfaces", "ventanilla.Operations.html"), "utf8");
  assert.match(operations, /bcs\.createCustomerAccount/);
  for (const name of names.filter((name) => name.startsWith("docs/"))) {
    const [, title] = readFileSync(inRoot(name), "utf8").match(/^# (.*)$/m);
    const page = readFileSync(inRoot("docs", "api", "documents", path.basename(name, ".md").concat(".html")), "utf8");
    assert.ok(page.includes(title), name);
  }
});

test("types hold in TypeScript 6 too", async () => {
  const compiler = inRoot(folder, "node_modules", "typescript", "bin", "tsc");
  const project = inRoot("tests", "types", "tsconfig.node16.json");
  const { code, output } = await run(process.execPath, [compiler, "--pretty", "false", "--project", project]);
  assert.equal(code, 0, output);
});

test("hovering over what a caller writes shows what it is, its limits and its source", () => {
  const hover = hoverIn(`
    import { bcs, itau, masstack } from "ventanilla";
    bcs.createCustomerAccount.validate({ body: { personName: { /*1*/firstName: "ANA" } } });
    const outcome = bcs.getCustomerLocations./*2*/normalize({ status: 200 });
    if (outcome.ok) outcome.data./*3*/addresses;
    bcs.getRemittanceCustomer.validate({ path: { /*4*/identserialnum: "1" } });
    itau.getContext.validate({ body: { /*5*/contextId: "1" } });
    masstack./*6*/createAccount;
    for (const issue of itau.getContext.validate({ body: "" }).issues) issue./*7*/pointer;
  `);
  assert.match(hover(1), /First name\. Personal data\. \(\d+_\w+\.txt:\d+\)/);
  assert.match(hover(2), /Reads a provider's reply/);
  assert.match(hover(3), /From .*getCustomerLocations/s);
  assert.match(hover(4), /1 to 20 characters\..*\(\d+_\w+\.txt:\d+\)/s);
  assert.match(hover(5), /Identifier of the context.*\(\d+_\w+\.txt:\d+\)/s);
  assert.match(hover(6), /POST .*Opens an account for a customer\.\s+\(\d+_\w+\.txt:\d+\)/s);
  assert.match(hover(7), /RFC 6901/);
});

/** What an editor shows at the marks of a program, with the very language service that editors use. */
function hoverIn(program) {
  const require = createRequire(inRoot(folder, "package.json"));
  const ts = require("typescript");
  const file = inRoot("tests", "types", "hover.ts");
  const settings = {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
    lib: ["lib.es2022.d.ts"],
  };
  const read = (name) => (name === file ? program : ts.sys.readFile(name));
  const service = ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getCompilationSettings: () => settings,
    getScriptFileNames: () => [file],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => {
      const text = read(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => inRoot("."),
    getDefaultLibFileName: (options) => ts.getDefaultLibFilePath(options),
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: read,
  });
  return (mark) => {
    const info = service.getQuickInfoAtPosition(file, program.indexOf(`/*${mark}*/`) + `/*${mark}*/`.length);
    return ts.displayPartsToString([...(info?.displayParts ?? []), { text: "\n", kind: "text" }, ...(info?.documentation ?? [])]);
  };
}
