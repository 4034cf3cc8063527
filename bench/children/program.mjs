// Run as a process of its own: one function of the program in Node, with JSON in and out.
import { agree, measureRows, rowIds, texts } from "../program.mjs";

const program = { agree, measureRows, rowIds, texts };
const [name, parameters] = process.argv.slice(2);
try {
  console.log(JSON.stringify(await program[name](...JSON.parse(parameters))));
} catch (error) {
  console.error(error.name === "Disagreement" ? `${error.name}: ${error.message}` : error);
  process.exitCode = 1;
}
