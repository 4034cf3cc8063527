// Commands that only tell what the contract says: operations, describe, error, openapi.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { operations } from "ventanilla";
import { tables } from "../../npm/generated/errors.js";
import { headers as headerRows } from "../../npm/generated/headers.js";
import { ventanilla, ventanillaJson } from "./support.mjs";

test("operations are listed, all or one provider's", async () => {
  const { code, value } = await ventanillaJson(["operations"]);
  assert.equal(code, 0);
  assert.deepEqual(
    value.map(({ id }) => id),
    [...operations].map(({ id }) => id),
  );
  assert.deepEqual(
    value.find(({ id }) => id === "masstack.getAccount"),
    {
      id: "masstack.getAccount",
      provider: "masstack",
      method: "GET",
      basePath: "/v4",
      path: "/orgs/{org_id}/accounts/{account_id}",
      summary: "Looks up an account.",
      evidence: "confirmed",
      effect: "read",
      hasBody: false,
      maxBytes: operations["masstack.getAccount"].maxBytes,
      usesAuthorization: false,
    },
  );
  const { stdout } = await ventanilla(["operations", "masstack"]);
  assert.match(stdout, /^operation +method +effect +evidence +path\n/);
  assert.match(stdout, /^masstack\.getAccount +GET +read +confirmed +\/v4\/orgs\/\{org_id\}\/accounts\/\{account_id\}$/m);
  assert.ok(!stdout.includes("bcs."));
});

test("every operation is described: each field once, each with the line that documents it", async () => {
  for (const operation of operations) {
    const { code, value } = await ventanillaJson(["describe", operation.id]);
    assert.equal(code, 0, operation.id);
    assert.deepEqual(Object.keys(value).slice(-5), ["fields", "rules", "headers", "errors", "sources"]);
    const places = value.fields.map((field) => `${field.in} ${field.pointer}`);
    assert.equal(new Set(places).size, places.length, operation.id);
    // Where the contract says so: rows of other public documentation have no line.
    const cited = value.fields.filter(({ cites }) => cites !== undefined);
    assert.ok(cited.length > 0 || operation.id.startsWith("masstack."), operation.id);
    for (const { cites, pointer } of cited) assert.match(cites, /^\w+\.txt:\d+$/, `${operation.id} ${pointer}`);
    assert.equal(
      value.fields.some((field) => field.in === "body"),
      operation.hasBody,
    );
    const parameters = value.fields.filter((field) => field.in === "path").map(({ pointer }) => `{${pointer.slice(1)}}`);
    assert.deepEqual(parameters.sort(), (operation.path.match(/\{\w+\}/g) ?? []).sort(), operation.id);
    assert.deepEqual(value.errors, operation.errors);
  }
});

test("a field tells its limits, other names and rules", async () => {
  const { value } = await ventanillaJson(["describe", "masstack.updatePaymentMethod"]);
  const field = (pointer) => value.fields.find((candidate) => candidate.pointer === pointer);
  assert.deepEqual([field("/type").required, field("/type").limits], [true, { minLength: 1 }]);
  assert.deepEqual(field("/type").knownValues, ["BANK_TRANSFER", "DIRECT_DEBIT", "CREDIT_CARD", "TECI"]);
  assert.deepEqual([field("/details/iban").limits.format, field("/details/iban").personal], ["iban", true]);
  assert.deepEqual(value.rules[0], { in: "body", pointer: "", rule: 'details/iban is needed where type is "DIRECT_DEBIT"' });

  const pila = (await ventanillaJson(["describe", "getPila"])).value;
  const invoice = pila.fields.find(({ pointer }) => pointer === "/trn/invoiceInfo");
  assert.deepEqual(invoice.aliases, ["InvoiceInfo"]);
  const file = (await ventanillaJson(["describe", "bcs.syncDataFile"])).value;
  assert.ok(file.fields.some(({ pointer }) => pointer === "/file/binData/personName/firstName"));
  assert.ok(file.fields.some(({ pointer }) => pointer.startsWith("/file/binData/custInfo/*/")));
  const account = (await ventanillaJson(["describe", "masstack.createAccount"])).value;
  const line = account.fields.find(({ pointer }) => pointer === "/billing_address/address_lines/*");
  assert.deepEqual([line.type, line.limits, line.personal], [["string"], { maxLength: 100 }, true]);
  const choice = (await ventanillaJson(["describe", "bcs.getBasicDataV4"])).value;
  assert.deepEqual(choice.rules, [
    { in: "query", pointer: "", rule: "one of: cellphone, or govIssueIdentType and identSerialNum" },
  ]);
});

