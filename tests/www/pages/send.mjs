// Sending through the gateway, and what came back.
import assert from "node:assert/strict";
import { test } from "node:test";
import { operations } from "ventanilla";
import {
  field,
  key,
  noProblems,
  pressControlEnter,
  pressSend,
  shared,
  textOf,
  until,
  visit,
  visitOperation,
  write,
} from "../console.mjs";

test("every operation is sent with Ctrl-Enter and succeeds at the simulator", async () => {
  const { page, problems, close } = await visit();
  for (const { id } of operations) {
    await page.evaluate((hash) => location.assign(hash), `#/operations/${id}?lang=en`);
    await page.waitForSelector(`article[data-operation="${id}"] .findings`);
    await pressSend(page);
    await until(page, ".summary-row .verdict", /Success|✕/);
    assert.match(await textOf(page, ".summary-row .verdict"), /✓ Success/, id);
  }
  noProblems(problems);
  await close();
});

test("a second press while a request is on its way sends nothing", async () => {
  const { page, problems, close } = await visitOperation("bcs.getPila");
  const asked = [];
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    if (!new URL(request.url()).pathname.startsWith("/bcs/")) return request.continue();
    asked.push(request);
  });
  await pressControlEnter(page);
  await page.waitForSelector('.send[aria-busy="true"]');
  await pressControlEnter(page);
  await page.click(".send");
  await page.waitForFunction(() => document.querySelector('.send[aria-busy="true"]'));
  assert.equal(asked.length, 1);
  await asked[0].respond({
    status: 200,
    contentType: "application/json",
    body: '{"data":{},"extra":{},"warnings":[],"meta":{}}',
  });
  await page.waitForSelector('.send[aria-busy="false"]');
  await pressControlEnter(page);
  while (asked.length < 2) await new Promise((resolve) => setTimeout(resolve, 20));
  noProblems(problems);
  await close();
});

