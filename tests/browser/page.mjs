// Runs in the page: what only a browser can show. Reports to the server it came from.
const credentials = { userName: "user-1", password: "password-1" };
const input = { body: { contextId: "123123213" } };

try {
  await report({ calls: await calls(await import("/npm/index.js")) });
} catch (error) {
  await report({ crashed: String(error?.stack ?? error) });
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
