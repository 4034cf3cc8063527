// Banco Caja Social behind Mule: its header families and its refusals.
import { bareToken, simulatorCredentials } from "../credentials.js";
import { reply } from "../reply.js";
import { numbersIn } from "./bcs/asked.js";
import { bcsBehaviours } from "./bcs/behaviours.js";
import { failure, failures } from "./bcs/errors.js";

const expected = simulatorCredentials.bcs;

export const bcs = {
  basePaths: ["", "/api/customersManagement/v1"],

  owns: (pathname) => /^\/(customer|api\/customersManagement|v1\/sync)/i.test(pathname),

  /** Both header families of decision 13; then the headers without which the core refuses every call. */
  refusal({ headers }, operation) {
    const clientId = headers.get("x-security-clientid") ?? headers.get("client_id");
    const secret = headers.get("x-security-clientsecret") ?? headers.get("client_secret");
    const token = bareToken(headers.get("x-security-token") ?? headers.get("authorization"));
    if (clientId !== expected.clientId || secret !== expected.clientSecret) {
      return reply(401, { message: "Invalid client id or secret" }, { "www-authenticate": "mule-realm" });
    }
    if (token !== expected.token) return reply(401, { error: "Token has expired." });
    const missing = ["X-Invoker-TxId", "X-Invoker-ProcessDate", "X-Invoker-SessionKey"].find(
      (name) => operation.usesAuthorization && !headers.get(name),
    );
    return missing && reply(400, { message: `Required header '${missing}' not specified` });
  },

  numbers: numbersIn,

  failure,

  /** Seen at the bank: a status of success, and an envelope that says otherwise (decision 26). */
  partial: () => reply(206, { responseType: { value: "ER" }, responseDetail: { errorCode: "", errorDesc: "", errorType: "" } }),

  refused: (status) => reply(status, { message: reasons[status] ?? "Internal Server Error" }),

  failures,

  behaviours: bcsBehaviours,
};

const reasons = {
  400: "Bad request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Resource not found",
  405: "Method not allowed",
  429: "Too many requests",
  502: "Bad gateway",
  503: "Service unavailable",
  504: "Gateway timeout",
};
