// ventanilla headers
import assert from "node:assert/strict";
import { test } from "node:test";
import { operations } from "ventanilla";
import { bcsContext, itauContext, masstackContext } from "../js/support.mjs";
import { file, ventanilla, ventanillaJson } from "./support.mjs";

const contexts = { bcs: { ...bcsContext, authorization: "1" }, itau: itauContext, masstack: masstackContext };
const secrets = ["client-1", "secret-1", "token-1", "user-1", "password-1"];
const pila = ["headers", "bcs.getPila", "--context", file("context.json", contexts.bcs)];

test("every operation's headers can be seen, and no secret", async () => {
  for (const operation of operations) {
    const context = file("any.json", contexts[operation.provider]);
    const { code, value } = await ventanillaJson(["headers", operation.id, "--context", context]);
    assert.deepEqual([code, value.ok, value.masked], [0, true, true], operation.id);
    for (const header of value.headers) {
      assert.match(header.source, /^(fixed|context|computed|credential)$/, header.name);
      assert.ok(header.why.length > 0 && !header.why.includes("undefined"), header.name);
      assert.equal(header.secret, header.value === "•••", header.name);
    }
    for (const secret of secrets) assert.ok(!JSON.stringify(value.headers).includes(secret), `${operation.id} ${secret}`);
  }
});

test("--show-secrets shows what would be sent", async () => {
  const { value } = await ventanillaJson([...pila, "--show-secrets"]);
  const sent = Object.fromEntries(value.headers.map(({ name, value: shown }) => [name, shown]));
  assert.equal(value.masked, false);
  assert.deepEqual([sent.client_secret, sent.Authorization], ["secret-1", "Bearer token-1"]);
});

test("each header says where it comes from", async () => {
  const context = {
    ...contexts.bcs,
    invoker: { ...contexts.bcs.invoker, user: "somebody", processDate: "2024-03-01" },
    overrides: { headers: { "X-Invoker-Source": "19", "X-Further": "canary-1" } },
  };
  const args = ["headers", "bcs.getPila", "--context", "-", "--header", "x-invoker-amtid=7", "--now", "2024-03-28T04:30:00Z"];
  const { value } = await ventanillaJson(args, { input: JSON.stringify(context) });
  const told = Object.fromEntries(value.headers.map(({ name, source, from }) => [name, [source, from]]));
  assert.deepEqual(told.Accept, ["fixed", undefined]);
  assert.deepEqual(told["X-Invoker-Channel"], ["fixed", undefined]);
  assert.deepEqual(told["X-Invoker-User"], ["context", "/invoker/user"]);
  assert.deepEqual(told["X-Invoker-ProcessDate"], ["context", "/invoker/processDate"]);
  assert.deepEqual(told["X-Invoker-Source"], ["context", "/overrides/headers/X-Invoker-Source"]);
  assert.deepEqual(told["X-Further"], ["context", "/overrides/headers/X-Further"]);
  assert.deepEqual(told["X-Invoker-ATMId"], ["input", "/headers/x-invoker-amtid"]);
  assert.deepEqual(told["X-Invoker-TxId"], ["computed", undefined]);
  assert.deepEqual(told["X-Invoker-SessionKey"], ["computed", "/credentials/token"]);
  assert.deepEqual(told.client_id, ["credential", "/credentials/clientId"]);
  assert.ok(!JSON.stringify(value).includes("canary"), "nobody knows what a further header holds");
});

test("the other security family is told as it is sent", async () => {
  const context = { ...contexts.bcs, options: { securityHeaders: "oauth" } };
  const args = ["headers", "bcs.getCustomerLocations", "--context", "-"];
  const { value } = await ventanillaJson(args, { input: JSON.stringify(context) });
  const row = value.headers.find(({ name }) => name === "Authorization");
  assert.deepEqual(
    [row.source, row.from, row.why],
    ["credential", "/credentials/token", "context.credentials.token, behind Bearer"],
  );
  assert.match(row.cites, /:\d+$/);
});

test("clock and number come from the options", async () => {
  for (const now of ["2024-03-28T04:30:00Z", "2024-03-27T23:30:00-05:00", "1711600200000"]) {
    const { stdout } = await ventanilla([...pila, "--now", now, "--authorization", "42"]);
    assert.match(stdout, /^ {2}X-Invoker-TxId +APIF4087320000000042 +computed /m);
    assert.match(stdout, /^ {2}X-Invoker-ProcessDate +2024-03-27 +computed +the date in Bogotá$/m);
    assert.match(stdout, /^ {2}client_secret +••• +credential +context\.credentials\.clientSecret$/m);
    assert.match(stdout, /^ {2}X-Invoker-ATMId +\(empty\) +fixed /m);
  }
});

test("a context that is not enough ends with 1 and says why; what is masked may be missing", async () => {
  const lacking = { ...contexts.bcs, authorization: "canary-1", credentials: {} };
  const args = ["headers", "bcs.getPila", "--context", "-", "--locale", "pt"];
  const { code, stdout } = await ventanilla(args, { input: JSON.stringify(lacking) });
  assert.equal(code, 1);
  assert.match(stdout, /^bcs\.getPila: no headers\n/);
  assert.match(stdout, /^ {2}context +\/authorization +pattern +/m);
  assert.ok(!stdout.includes("canary"));
  const masked = await ventanilla([...args, "--authorization", "1"], { input: JSON.stringify(lacking) });
  assert.equal(masked.code, 0);
  const shown = await ventanillaJson([...args, "--authorization", "1", "--show-secrets"], { input: JSON.stringify(lacking) });
  assert.equal(shown.code, 1);
  assert.ok(shown.value.issues.some(({ pointer }) => pointer === "/credentials/clientSecret"));
});

test("a context that is no JSON object is not quoted", async () => {
  for (const input of ['{"credentials": {"token": canary-1}}', "[]", "null", Buffer.from('{"origin":"á"}', "latin1")]) {
    const { code, stdout, stderr } = await ventanilla(["headers", "bcs.getPila", "--context", "-"], { input });
    assert.deepEqual([code, stdout, stderr], [3, "", "ventanilla: Standard input is no JSON object in UTF-8.\n"]);
  }
  const { code, stderr } = await ventanilla(["headers", "bcs.getPila", "--context", "-"], {
    input: `{"a":"${"x".repeat(2 ** 20)}"}`,
  });
  assert.equal(code, 3);
  assert.match(stderr, /longer than 1048576 bytes/);
});
