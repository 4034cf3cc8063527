// Words that make no sense, help, versions.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { contractVersion, version } from "ventanilla";
import { commands } from "../../npm/bin/commands.js";
import { common, options } from "../../npm/bin/options.js";
import { ventanilla, ventanillaJson } from "./support.mjs";

test("what makes no sense ends with 2, a reason on standard error, and nothing on standard output", async () => {
  for (const [args, expected] of [
    [[], /A command is missing\./],
    [["valdate"], /no such command\. Did you mean validate\?/],
    [["frobnicate"], /no such command\.\n/],
    [["validate", "bcs.getPla", "-"], /no such operation\. Did you mean bcs\.getPila\?/],
    [["validate", "getPla", "-"], /no such operation\. Did you mean getPila\?/],
    [["openapi", "itua"], /no such provider\. Did you mean itau\?/],
    [["operations", "bank"], /no such provider\. There are bcs, itau, masstack\./],
    [["operations", "--jsn"], /no such option\. Did you mean --json\?/],
    [["--jsn"], /no such option\. Did you mean --json\?/],
    [["operations", "-x"], /no such option\./],
    [["operations", "--__proto__"], /no such option\./],
    [["operations", "--constructor=1"], /no such option\./],
    [["operations", "--status", "200"], /ventanilla operations takes no --status\./],
    [["operations", "--json=yes"], /--json takes no value\./],
    [["operations", "--locale"], /--locale needs a value/],
    [["headers", "bcs.getPila", "--context", "--json"], /--context needs a value/],
    [["operations", "--locale", "fr"], /--locale is one of en, es, pt\./],
    [["operations", "bcs", "itau"], /There is a word too many: ventanilla operations \[provider\]/],
    [["describe"], /Something is missing: ventanilla describe <operation>/],
    [["error"], /Something is missing/],
    [["validate", "bcs.getPila"], /The file is missing/],
    [["validate", "bcs.getCustomerLocations", "--input"], /The file is missing/],
    [["validate", "bcs.getCustomerLocations", "-"], /has no body: with --input/],
    [["validate", "bcs.getCustomerLocations", "--path", "identserialnum"], /--path is written --path name=value/],
    [["validate", "bcs.getCustomerLocations", "--path", "=1"], /--path is written/],
    [["validate", "bcs.getPila", "-", "--max-bytes", "1e3"], /--max-bytes is a whole number from 0/],
    [["headers", "bcs.getPila"], /--context is missing/],
    [["headers", "bcs.getPila", "--context", "-", "--now", "2024-03-28T04:30"], /--now is written/],
    [["headers", "bcs.getPila", "--context", "-", "--now", "2024-13-28T04:30:00Z"], /--now is written/],
    [["normalize", "bcs.getPila", "-"], /--status is missing/],
    [["normalize", "bcs.getPila", "-", "--status", "99"], /--status is a whole number from 100 to 599/],
  ]) {
    const { code, stdout, stderr } = await ventanilla(args, { input: "{}" });
    assert.deepEqual([code, stdout], [2, ""], args.join(" "));
    assert.match(stderr, expected, args.join(" "));
  }
});

test("no message repeats what was given", async () => {
  for (const args of [
    ["canary-1"],
    ["validate", "canary-1"],
    ["openapi", "canary-1"],
    ["error", "canary-1"],
    ["operations", "--locale", "canary-1"],
    ["operations", "--json=canary-1"],
    ["validate", "bcs.getPila", "-", "--header", "canary-1"],
    ["headers", "bcs.getPila", "--context", "-", "--now", "canary-1"],
    ["normalize", "bcs.getPila", "-", "--status", "canary-1"],
  ]) {
    const { code, stdout, stderr } = await ventanilla(args, { input: "{}" });
    assert.ok(code > 0, args.join(" "));
    assert.ok(!(stdout + stderr).includes("canary"), args.join(" "));
  }
});

test("every command has help, with all of its options and within 120 columns", async () => {
  for (const { name, operands, options: own } of commands) {
    const { code, stdout, stderr } = await ventanilla([name, "--help"]);
    assert.deepEqual([code, stderr], [0, ""], name);
    assert.ok(stdout.startsWith(`ventanilla ${name} ${operands}`.trimEnd()), name);
    for (const option of [...own, ...common])
      assert.ok(stdout.includes(`--${option}`) && stdout.includes(options[option].summary));
    for (const line of stdout.split("\n")) assert.ok(line.length <= 120, line);
  }
  const { code, stdout } = await ventanilla(["-h"]);
  assert.equal(code, 0);
  for (const { name, summary } of commands) assert.ok(stdout.includes(`  ${name}`) && stdout.includes(summary), name);
});

test("options may stand before the command, and after two dashes nothing is one", async () => {
  assert.equal((await ventanilla(["--json", "operations", "itau"])).code, 0);
  const { code, stderr } = await ventanilla(["validate", "bcs.getPila", "--", "--json"]);
  assert.equal(code, 3);
  assert.match(stderr, /"--json" cannot be read: there is no such file/);
});

test("the versions are the package's and the contract's", async () => {
  const manifest = JSON.parse(readFileSync(new URL("../../npm/package.json", import.meta.url), "utf8"));
  const { code, value } = await ventanillaJson(["--version"]);
  assert.equal(code, 0);
  assert.deepEqual(value, { version: manifest.version, contractVersion: contractVersion() });
  assert.equal((await ventanilla(["-V"])).stdout, `ventanilla ${version()}, contract ${contractVersion()}\n`);
});
