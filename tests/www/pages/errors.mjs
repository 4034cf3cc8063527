// The catalogue of errors, and replies that are pasted in.
import assert from "node:assert/strict";
import { test } from "node:test";
import { operations } from "ventanilla";
import { noProblems, textOf, until, visit, write } from "../console.mjs";

const codes = (page) => page.$$eval(".catalogue tbody tr", (rows) => rows.map((row) => row.querySelector("th code").innerText));
const count = async (page) => Number((await textOf(page, ".catalogue [role=status]")).split(" ")[0]);

test("an error is found by code, by its words in three languages, by category and by operation", async () => {
  const { page, problems, close } = await visit("#/errors");
  await page.waitForSelector(".catalogue tbody tr");
  const all = await count(page);
  assert.equal((await codes(page)).length, all, "the whole catalogue");
  assert.ok(all > 250);
  for (const search of ["50609", "bank has no such customer", "el banco no tiene ese cliente", "o banco nao tem esse cliente"]) {
    await write(page, "#error-search", search);
    await page.waitForFunction(
      (n) => Number.parseInt(document.querySelector(".catalogue [role=status]").innerText, 10) < n,
      {},
      all,
    );
    assert.ok(
      (await codes(page)).some((code) => code === (search === "50609" ? "50609" : "51011")),
      search,
    );
  }
  await write(page, "#error-search", "");
  await page.select("#error-category", "conflict");
  await until(page, ".catalogue [role=status]", /^\d{1,2} /);
  assert.ok((await count(page)) < all);
  await page.select("#error-category", "");
  await page.select("#error-operation", "masstack.getAccount");
  await page.waitForFunction(
    (n) => document.querySelectorAll(".catalogue tbody tr").length === n,
    {},
    operations["masstack.getAccount"].errors.length,
  );
  noProblems(problems);
  await close();
});

test("a pasted reply is mapped, and the row that has understood it is shown", async () => {
  const { page, problems, close } = await visit("#/errors/bcs.getPila");
  await page.waitForSelector("#paste-body");
  const responseDetail = { errorCode: "50609", errorDesc: "EL TAMANIO DEL NIT NO ES EL CORRECTO", errorType: "STA" };
  await write(page, "#paste-body", JSON.stringify({ responseType: { value: "ER" }, responseDetail }));
  await until(page, ".outcome .problem", /STA\/code\+type\+description/);
  await page.$eval(".outcome > button", (button) => button.click());
  await page.waitForSelector("tr.matched");
  assert.match(await textOf(page, "tr.matched"), /50609/);
  await write(page, "#paste-body", "<html>gone</html>");
  await write(page, "#paste-status", "503");
  await until(page, ".outcome .problem", /upstream/);
  noProblems(problems);
  await close();
});

test("an address leads to a code", async () => {
  const { page, close } = await visit("#/errors/bcs.getPila?code=51011", { language: "es" });
  await page.waitForSelector(".catalogue tbody tr");
  assert.deepEqual(await codes(page), ["51011"]);
  assert.match(await textOf(page, ".catalogue tbody td"), /El banco no tiene ese cliente/);
  await close();
});
