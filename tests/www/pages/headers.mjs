// What will be sent, from whom, and what the ids are made of.
import assert from "node:assert/strict";
import { test } from "node:test";
import { bogotaDay } from "ventanilla";
import { noProblems, textOf, visitOperation } from "../console.mjs";

async function rowsOf(page) {
  const rows = await page.$$eval(".headers tbody tr", (found) =>
    found.map((row) => [...row.cells].map((cell) => cell.innerText.trim())),
  );
  return Object.fromEntries(rows.map(([name, value, source, why]) => [name.toLowerCase(), { value, source, why }]));
}

test("every header has its source and a reason; secrets are never shown", async () => {
  const { page, problems, close } = await visitOperation("bcs.getPila", { tab: "headers" });
  const rows = await rowsOf(page);
  for (const name of ["client_id", "client_secret", "authorization", "x-invoker-sessionkey"]) {
    assert.equal(rows[name].source, "secret", name);
    assert.match(rows[name].value, /••• added by the gateway/, name);
  }
  assert.equal(rows["x-invoker-channel"].value, "13");
  assert.equal(rows["x-invoker-channel"].source, "fixed");
  assert.equal(rows["x-invoker-terminalid"].source, "context");
  assert.match(rows["x-invoker-terminalid"].why, /context\.invoker\.terminalId/);
  assert.equal(rows["x-invoker-txid"].source, "computed");
  assert.ok(Object.values(rows).every(({ why }) => why !== ""));
  noProblems(problems);
  await close();
});

test("the ids are taken apart: prefix, date in Bogotá, 32, authorization", async () => {
  const { page, close } = await visitOperation("bcs.getPila", { tab: "headers" });
  const parts = await page.$$eval(".anatomy ol", (lists) =>
    lists.map((list) => [...list.querySelectorAll("code")].map((code) => code.innerText)),
  );
  const day = bogotaDay(Date.now());
  const ofYear = Math.round((Date.parse(day) - Date.parse(`${day.slice(0, 4)}-01-01`)) / 86_400_000) + 1;
  assert.deepEqual(parts[0], ["APIF", day[3] + String(ofYear).padStart(3, "0"), "32", "0000000001"]);
  assert.deepEqual(parts[1], ["0", "20000000001"]);
  assert.ok((await textOf(page, ".anatomy")).includes(day));
  const rows = await rowsOf(page);
  assert.equal(rows["x-invoker-txid"].value, parts[0].join(""));
  assert.equal(rows["x-invoker-processid"].value, parts[1].join(""));
  await close();
});

test("where the request is refused, the headers are those of an example, and that is said", async () => {
  const { page, close } = await visitOperation("bcs.getPila", { tab: "headers", example: "hour-24" });
  assert.match(await textOf(page, ".headers .notice"), /of an example/);
  assert.ok(Object.keys(await rowsOf(page)).length > 20);
  await close();
});
