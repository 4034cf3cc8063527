// Itaú through the API Fabric: HTTP statuses for refusals, and a `code` inside a 200 for failures (decision 27).
import { simulatorCredentials } from "../credentials.js";
import { reply } from "../faults.js";

const expected = simulatorCredentials.itau;

export const itau = {
  basePaths: [""],

  owns: (pathname) => pathname.startsWith("/apiaccess/"),

  refusal({ headers }) {
    const known = headers.get("username") === expected.userName && headers.get("password") === expected.password;
    return known ? undefined : itau.refused(401);
  },

  /** What the call is about: the one identifier that its body has. */
  number: ({ body }) =>
    Object.values(body ?? {})
      .map(String)
      .find((text) => text.startsWith("999")),

  failure: (row) => reply(row.status, { message: row.description || reasons[row.status] }),

  refused: (status) => reply(status, { message: reasons[status] ?? "Business failure" }),

  failures: {
    1: ({ operation }) =>
      operation.id === "itau.getContext" ? reply(200, { code: "1", message: "The context was not found" }) : undefined,
  },

  behaviours: () => ({}),
};

const reasons = {
  400: "Incorrect request",
  401: "Unauthorized operation",
  404: "The requested content is not found",
  405: "Method not allowed",
  500: "Business failure",
  503: "Service unavailable",
};
