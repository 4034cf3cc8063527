// Runs inside workerd: gets the cases as a request, answers with what held.
import * as api from "ventanilla";
import { runCases } from "../cases/run.mjs";

// Bundled for the condition `workerd`, the module is compiled before the first request.
const beforeAnyRequest = api.itau.getContext.validate({ body: { contextId: "1" } }).valid;

export default {
  async fetch(request) {
    const { pathname, origin } = new URL(request.url);
    if (pathname === "/cases") return Response.json({ beforeAnyRequest, ...runCases(api, await request.json()) });
    if (pathname === "/call") return Response.json(await call(origin, await request.text()));
    return new Response(null, { status: 404 });
  },
};

/** With workerd's own fetch, which refuses options it does not know. */
function call(_origin, providerOrigin) {
  const context = { origin: providerOrigin, credentials: { userName: "user-1", password: "password-1" } };
  return api.itau.getContext.call({ body: { contextId: "123123213" } }, context, { retries: 0 });
}
