// Gateways that refuse, are slow, are down or are none; replies that are large. Whatever comes is told, and nothing is lost.
import assert from "node:assert/strict";
import { test } from "node:test";
import { noProblems, pressControlEnter, textOf, until, visit, visitOperation } from "../console.mjs";

const problem = (status, category, rest = {}) => ({
  type: `https://ventanilla.example/problems/${category}`,
  status,
  category,
  title: `A title of ${category}`,
  detail: `A detail of ${category}.`,
  code: category.toUpperCase(),
  matchedBy: "gateway",
  retryable: false,
  fields: [],
  ...rest,
});

/** Requests to the provider's path are answered by `answer(request)`. */
async function answerWith(page, answer) {
  const asked = [];
  await page.setRequestInterception(true);
  page.on("request", (request) => {
    if (!/^\/(bcs|itau|masstack)\//.test(new URL(request.url()).pathname)) return request.continue();
    asked.push(request);
    return answer(request);
  });
  return asked;
}

const json = (status, body, headers = {}) => ({
  status,
  contentType: status < 400 ? "application/json" : "application/problem+json",
  headers,
  body: JSON.stringify(body),
});

test("a refusal is told with its title, its reason and when to come back", async () => {
  const rows = [
    [401, "unauthorized", {}, undefined],
    [403, "forbidden", {}, undefined],
    [429, "rate_limited", { "Retry-After": "17" }, /Try again after\s+17/],
    [503, "upstream", { "Retry-After": "30" }, /Try again after\s+30/],
  ];
  for (const [status, category, headers, retryAfter] of rows) {
    const { page, close } = await visitOperation("bcs.getPila");
    await answerWith(page, (request) => request.respond(json(status, problem(status, category), headers)));
    await pressControlEnter(page);
    await until(page, ".summary-row .verdict", new RegExp(`✕ A title of ${category}`));
    const told = await textOf(page, ".problem");
    assert.match(told, new RegExp(`A detail of ${category}`));
    assert.match(told, new RegExp(`Status\\s+${status}`));
    if (retryAfter) assert.match(told, retryAfter);
    else assert.doesNotMatch(told, /Try again after/);
    assert.equal(await page.$(".notice"), null, "a refusal leaves no doubt about the outcome");
    await close();
  }
});

test("a gateway that is down, and what is no gateway, are not taken for the provider's failure", async () => {
  const rows = [
    ["bcs.getPila", (request) => request.abort("connectionrefused"), /✕ The gateway has not answered/, false],
    ["bcs.createCustomerAccount", (request) => request.abort("connectionreset"), /✕ The gateway has not answered/, true],
    ["bcs.getPila", (request) => request.respond({ status: 502, body: "" }), /✕ What answered is no gateway · HTTP 502/, false],
    [
      "bcs.createCustomerAccount",
      (request) => request.respond({ status: 200, contentType: "text/html", body: "<h1>Sign in</h1>" }),
      /✕ What answered is no gateway · HTTP 200/,
      true,
    ],
    ["bcs.getPila", (request) => request.respond(json(200, [1])), /✕ What answered is no gateway · HTTP 200/, false],
    ["bcs.getPila", (request) => request.respond(json(200, { data: 1 })), /✕ What answered is no gateway · HTTP 200/, false],
    [
      "bcs.getPila",
      (request) => request.respond(json(500, { category: "x" })),
      /✕ What answered is no gateway · HTTP 500/,
      false,
    ],
  ];
  for (const [id, answer, title, isUnknown] of rows) {
    const { page, close } = await visitOperation(id);
    await answerWith(page, answer);
    await pressControlEnter(page);
    await until(page, ".summary-row .verdict", title);
    assert.equal(await page.$(".problem"), null);
    assert.match(await textOf(page, ".panes"), /There is no reply/);
    const notices = await page.$$eval(".notice", (found) => found.map((notice) => notice.innerText));
    assert.equal(notices.join().includes("outcome is unknown"), isUnknown, `${id} ${title}`);
    await close();
  }
});

test("a slow answer can be waited for no longer, and the next one comes", async () => {
  const { page, close } = await visitOperation("bcs.createCustomerAccount");
  const asked = await answerWith(page, (request) => {
    if (asked.length > 1) request.respond(json(200, { data: { approvalId: "2" }, extra: {}, warnings: [], meta: {} }));
  });
  await pressControlEnter(page);
  await until(page, ".loading", /Sending/);
  assert.equal(await page.$eval(".send", (button) => button.getAttribute("aria-busy")), "true");
  await page.$eval(".loading button", (button) => button.click());
  await until(page, ".summary-row .verdict", /You have stopped waiting/);
  await until(page, ".notice", /outcome is unknown/);
  await pressControlEnter(page);
  await until(page, ".summary-row .verdict", /✓ Success/);
  assert.equal(asked.length, 2);
  await close();
});

test("the same holds for a file that is sent", async () => {
  const { page, close } = await visit("#/playground/bcs.syncData");
  await page.waitForSelector("#file");
  const { body } = await page.evaluate(async () =>
    (await fetch("./contract/bcs.syncData.form.json")).json().then(({ first }) => first),
  );
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "people.json", { type: "application/json" }));
    const input = document.querySelector("#file");
    input.files = data.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }, JSON.stringify(body));
  await until(page, ".bench .verdict", /✓ Valid/);
  // What a worker asks for would wait for ever while requests are held.
  await answerWith(page, (request) => request.respond(json(429, problem(429, "rate_limited"), { "Retry-After": "17" })));
  await page.$eval(".sender button", (button) => button.click());
  await until(page, ".sender .problem", /Try again after\s+17/);
  await close();
});

