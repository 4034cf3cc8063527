// Runs in the page: the golden cases, and what only a browser can show. Reports to the server it came from.
import { runCases } from "../cases/run.mjs";

const entry = new URL(location.href).searchParams.get("entry");
const credentials = { userName: "user-1", password: "password-1" };
const input = { body: { contextId: "123123213" } };

try {
  await report(await results());
} catch (error) {
  await report({ crashed: String(error?.stack ?? error) });
}

async function results() {
  const api = await import(entry);
  await api.init();
  const cases = await (await fetch("/cases.json")).json();
  return { cases: runCases(api, cases), calls: await calls(api) };
}

/** With the browser's own fetch, against this server as provider and as gateway. */
async function calls({ itau }) {
  const context = { origin: location.origin, credentials };
  const direct = await itau.getContext.call(input, context);
  const redirected = await itau.getContext.call(input, { ...context, basePath: "/moved" });
  const late = await itau.getContext.call(input, { ...context, basePath: "/silent" }, { timeoutMs: 100, retries: 0 });
  const through = await itau.getContext.call(input, { gateway: "/door", authorization: "Bearer key-1" });
  return { direct, redirected, late, through };
}

function report(result) {
  return fetch("/report", { method: "POST", body: JSON.stringify(result) });
}
