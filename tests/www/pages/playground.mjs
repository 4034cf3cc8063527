// Files, however large: judged in a worker, with each finding at its place.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, test } from "node:test";
import { operations } from "ventanilla";
import { ordinaryInput } from "../../cases/ordinary.mjs";
import { noProblems, textOf, until, visit } from "../console.mjs";

const folder = mkdtempSync(path.join(tmpdir(), "ventanilla-files-"));
after(() => rmSync(folder, { recursive: true, force: true }));

async function give(page, name, content) {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  await (await page.$("#file")).uploadFile(file);
}

/** Presses the finding at that pointer; the marked part of the document. */
async function jump(page, pointer) {
  await page.$$eval(
    ".bench tbody button",
    (buttons, wanted) => buttons.find((button) => button.querySelector("code").innerText === wanted).click(),
    pointer,
  );
  await page.waitForSelector("mark");
  return page.$eval("mark", (mark) => mark.textContent);
}

test("tens of megabytes are judged while the page stays alive, and are not sent", async () => {
  const { page, problems, close } = await visit("#/playground/bcs.syncData");
  await page.waitForSelector("#file");
  const { body } = ordinaryInput(operations["bcs.syncData"]);
  const person = body.custInfo[0];
  const many = Array.from({ length: Math.ceil(24_000_000 / JSON.stringify(person).length) }, () => person);
  const last = many.length - 1;
  many[last] = { ...person, personName: 7 };
  const frames = page.evaluate(
    () =>
      new Promise((resolve) => {
        let drawn = 0;
        const draw = () => {
          drawn += 1;
          if (document.querySelector(".bench .verdict")) resolve(drawn);
          else requestAnimationFrame(draw);
        };
        requestAnimationFrame(draw);
      }),
  );
  await give(page, "many.json", JSON.stringify({ ...body, custInfo: many }));
  await until(page, ".bench .verdict", /issues: 1 /);
  assert.ok((await frames) > 5, "frames were drawn meanwhile");
  assert.match(await textOf(page, ".bench .notice"), /not sent/);
  assert.equal(await page.$(".sender"), null);
  assert.equal(await jump(page, `/custInfo/${last}/personName`), '"personName":7');
  noProblems(problems);
  await close();
});

test("a file of Base64 gets its envelope; places lead into the document in it; small ones are sent", async () => {
  const { page, problems, close } = await visit("#/playground/bcs.syncDataFile");
  await page.waitForSelector("#file");
  const { binData } = ordinaryInput(operations["bcs.syncDataFile"]).body.file;
  await give(page, "people.b64", binData.replaceAll(/.{76}/g, "$&\n"));
  await until(page, ".bench .verdict", /✓ Valid/);
  await page.$eval(".sender button", (button) => button.click());
  await until(page, ".sender .verdict", /Success/);
  const document = JSON.parse(Buffer.from(binData, "base64").toString());
  document.custInfo[0].personName = true;
  await give(page, "faulty.b64", Buffer.from(JSON.stringify(document)).toString("base64"));
  await until(page, ".bench .verdict", /issues/);
  assert.equal(await jump(page, "/file/binData/custInfo/0/personName"), '"personName":true');
  noProblems(problems);
  await close();
});

test("a text that is no JSON has its fault shown where it is", async () => {
  const { page, problems, close } = await visit("#/playground/bcs.syncData");
  await page.waitForSelector("#file");
  await give(page, "broken.json", '{\n  "custInfo": [ñ]\n}');
  await until(page, ".bench .verdict", /issues: 1 /);
  await page.$eval(".bench tbody button", (button) => button.click());
  await page.waitForSelector("mark");
  assert.equal(await page.$eval("mark", (mark) => mark.textContent), "ñ");
  noProblems(problems);
  await close();
});

test("a file is dropped, and how far it is read is shown while it is", async () => {
  const { page, problems, close } = await visit("#/playground/bcs.syncData");
  await page.waitForSelector("#file");
  const { body } = ordinaryInput(operations["bcs.syncData"]);
  const many = Array.from({ length: 60_000 }, () => body.custInfo[0]);
  const file = path.join(folder, "dropped.json");
  writeFileSync(file, JSON.stringify({ ...body, custInfo: many }));
  const seen = page.evaluate(
    () =>
      new Promise((resolve) => {
        const values = [];
        const look = () => {
          const bar = document.querySelector("#progress");
          if (bar && bar.value !== values.at(-1)) values.push(bar.value);
          if (document.querySelector(".bench .verdict")) resolve(values);
          else setTimeout(look);
        };
        look();
      }),
  );
  await drop(page, ".drop", file);
  await until(page, ".bench .verdict", /✓ Valid/);
  assert.match(await textOf(page, ".drop strong"), /^dropped\.json$/);
  const values = await seen;
  assert.ok(values.length > 2 && values.at(-1) <= 1, `${values.length} values up to ${values.at(-1)}`);
  assert.deepEqual(
    values,
    [...values].sort((left, right) => left - right),
  );
  assert.equal(await page.$("#progress"), null);
  noProblems(problems);
  await close();
});

test("a file that is gone by the time it is read is told", async () => {
  const { page, close } = await visit("#/playground/bcs.syncData");
  await page.waitForSelector("#file");
  const file = path.join(folder, "gone.json");
  writeFileSync(file, "{}");
  const input = await page.$("#file");
  // As chosen, but read only after it has changed.
  await page.$eval("#file", (field) =>
    field.addEventListener("change", (event) => event.stopImmediatePropagation(), { once: true, capture: true }),
  );
  await input.uploadFile(file);
  rmSync(file);
  await page.$eval("#file", (field) => field.dispatchEvent(new Event("change", { bubbles: true })));
  await until(page, ".bench .notice", /cannot be read/);
  await close();
});

/** As a hand does: the browser's own drag of a file. */
async function drop(page, selector, file) {
  const target = await page.$(selector);
  const { x, y } = await target.clickablePoint();
  const session = await page.createCDPSession();
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ["dragEnter", "dragOver", "drop"]) await session.send("Input.dispatchDragEvent", { type, x, y, data });
  await session.detach();
}
