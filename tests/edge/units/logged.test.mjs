// What is done when the answer is on its way has nobody to fail: the line tells it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Hono } from "hono";
import { load } from "../module.mjs";

const { logged } = await load("logged.ts");

test("an error in the search for drift costs neither the answer nor the line", async () => {
  const lines = [];
  const works = [];
  const app = new Hono();
  app.use(
    logged(
      (line) => lines.push(line),
      (work) => works.push(work),
    ),
  );
  app.get("/", (door) => {
    door.set("drift", () => {
      throw new TypeError("somebody's data");
    });
    return door.text("an answer");
  });
  const response = await app.request("/");
  assert.deepEqual([response.status, await response.text(), works.length, lines.length], [200, "an answer", 1, 0]);
  works[0]();
  assert.equal(lines.length, 1);
  assert.deepEqual([lines[0].status, lines[0].fault, lines[0].drift], [200, "TypeError", []]);
  assert.ok(!JSON.stringify(lines).includes("somebody"));
});
