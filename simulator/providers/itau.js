// Itaú through the API Fabric: HTTP statuses for refusals, and a `code` inside a 200 for failures (decision 27).
import { simulatorCredentials } from "../credentials.js";
import { example } from "../documented.js";
import { reply } from "../reply.js";
import { text } from "../text.js";

const expected = simulatorCredentials.itau;

export const itau = {
  basePaths: [""],

  owns: (pathname) => pathname.startsWith("/apiaccess/"),

  refusal({ headers }) {
    const known = headers.get("username") === expected.userName && headers.get("password") === expected.password;
    return known ? undefined : itau.refused(401);
  },

  /** What the call is about: the one identifier that its body has. */
  numbers: ({ body }) => [text(body?.contextId), text(body?.id_conta)],

  failure: (row) => reply(row.status, { message: row.description || reasons[row.status] }),

  refused: (status) => reply(status, { message: reasons[status] ?? "Business failure" }),

  failures: {
    1: ({ operation }) =>
      operation.id === "itau.getContext" ? reply(200, { code: "1", message: "The context was not found" }) : undefined,
  },

  behaviours: () => ({
    "itau.getCustomerByAccount": (call) =>
      example(call.operation, ({ data }) => Object.assign(data, { conta_corrente: text(call.body?.id_conta) })),
  }),
};

const reasons = {
  400: "Incorrect request",
  401: "Unauthorized operation",
  404: "The requested content is not found",
  405: "Method not allowed",
  500: "Business failure",
  503: "Service unavailable",
};
