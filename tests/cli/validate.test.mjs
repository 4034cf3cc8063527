// ventanilla validate
import assert from "node:assert/strict";
import { test } from "node:test";
import { operations } from "ventanilla";
import { loadCases } from "../cases/load.mjs";
import { ordinaryInput } from "../cases/ordinary.mjs";
import { file, folder, ventanilla, ventanillaJson } from "./support.mjs";

const pila = ordinaryInput(operations["bcs.getPila"]).body;
const spoilt = structuredClone(pila);
spoilt.trn.transactionHour = "canary-1";

test("a valid body, from a file and from standard input", async () => {
  for (const [args, how] of [
    [["validate", "bcs.getPila", file("pila.json", pila)], {}],
    [["validate", "getPila", "-"], { input: JSON.stringify(pila) }],
  ]) {
    const { code, stdout, stderr } = await ventanilla(args, how);
    assert.deepEqual([code, stdout, stderr], [0, "bcs.getPila: valid\n\n0 issues, 0 warnings\n", ""]);
  }
});

test("issues and warnings stand in tables of their own, without the value, and are counted", async () => {
  const body = structuredClone(spoilt);
  body.trn.further = 1;
  const { code, stdout } = await ventanilla(["validate", "bcs.getPila", "-"], { input: JSON.stringify(body) });
  assert.equal(code, 1);
  assert.equal(
    stdout,
    `bcs.getPila: invalid

Issues
  place  pointer               code    what is wrong
  body   /trn/transactionHour  format  This is not a time in the form HH:MM:SS. Correct it.

Warnings
  place  pointer       code     what is wrong
  body   /trn/further  unknown  This is not a documented field. Check its spelling or remove it.

1 issue, 1 warning
`,
  );
});

test("--json is the verdict, --locale its language", async () => {
  const input = JSON.stringify(spoilt);
  const { code, value } = await ventanillaJson(["validate", "bcs.getPila", "-", "--locale", "es"], { input });
  const verdict = operations["bcs.getPila"].validate({ body: input }, { locale: "es" });
  assert.equal(code, 1);
  assert.deepEqual(value, { operation: "bcs.getPila", ...verdict });
  assert.match(value.issues[0].message, /hora/);
});

test("parameters come as options; one that is there twice is refused", async () => {
  const locations = ["validate", "bcs.getCustomerLocations", "--query", "govIssueIdentType=CC"];
  assert.equal((await ventanilla([...locations, "--path", "identserialnum=1020304050"])).code, 0);
  const twice = await ventanillaJson([...locations, "--path", "identserialnum=1", "--path", "identserialnum=2"]);
  assert.deepEqual(
    [twice.code, twice.value.issues.map(({ code, pointer }) => `${code} ${pointer}`)],
    [1, ["type /identserialnum"]],
  );
  const none = await ventanillaJson(locations);
  assert.deepEqual([none.code, none.value.issues[0].in], [1, "path"]);
  const secret = await ventanillaJson([...locations, "--path", "identserialnum=1", "--header", "Authorization=canary-1"]);
  assert.deepEqual([secret.code, secret.value.issues[0].code], [1, "header"]);
});

test("a whole input is judged with what the options add", async () => {
  const input = { path: { org_id: "acme" }, body: { type: "BANK_TRANSFER" } };
  const args = ["validate", "masstack.updatePaymentMethod", "--input", file("whole.json", input)];
  const without = await ventanillaJson(args);
  assert.deepEqual(
    without.value.issues.map(({ code, pointer }) => `${code} ${pointer}`),
    ["required /account_id"],
  );
  assert.equal((await ventanilla([...args, "--path", "account_id=3b7f1a52-8f5c-4c55-9d8a-0f0f3a1c2b4d"])).code, 0);
  const misshapen = await ventanillaJson(["validate", "masstack.getAccount", "--input", "-", "--path", "org_id=a"], {
    input: '{"path":[]}',
  });
  assert.deepEqual([misshapen.code, misshapen.value.issues[0].code], [1, "type"]);
});