test("a description can be read", async () => {
  const { code, stdout } = await ventanilla(["describe", "bcs.getPila"]);
  assert.equal(code, 0);
  for (const expected of [
    /^bcs\.getPila\nLooks up what is to be paid/,
    /^ {2}request +POST \/customer-management\/v1\/query-pila$/m,
    /^ {2}evidence +stated: /m,
    /^ {2}\/trn\/invoiceInfo\/identSerialNum +string +NIT of who contributes\. Personal\. \[2121\]$/m,
    /^ {2}X-Invoker-TxId +required +prefix, Julian date in Bogotá and the authorization number, or context\.invoker\.txId/m,
    /^ {2}client_secret +required +context\.credentials\.clientSecret +.*Secret\./m,
    /^Errors: STA, \d+ rows, for type STA only$/m,
    /^ {2}002_\w+\.txt +lines \d+–\d+$/m,
  ]) {
    assert.match(stdout, expected);
  }
});

test("every header row has a source and words for it", async () => {
  const { originOf, reasonOf } = await import("../../npm/bin/header-rows.js");
  for (const row of new Set(Object.values(headerRows).flat(1))) {
    assert.match(row.source, /^(fixed|context|computed|credential)$/);
    for (const form of [row, row.oauth].filter(Boolean)) {
      assert.ok(originOf(form).length > 0 && !originOf(form).includes("undefined"), row.name);
      for (const giver of ["contract", "input", "override", ...(form.source === "context" ? ["invoker"] : [])]) {
        const { why, source } = reasonOf(form, { giver, name: form.name, defaulted: form.default !== undefined });
        assert.ok(why.length > 0 && !why.includes("undefined"), `${row.name} ${giver}`);
        assert.match(source, /^(fixed|context|computed|credential|input)$/);
      }
    }
  }
});

test("an error code is shown from every table that has it, in three languages", async () => {
  const { code, value } = await ventanillaJson(["error", "51011"]);
  assert.equal(code, 0);
  const [row] = value.rows;
  assert.deepEqual([row.table, row.status, row.type, row.category], ["STA", 400, "STA", "not_found"]);
  assert.deepEqual(Object.keys(row.texts), ["en", "es", "pt"]);
  assert.deepEqual(
    row.operations.find(({ operation }) => operation === "bcs.getPila"),
    { operation: "bcs.getPila", onlyType: "STA" },
  );
  for (const [locale, text] of Object.entries(row.texts)) {
    assert.ok((await ventanilla(["error", "51011", "--locale", locale])).stdout.includes(text), locale);
  }
  assert.ok((await ventanilla(["error", "51011", "--locale", "es-CO"])).stdout.includes(row.texts.es));
});

test("every documented code and status is found", async () => {
  const rows = tables.flatMap(({ id, rows }) => rows.map((row) => [id, row.code === "" ? String(row.status) : row.code]));
  const sample = new Map(rows.map(([table, code]) => [`${table}`, code]));
  for (const [table, code] of sample) {
    const { code: exit, value } = await ventanillaJson(["error", code]);
    assert.equal(exit, 0, code);
    assert.ok(
      value.rows.some((row) => row.table === table),
      `${table} ${code}`,
    );
  }
});

test("a code that nobody documents ends with 1: codes are texts", async () => {
  const { code, value } = await ventanillaJson(["error", "000051011"]);
  assert.deepEqual([code, value], [1, { code: "000051011", rows: [] }]);
  assert.match((await ventanilla(["error", "000051011"])).stdout, /Did you mean 51011\?/);
});

test("the OpenAPI documents are the repository's, readable or on one line", async () => {
  for (const provider of ["bcs", "itau", "masstack"]) {
    const document = JSON.parse(readFileSync(new URL(`../../openapi/${provider}.json`, import.meta.url), "utf8"));
    const lines = await ventanilla(["openapi", provider]);
    const line = await ventanilla(["openapi", provider, "--json"]);
    assert.deepEqual([lines.code, line.code], [0, 0]);
    assert.deepEqual(JSON.parse(lines.stdout), document);
    assert.deepEqual(JSON.parse(line.stdout), document);
    assert.equal(line.stdout.trimEnd().split("\n").length, 1);
    const { default: imported } = await import(`ventanilla/openapi/${provider}.json`, { with: { type: "json" } });
    assert.deepEqual(imported, document);
  }
});
