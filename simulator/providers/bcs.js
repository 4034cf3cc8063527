// Banco Caja Social behind Mule: its envelope, its refusals, and the calls that remember or echo something.
import { bareToken, simulatorCredentials } from "../credentials.js";
import { reply } from "../faults.js";
import { replies } from "../generated/replies.js";
import { locationsOf } from "./bcs_locations.js";

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

  number: ({ path, body }) =>
    text(path.identserialnum ?? body?.govIssueIdent?.identSerialNum ?? body?.trn?.invoiceInfo?.identSerialNum),

  failure: (row, call) =>
    reply(row.status, {
      responseType: { value: "ER" },
      responseDetail: { errorCode: row.code, errorDesc: polluted(row, call), errorType: row.type },
    }),

  refused: (status) => reply(status, { message: reasons[status] ?? "Internal Server Error" }),

  failures: {
    /** The one failure getPila documents: a status in the envelope and nothing else (source line 2175). */
    ER500: () =>
      reply(200, { responseType: { value: "ER500" }, responseDetail: { errorCode: "", errorDesc: "", errorType: "" } }),
  },

  behaviours: (customers) => ({
    "bcs.createCustomerAccount"({ body }) {
      const { account, request } = customers.open(body);
      const { status, body: example } = replies["bcs.createCustomerAccount"];
      const answer = structuredClone(example);
      Object.assign(answer.depAcctStmtRec.depAcctId, { refNumber: request, acctId: account });
      return reply(status, answer);
    },
    "bcs.getCustomerLocations"({ path }) {
      const customer = customers.find(path.identserialnum);
      return customer && reply(200, locationsOf(customer));
    },
    "bcs.getPila"({ body }) {
      const { status, body: example } = replies["bcs.getPila"];
      const answer = structuredClone(example);
      answer.trn.invoiceInfo.identSerialNum = text(body?.trn?.invoiceInfo?.identSerialNum);
      return reply(status, answer);
    },
  }),
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

/** Real descriptions carry the customer's number and a package name (002_d8e553a5968b7b38.txt:1018). */
function polluted({ code, description }, call) {
  return code === "51011" ? `CC${bcs.number(call)} 12417384${description}PKGCONTABLESPJ` : description;
}

const text = (value) => (value === undefined || value === null ? undefined : String(value));