test("of a reply of megabytes a part is drawn, and more when it is asked for", async () => {
  const { page, problems, close } = await visitOperation("bcs.getPila");
  const unheardOf = Object.fromEntries(
    Array.from({ length: 9_000 }, (_, index) => [`name${index}`, `value ${index} ${"x".repeat(300)}`]),
  );
  const reply = { responseType: { value: "OK" }, trn: { approvalId: "77", long: "y".repeat(300_000), ...unheardOf } };
  const body = JSON.stringify(reply);
  assert.ok(body.length > 3_000_000);
  await answerWith(page, (request) =>
    request.respond({
      status: 200,
      contentType: "application/vnd.ventanilla.raw+json",
      headers: { "X-Provider-Status": "200" },
      body,
    }),
  );
  await pressControlEnter(page);
  await page.waitForSelector(".wires path", { timeout: 30_000 });
  const drawn = () => page.$$eval(".raw .tree li", (lines) => lines.length);
  assert.equal(await drawn(), 1000);
  assert.match(await textOf(page, '.raw [data-pointer="/trn/long"]'), /^\s*"long": "y{1999}… \(300002\)/);
  await page.$eval(".raw .more", (button) => button.click());
  await page.waitForFunction(() => document.querySelectorAll(".raw .tree li").length === 2000);
  const count = Number.parseInt(await textOf(page, ".extra summary"), 10);
  assert.ok(count >= 9_000, `${count} values beside the model`);
  assert.equal((await page.$$(".extra dt")).length, 100);
  noProblems(problems);
  await close();
});

test("what of the page does not come while a worker starts is told", async () => {
  for (const [address, start] of [
    ["#/speed", (page) => page.$eval(".controls button", (button) => button.click())],
    ["#/playground/bcs.syncData", giveFile],
  ]) {
    const { page, close } = await visit(address);
    await page.waitForSelector(".controls button, #file");
    await page.setRequestInterception(true);
    page.on("request", (request) => (/\/worker-[^/]+\.js$/.test(request.url()) ? request.abort() : request.continue()));
    await start(page);
    await until(page, ".notice", /cannot be shown/);
    await close();
  }
});

function giveFile(page) {
  return page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(["{}"], "empty.json"));
    const input = document.querySelector("#file");
    input.files = data.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
}
