// Inside of workerd, as a test of a worker's author.
import { test } from "vitest";
import { answer } from "./answer.mjs";
import data from "./data.json";

test("the program answers", async () => {
  console.log(JSON.stringify({ answer: await answer(data) }));
});
