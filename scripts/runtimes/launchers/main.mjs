// Node, Deno and Bun, as ES modules; the data is imported, so that no permission is needed.
import { answer } from "./answer.mjs";
import data from "./data.json" with { type: "json" };

console.log(JSON.stringify({ answer: await answer(data) }));
