// For bundles that run in Node: the data stays outside.
import { readFileSync } from "node:fs";
import { answer } from "./answer.mjs";

console.log(JSON.stringify({ answer: await answer(JSON.parse(readFileSync("data.json", "utf8"))) }));