test("a refused request is not sent: its issues are told, and stand in the form", async () => {
  const { page, close } = await visitOperation("masstack.updatePaymentMethod", { example: "all-missing" });
  const sent = [];
  page.on("request", (request) => /\/masstack\//.test(request.url()) && sent.push(request.url()));
  await pressSend(page);
  await until(page, ".problem", /org_id/);
  assert.deepEqual(sent, []);
  await close();
});

test("the provider's own reply stands beside the canonical one, with a line for each field that was filled", async () => {
  const { page, problems, close } = await visitOperation("bcs.getPila");
  const reply = {
    responseType: { value: "OK" },
    trn: { approvalId: "77", dueDt: "2024-03-28", curAmt: { amt: 24.5 }, unheardOf: "x" },
  };
  const asked = await answerWith(page, { reply, status: "200", timing: "validate;dur=0.2, upstream;dur=12.4" });
  await pressSend(page);
  await page.waitForSelector(".wires path");
  const lines = await page.$$eval(".wires path", (paths) => paths.map(({ dataset }) => [dataset.from, dataset.to]));
  assert.deepEqual(Object.fromEntries(lines), {
    "/trn/approvalId": "/approvalId",
    "/trn/dueDt": "/dueDate",
    "/trn/curAmt/amt": "/amountDue/amount",
  });
  assert.match(await textOf(page, '.raw [data-pointer="/trn/unheardOf"]'), /extra/);
  assert.match(await page.$eval(".waterfall", (svg) => svg.textContent), /upstream12\.4 ms/);
  assert.equal(asked.length, 1, "one request, whatever may be seen");
  assert.equal(asked[0].authorization, `Bearer ${key}`);
  assert.match(asked[0].accept, /^application\/vnd\.ventanilla\.raw\+json, application\/json/);
  noProblems(problems);
  await close();
});

test("a problem is told to people, and its fields are marked in the form", async () => {
  const { page, close } = await visitOperation("bcs.getPila");
  const responseDetail = { errorCode: "50609", errorDesc: "EL TAMANIO DEL NIT NO ES EL CORRECTO", errorType: "STA" };
  await answerWith(page, { reply: { responseType: { value: "ER" }, responseDetail }, status: "400", gatewayStatus: 422 });
  await pressSend(page);
  await until(page, ".problem", /STA\/code\+type\+description/);
  assert.match(await textOf(page, ".problem"), /identSerialNum/);
  await page.$eval(".problem a", (link) => link.click());
  await page.waitForSelector(`${field("/body/trn/invoiceInfo/identSerialNum")}[aria-invalid=true]`);
  await write(page, field("/body/trn/invoiceInfo/identSerialNum"), "123");
  await page.waitForSelector(`${field("/body/trn/invoiceInfo/identSerialNum")}:not([aria-invalid])`);
  await close();
});

test("an example reply is never shown as what came back", async () => {
  const { page, close } = await visitOperation("bcs.getPila", { tab: "reply" });
  await page.select("#reply-example", "success-source-example");
  await until(page, ".notice", /not what a provider has sent/);
  assert.match(await textOf(page, "#raw-title"), /example/);
  await page.waitForSelector(".wires path");
  await pressSend(page);
  await until(page, "#raw-title", /^The provider's reply$/);
  await close();
});

test("a wrong key, and none, are problems that can be read", async () => {
  const { page, close } = await visitOperation("itau.getContext", { withKey: false });
  await pressSend(page);
  await until(page, ".problem", /unauthorized/);
  await page.$eval(".key summary", (summary) => summary.click());
  await page.type("#key", key);
  await page.keyboard.press("Enter");
  await until(page, ".key summary", /^Key$/);
  await pressSend(page);
  await until(page, ".summary-row .verdict", /Success/);
  await close();
});

test("the request can be taken along as curl, fetch, TypeScript and Rust, without the key", async () => {
  const { page, close } = await visitOperation("bcs.getPila", { tab: "code" });
  const expected = {
    curl: [`curl -sS -X POST`, `'${shared.site.url}/bcs/customer-management/v1/query-pila'`, "$VENTANILLA_KEY"],
    fetch: ["await fetch(", "transactionHour: "],
    TypeScript: ['import { bcs } from "ventanilla"', "await bcs.getPila.call("],
    Rust: ["bcs::GET_PILA.validate(&input", 'r#"'],
  };
  for (const [language, parts] of Object.entries(expected)) {
    await page.$$eval(".choice button", (buttons, name) => buttons.find((button) => button.innerText === name).click(), language);
    await page.waitForSelector(`.code [aria-label="${language}"]`);
    const text = await textOf(page, ".code pre");
    for (const part of parts) assert.ok(text.includes(part), `${language}: ${part}\n${text}`);
    assert.ok(!text.includes(key));
  }
  await close();
});

test("the code is copied, and where the browser refuses that, it says so", async () => {
  const { page, close } = await visitOperation("bcs.getPila", { tab: "code" });
  const context = shared.browser.defaultBrowserContext();
  await context.overridePermissions(shared.site.url, ["clipboard-read", "clipboard-sanitized-write"]);
  await page.bringToFront();
  await page.waitForSelector(".copy");
  await page.$eval(".copy", (button) => button.click());
  await until(page, ".code [role=status]", /^Copied$/);
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await textOf(page, ".code pre"));
  await context.clearPermissionOverrides();
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("", "NotAllowedError"));
  });
  await page.$eval(".copy", (button) => button.click());
  await until(page, ".code [role=status]", /select the text/);
  await close();
});

/** A gateway that gives the provider's own reply. */
async function answerWith(page, { reply, status, gatewayStatus = 200, timing = "" }) {
  const asked = [];
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    if (!new URL(request.url()).pathname.startsWith("/bcs/")) return request.continue();
    asked.push(request.headers());
    return request.respond({
      status: gatewayStatus,
      contentType: "application/vnd.ventanilla.raw+json",
      headers: { "X-Provider-Status": status, "Server-Timing": timing },
      body: JSON.stringify(reply),
    });
  });
  return asked;
}
