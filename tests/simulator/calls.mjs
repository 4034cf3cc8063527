// Requests as the providers get them.
import { operations } from "../../npm/generated/operations.js";
import { simulatorCredentials } from "../../simulator/simulator.js";
import { loadCases } from "../cases/load.mjs";

const cases = loadCases();
const origin = "http://providers.test";

const headersOf = {
  bcs: {
    "X-Security-ClientID": simulatorCredentials.bcs.clientId,
    "X-Security-ClientSecret": simulatorCredentials.bcs.clientSecret,
    "X-Security-Token": simulatorCredentials.bcs.token,
    "X-Invoker-TxId": "APIF4087320000000001",
    "X-Invoker-ProcessDate": "2024-03-27",
    "X-Invoker-SessionKey": simulatorCredentials.bcs.token.slice(0, 30),
  },
  itau: { userName: simulatorCredentials.itau.userName, password: simulatorCredentials.itau.password },
  masstack: { Authorization: `Bearer ${simulatorCredentials.masstack.token}` },
};

/** Method, path and body of an operation, about the identification number that is given. */
const shapes = {
  "bcs.createCustomerAccount": (number) => {
    const body = exampleBody("bcs.createCustomerAccount");
    body.govIssueIdent.identSerialNum = number;
    return ["POST", "/customer-account-management/v1/customer", body];
  },
  "bcs.getCustomerLocations": (number) => ["GET", `/customer-management/v1/location/${number}`],
  "bcs.getPila": (number) => {
    const body = exampleBody("bcs.getPila");
    body.trn.invoiceInfo.identSerialNum = number;
    return ["POST", "/customer-management/v1/query-pila", body];
  },
  "itau.getContext": (number) => ["POST", "/apiaccess/rest/ccmessaging/v1/itau/ps7/contextos", { contextId: number }],
  "masstack.updatePaymentMethod": (number) => [
    "PATCH",
    `/v4/orgs/${number}/accounts/123e4567-e89b-12d3-a456-426614174000/payment-method`,
    { type: "BANK_TRANSFER" },
  ],
};

/** @param {{ number?: string, headers?: Record<string, string>, signal?: AbortSignal }} [options] headers: put over the right ones */
export function callOf(id, { number = "1234567890", headers = {}, signal } = {}) {
  const [method, path, body] = (shapes[id] ?? exampleShape(id))(number);
  return new Request(origin + path, {
    method,
    headers: { "content-type": "application/json", ...headersOf[id.split(".")[0]], ...headers },
    body: body && JSON.stringify(body),
    signal,
  });
}

/** An operation's first valid case, whatever number is asked for. */
const exampleShape = (id) => () => {
  const { method, path, basePath, hasBody } = operations.find((operation) => operation.id === id);
  const input = exampleInput(id, hasBody);
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(input.path[name]));
  return [method, basePath + filled, hasBody ? structuredClone(input.body) : undefined];
};

/** The body of an operation's first valid case. */
export function exampleBody(id) {
  return structuredClone(exampleInput(id, true).body);
}

function exampleInput(id, hasBody) {
  return cases.find(({ operation, content }) => operation === id && content.expect.valid && (!hasBody || content.input?.body))
    .content.input;
}
