// Requests as the providers get them.
import { operations } from "../../npm/generated/operations.js";
import { simulatorCredentials } from "../../simulator/simulator.js";
import { about, ordinaryInput } from "../cases/ordinary.mjs";

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

/** @param {string} id */
export const operation = (id) => operations.find((one) => one.id === id);

/**
 * An operation's most ordinary request.
 * @param {{ number?: string, path?: object, query?: object, body?: unknown, headers?: object, signal?: AbortSignal }} [options]
 *   `number`: whom it is about; `path` and `headers` are put over the right ones, `query` and `body` stand in their place
 */
export function callOf(id, { number = "1234567890", headers = {}, signal, ...other } = {}) {
  const { method, basePath, path: template, provider, hasBody } = operation(id);
  const ordinary = about(ordinaryInput(operation(id)), number);
  const input = { ...ordinary, ...other, path: { ...ordinary.path, ...other.path } };
  const pathname = template.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(input.path[name]));
  const query = new URLSearchParams(input.query);
  return new Request(`${origin}${basePath}${pathname}${query.size > 0 ? `?${query}` : ""}`, {
    method,
    headers: { ...(hasBody && { "content-type": "application/json" }), ...headersOf[provider], ...headers },
    body: hasBody ? JSON.stringify(input.body) : undefined,
    signal,
  });
}

/** The body of an operation's most ordinary request. */
export const exampleBody = (id) => ordinaryInput(operation(id)).body;
