// MasStack: a bearer token, and the error shape its sibling APIs publish.
import { bareToken, simulatorCredentials } from "../credentials.js";
import { reply } from "../faults.js";

const expected = simulatorCredentials.masstack;

export const masstack = {
  basePaths: ["/v4"],

  owns: (pathname) => pathname.startsWith("/v4/"),

  refusal({ headers }) {
    return bareToken(headers.get("authorization")) === expected.token ? undefined : masstack.refused(401);
  },

  // Account ids are UUIDs, which cannot carry a code: the organisation does.
  number: ({ path }) => path.org_id,

  failure: (row) => masstack.refused(row.status),

  refused: (status) =>
    reply(status, { code: String(status), status, message: reasons[status] ?? "Internal server error", detailMsg: "" }),

  behaviours: () => ({}),
};

const reasons = {
  400: "Invalid request body",
  401: "Unauthorized",
  403: "Forbidden resource",
  404: "Resource not found",
  405: "Method not allowed",
  409: "Conflict",
  503: "Service unavailable",
  504: "Repository timeout",
};
