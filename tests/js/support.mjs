// What several tests need: contexts, inputs, and a fetch that answers from a list.

export const itauContext = { origin: "https://itau.example", credentials: { userName: "user-1", password: "password-1" } };

export const masstackContext = { origin: "https://masstack.example", credentials: { token: "token-1" } };

export const bcsContext = {
  origin: "https://bcs.example",
  now: Date.UTC(2024, 2, 28, 4, 30),
  authorization: "1",
  credentials: { clientId: "client-1", clientSecret: "secret-1", token: "token-1", custLoginId: "login-1" },
  invoker: { terminalId: "T1", userIPAddress: "192.0.2.1", serverIPAddress: "192.0.2.2" },
};

export const contextInput = { body: { contextId: "123123213" } };

export const locationsInput = { path: { identserialnum: "1020304050" }, query: { govIssueIdentType: "CC" } };

export const paymentInput = {
  path: { org_id: "org", account_id: "3b7f1a52-8f5c-4c55-9d8a-0f0f3a1c2b4d" },
  body: { type: "BANK_TRANSFER" },
};

export const contextReply = () => json(200, { code: "0", message: "ok" });

export function json(status, body, headers = {}) {
  return new Response(JSON.stringify(body), { status, headers: { "content-type": "application/json", ...headers } });
}

/** A fetch that gives the answers one after the other and keeps what it was asked. An answer may be a function. */
export function answers(...list) {
  const requests = [];
  const fetch = async (url, init) => {
    requests.push({ url, ...init });
    const next = list[requests.length - 1];
    if (next === undefined) throw new Error("one request too many");
    return typeof next === "function" ? next(url, init) : next;
  };
  return { fetch, requests };
}

export const networkFault = () => Promise.reject(new TypeError("fetch failed"));

export const headerOf = (request, name) =>
  [...request.headers].find(([other]) => other.toLowerCase() === name.toLowerCase())?.[1];

export const codesAt = (list) => list.map((issue) => `${issue.code} ${issue.in} ${issue.pointer}`.trim());
