// Log lines of a process of its own: a console makes a process wait for each writing, so they are written together, once the
// answers they are about are on their way, and before the process ends.
import process from "node:process";
import { setImmediate } from "node:timers";
import { writeTo } from "./log.ts";

export function writeLater(): void {
  let waiting: string[] = [];
  const flush = () => {
    if (waiting.length === 0) return;
    const lines = waiting;
    waiting = [];
    console.log(lines.join("\n"));
  };
  writeTo((text) => {
    if (waiting.length === 0) setImmediate(flush);
    waiting.push(text);
  });
  process.on("exit", flush);
}
