// What somebody is talked into pasting, or a link brings along: it is shown as text, and none of it runs.
import assert from "node:assert/strict";
import { test } from "node:test";
import { field, noProblems, until, visit, visitOperation, write } from "../console.mjs";

const html = `"><img src="x" id="planted" onerror="window.planted = 1"><script id="planted">window.planted = 1</script>`;

async function assertText(page) {
  const found = await page.evaluate(() => [
    "planted" in window && !(window.planted instanceof Element),
    document.querySelectorAll("#planted").length,
  ]);
  assert.deepEqual(found, [false, 0], "it ran, or became elements");
}

test("a pasted reply with markup in every place is text", async () => {
  const { page, problems, close } = await visit("#/errors/bcs.getPila");
  await page.waitForSelector("#paste-body");
  const reply = {
    responseType: { value: html },
    responseDetail: { errorCode: html, errorDesc: html, errorType: html },
    [html]: html,
  };
  for (const body of [JSON.stringify(reply), html]) {
    await write(page, "#paste-body", body);
    await page.waitForSelector(".outcome .problem");
    await assertText(page);
  }
  noProblems(problems);
  await close();
});

test("a field with markup is text, in the form, its findings and the prepared request", async () => {
  const { page, problems, close } = await visitOperation("bcs.getPila");
  await write(page, field("/body/trn/transactionHour"), html);
  await until(page, ".findings, .side .verdict", /\S/);
  assert.equal(await page.$eval(field("/body/trn/transactionHour"), ({ value }) => value), html);
  await assertText(page);
  noProblems(problems);
  await close();
});

test("an address with markup is text", async () => {
  for (const view of ["#/errors/bcs.getPila?code=", "#/operations/bcs.getPila?example=", "#/operations?search=", "#/"]) {
    const { page, problems, close } = await visit(`${view}${encodeURIComponent(html)}`);
    await assertText(page);
    noProblems(problems);
    await close();
  }
});

test("the finder of what was planted works where markup is let in", async () => {
  const { page, close } = await visit();
  await page.evaluate((text) => {
    document.querySelector("#main").innerHTML = text;
  }, html);
  await assert.rejects(assertText(page));
  await close();
});