test("an invalid case of each operation has the same verdict as a file", { timeout: 300_000 }, async () => {
  const isOne = ({ verb, input, options, expect }) => verb === "validate" && input.body && !options && !expect.valid;
  const picked = new Map(
    loadCases()
      .filter(({ content }) => isOne(content))
      .map((one) => [one.operation, one]),
  );
  for (const { operation, name, content } of picked.values()) {
    const place = file("case.json", content.input);
    const { value } = await ventanillaJson(["validate", operation, "--input", place]);
    const codes = (list) => list.map(({ in: where, pointer, code }) => `${where} ${pointer} ${code}`).sort();
    assert.deepEqual(codes(value.issues), codes(content.expect.issues), `${operation} ${name}`);
  }
});

test("bytes that are no UTF-8 and texts that are no JSON are issues of a body, and no input", async () => {
  const latin = Buffer.from('{"trn":{"city":"Bogotá canary-1"}}', "latin1");
  for (const [input, code] of [
    [latin, "utf8"],
    ["canary-1", "syntax"],
    [Buffer.from([0xef, 0xbb, 0xbf, ...Buffer.from(JSON.stringify(pila))]), "bom"],
    ["", "syntax"],
  ]) {
    const { value } = await ventanillaJson(["validate", "bcs.getPila", "-"], { input });
    assert.ok(
      [...value.issues, ...value.warnings].some((issue) => issue.code === code || code === "syntax"),
      code,
    );
    assert.ok(!JSON.stringify(value).includes("canary"));
    if (code === "bom") continue;
    const whole = await ventanilla(["validate", "bcs.getPila", "--input", "-"], { input });
    assert.deepEqual([whole.code, whole.stdout], [3, ""]);
    assert.equal(whole.stderr, "ventanilla: Standard input is no JSON object in UTF-8.\n");
  }
});

test("what cannot be read ends with 3 and the reason", async () => {
  for (const [place, reason] of [
    [`${folder}/nothing.json`, "there is no such file"],
    [`${file("plain.txt", "")}/below`, "there is no such file"],
    [folder, "it is a folder"],
  ]) {
    const { code, stdout, stderr } = await ventanilla(["validate", "bcs.getPila", place]);
    assert.deepEqual([code, stdout], [3, ""]);
    assert.equal(stderr, `ventanilla: ${JSON.stringify(place)} cannot be read: ${reason}.\n`);
  }
});

test("a body over the limit is refused, and no more of it is read than that", async () => {
  const large = file("large.json", `${JSON.stringify(pila)}${" ".repeat(2_000_000)}`);
  const refused = await ventanillaJson(["validate", "bcs.getPila", large]);
  assert.deepEqual([refused.code, refused.value.issues.map(({ code }) => code)], [1, ["size"]]);
  assert.equal((await ventanilla(["validate", "bcs.getPila", large, "--max-bytes", "3000000"])).code, 0);
  const small = await ventanillaJson(["validate", "bcs.getPila", "-", "--max-bytes", "10"], { input: JSON.stringify(pila) });
  assert.equal(small.value.issues[0].code, "size");
});

test("a file of 12 MB is judged in silence where nobody looks", { timeout: 60_000 }, async () => {
  const document = JSON.stringify(ordinaryInput(operations["bcs.syncData"]).body);
  const padded = document + " ".repeat(9_000_000);
  const body = JSON.stringify({ file: { binData: Buffer.from(padded).toString("base64") } });
  assert.ok(body.length > 12_000_000);
  const place = file("sync.json", body);
  const { code, stdout, stderr } = await ventanilla(["validate", "bcs.syncDataFile", place]);
  assert.deepEqual([code, stderr], [0, ""], stdout);
  assert.equal((await ventanilla(["validate", "bcs.syncDataFile", "-"], { input: body })).code, 0);
});

test("names in pointers cannot command a terminal", async () => {
  const body = { trn: { ...pila.trn, "\u001b[2J\u202e\u009b": 1, "two\nlines": 1 } };
  for (const args of [[], ["--json"]]) {
    const { stdout } = await ventanilla(["validate", "bcs.getPila", "-", ...args], { input: JSON.stringify(body) });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are looked for.
    assert.doesNotMatch(stdout, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    assert.ok(stdout.includes("\\u001b[2J"));
  }
});
