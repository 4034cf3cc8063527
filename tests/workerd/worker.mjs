// Runs inside workerd.
import * as api from "ventanilla";

// Bundled for the condition `workerd`, the module is compiled before the first request.
const valid = api.itau.getContext.validate({ body: { contextId: "1" } }).valid;

export default {
  async fetch(request) {
    const { pathname, origin } = new URL(request.url);
    if (pathname === "/early") return Response.json({ valid });
    if (pathname === "/call") return Response.json(await call(origin, await request.text()));
    if (pathname === "/refresh") return Response.json(await refresh(await request.text()));
    return new Response(null, { status: 404 });
  },
};

/** All requests of this isolate have one function for their token, which asks the provider. */
function refresh(origin) {
  shared ??= {
    origin,
    credentials: async (reason) => (reason === "first" ? { token: "old" } : (await fetch(`${origin}/token`)).json()),
  };
  const input = { path: { org_id: "o", account_id: "123e4567-e89b-12d3-a456-426614174000" }, body: { type: "BANK_TRANSFER" } };
  return api.masstack.updatePaymentMethod.call(input, shared);
}

let shared;

/** With workerd's own fetch, which refuses options it does not know. */
function call(_origin, providerOrigin) {
  const context = { origin: providerOrigin, credentials: { userName: "user-1", password: "password-1" } };
  return api.itau.getContext.call({ body: { contextId: "123123213" } }, context, { retries: 0 });
}
