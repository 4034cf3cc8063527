// ventanilla normalize
import assert from "node:assert/strict";
import { test } from "node:test";
import { operations } from "ventanilla";
import { file, ventanilla, ventanillaJson } from "./support.mjs";

const failed = {
  responseType: { value: "ER" },
  responseDetail: { errorCode: "50609", errorDesc: "EL TAMANIO DEL NIT NO ES EL CORRECTO", errorType: "STA" },
};
const paid = {
  responseType: { value: "OK" },
  trn: { invoiceInfo: { identSerialNum: "12321414" }, curAmt: { amt: 24 }, further: "\u009b2J" },
};

test("a success: canonical data, what has no place in it, warnings", async () => {
  const place = file("paid.json", paid);
  const { code, value } = await ventanillaJson(["normalize", "bcs.getPila", place, "--status", "200"]);
  assert.equal(code, 0);
  assert.deepEqual(value, operations["bcs.getPila"].normalize({ status: 200, body: JSON.stringify(paid) }));
  const { stdout } = await ventanilla(["normalize", "bcs.getPila", "--status", "200", place]);
  assert.match(stdout, /^bcs\.getPila: success, HTTP 200\n\nData\n\{\n {2}"contributor"/);
  assert.match(stdout, /\nExtra: what has no place in it\n\{\n {2}"\/trn\/further": "\\u009b2J"\n\}\n/);
  assert.match(stdout, /\n0 issues, \d warnings?\n$/);
});

test("a problem ends with 1 and tells the documented row, without the provider's words", async () => {
  const args = ["normalize", "bcs.getPila", "-", "--status", "400"];
  const { code, stdout } = await ventanilla(args, { input: JSON.stringify(failed) });
  assert.equal(code, 1);
  assert.match(stdout, /^bcs\.getPila: problem, HTTP 400\n/);
  assert.match(stdout, /^ {2}code +50609$/m);
  assert.match(stdout, /^ {2}type +STA$/m);
  assert.match(stdout, /^ {2}try again +no$/m);
  assert.ok(!stdout.includes("TAMANIO"));
  const raw = await ventanilla([...args, "--raw"], { input: JSON.stringify(failed) });
  assert.match(raw.stdout, /^ {2}provider's words +EL TAMANIO DEL NIT/m);
});

test("--json is the outcome, in the language asked for", async () => {
  const args = ["normalize", "bcs.getPila", "-", "--status", "400", "--locale", "pt"];
  const { code, value } = await ventanillaJson(args, { input: JSON.stringify(failed) });
  assert.equal(code, 1);
  const reply = { status: 400, body: JSON.stringify(failed) };
  assert.deepEqual(value, operations["bcs.getPila"].normalize(reply, { locale: "pt" }));
});

test("headers of the reply count", async () => {
  const args = ["normalize", "masstack.getAccount", "-", "--status", "503", "--header", "Retry-After=7"];
  const { code, value } = await ventanillaJson(args);
  assert.deepEqual([code, value.problem.retryAfter], [1, "7"]);
  assert.match((await ventanilla(args)).stdout, /^ {2}retry after +7$/m);
});

test("any bytes give an outcome; too many are not read", async () => {
  for (const input of ["", "<html>canary-1</html>", Buffer.from([0xff, 0xfe, 0x00])]) {
    const { code, stdout } = await ventanilla(["normalize", "itau.getContext", "-", "--status", "200"], { input });
    assert.equal(code, 1);
    assert.ok(!stdout.includes("canary"));
  }
  const args = ["normalize", "itau.getContext", "-", "--status", "200", "--max-bytes", "3"];
  const { code, stdout, stderr } = await ventanilla(args, { input: "{}  " });
  assert.deepEqual([code, stdout], [3, ""]);
  assert.equal(stderr, "ventanilla: Standard input is longer than 3 bytes: see --max-bytes.\n");
});
