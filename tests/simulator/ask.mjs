// Calls to a simulator, with what the package makes of the replies.
import { operations } from "ventanilla";
import { callOf } from "./calls.mjs";

/** @returns {Promise<{ status: number, text: string, body: unknown, outcome: object }>} options: those of callOf */
export async function ask(simulator, id, options) {
  const response = await simulator.fetch(callOf(id, options));
  const text = await response.text();
  const headers = Object.fromEntries(response.headers);
  const outcome = operations[id].normalize({ status: response.status, headers, body: text });
  return { status: response.status, text, body: text === "" ? undefined : JSON.parse(text), outcome };
}
